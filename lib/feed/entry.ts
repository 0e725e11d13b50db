/**
 * What stands in a calendar: a day with a sentence. Calendars are shared with colleagues and read on walls, so nothing is in
 * an entry that may not be public: titles as lib/sharing/public.ts gives them, and no day that tells when a closed table met.
 */
import { type IsoDate, startOfQuarter } from "../calendar";
import { listed, plural } from "../dutch";
import type { Evidence } from "../evidence/evidence";
import { isConfidential, publicTitle } from "../sharing/public";
import { uuidOf } from "../uuid";

export interface FeedEntry {
  /** Stays the same as long as it is about the same thing, also when its day moves. */
  id: string;
  day: IsoDate;
  title: string;
  /** What to know besides, in full sentences. */
  text: string;
  /** The path of the page on which it can be seen. */
  path: string;
}

/** For which municipality or region an entry is: its code or id, its name and the path of its page. */
export interface FeedPlace {
  id: string;
  name: string;
  path: string;
}

/** How far a calendar looks ahead. */
export const FEED_HORIZON = "P1Y";

/** The identifier of what these parts name together. */
export const entryId = (place: FeedPlace, ...parts: string[]): string => uuidOf("calendar", place.id, ...parts);

/** What will be lost, by cause: one document that ends is one entry. */
export interface Lapse {
  /** The day to show. */
  when: IsoDate;
  items: readonly Evidence[];
  /** The ids of the criteria that rest on it. */
  criteria: readonly string[];
  /** Whether the day would tell when a closed table met. */
  undated: boolean;
  /** What follows the title, such as for how many municipalities. */
  besides?: string;
}

/** The entries for what will be lost: of what has no public day, one for each quarter, on its first day. */
export function lapseEntries(place: FeedPlace, lapses: readonly Lapse[]): FeedEntry[] {
  const isHidden = ({ undated, items }: Lapse): boolean => undated || items.some(isConfidential);
  const quarters = new Set(lapses.filter(isHidden).map(({ when }) => startOfQuarter(when)));
  const seen = new Map<string, number>();
  return [
    ...lapses.filter((lapse) => !isHidden(lapse)).map((lapse) => lapseEntry(place, lapse, seen)),
    ...[...quarters].sort().map((day) => ({
      id: entryId(place, "quarter", day),
      day,
      title: `${place.name}: in dit kwartaal vervalt bewijs`,
      text: "Wat het is, staat niet in de agenda. Kijk in Plateau bij wat aandacht vraagt.",
      path: place.path,
    })),
  ];
}

const MOST_TITLES = 2;

function lapseEntry(place: FeedPlace, { when, items, criteria, besides }: Lapse, seen: Map<string, number>): FeedEntry {
  const cause = items.length > 0 ? items.map(({ id }) => id).sort() : ["criteria", ...criteria];
  const first = entryId(place, "lapse", ...cause);
  // What counts for a year here and for two years there is lost twice.
  const times = (seen.get(first) ?? 0) + 1;
  seen.set(first, times);
  const titles = [...new Set(items.map((item) => `“${publicTitle(item)}”`))];
  const rest = titles.length - MOST_TITLES;
  const named = [...titles.slice(0, MOST_TITLES), ...(rest > 0 ? [plural(rest, "ander stuk", "andere stukken")] : [])];
  const what = titles.length === 0 ? `bewijs voor ${listed(criteria)}` : listed(named);
  return {
    id: times === 1 ? first : entryId(place, "lapse", ...cause, String(times)),
    day: when,
    title: `${place.name}: ${what} ${titles.length > 1 ? "vervallen" : "vervalt"}${besides ? ` (${besides})` : ""}`,
    text: `Dan ${criteria.length === 1 ? "telt dit toetspunt" : "tellen deze toetspunten"} niet meer mee: ${listed(criteria)}. Is er al iets geregeld? Leg het bewijs vast.`,
    path: place.path,
  };
}
