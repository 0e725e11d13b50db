/** The times of an agreement on a line of months, to be drawn: what happened, what still counts, and by when it is asked again. */
import { dayOf, type IsoDate, plus } from "../calendar";
import { listed, longDate } from "../dutch";
import type { AgreementOnDay } from "./agreement-status";

/** `counts`: happened and counts on the day. `past`: counts no more. `due`: the last day for the next time. */
export type MarkKind = "counts" | "past" | "due" | "begins" | "ends";

/** `at` is a place on the line, from 0 at its first day to 1 at the end of its last. */
export interface Mark {
  kind: MarkKind;
  at: number;
}

export interface Strip {
  /** The first day of each month on the line. */
  months: readonly IsoDate[];
  marks: readonly Mark[];
  /** Where the day that is looked at stands. */
  today: number;
  /** Whether the last time was before the line begins. */
  earlier: boolean;
  /** All of it in words. */
  words: string;
}

/** From the month a year before the day to the third after it: thirteen months up to now, since the one that falls off counts. */
const BACK = "-P12M";
const AHEAD = "P4M";

/** What is drawn of an agreement that events keep; null where it asks for something in force instead. */
export function agreementStrip(given: AgreementOnDay, asOf: IsoDate): Strip | null {
  const { agreement, times, due, last } = given;
  if (agreement.keeps.type === "document" || agreement.keeps.type === "appointment") return null;
  const first = firstOfMonth(plus(asOf, BACK));
  const end = plus(firstOfMonth(asOf), AHEAD);
  const length = dayOf(end) - dayOf(first);
  const place = (date: IsoDate): number => (dayOf(date) + 0.5 - dayOf(first)) / length;
  const shown = <K extends MarkKind>(kind: K, date: IsoDate | null | undefined): Mark[] =>
    date && date >= first && date < end ? [{ kind, at: place(date) }] : [];
  const marks = [
    ...shown("begins", agreement.from),
    ...shown("ends", agreement.until),
    ...times.flatMap(({ date, counts }) => shown(counts ? "counts" : "past", date)),
    ...shown("due", due),
  ];
  const earlier = last !== null && last < first;
  return { months: monthsBetween(first, end), marks, today: place(asOf), earlier, words: wordsOf(given, first) };
}

const firstOfMonth = (date: IsoDate): IsoDate => `${date.slice(0, 8)}01`;

function monthsBetween(first: IsoDate, end: IsoDate): IsoDate[] {
  const months: IsoDate[] = [];
  for (let month = first; month < end; month = plus(month, "P1M")) months.push(month);
  return months;
}

function wordsOf({ times, due, last, inForce }: AgreementOnDay, first: IsoDate): string {
  const seen = times.filter(({ date }) => date >= first);
  const happened = seen.map(({ date, counts }) => `${longDate(date)}${counts ? "" : " (telt niet meer mee)"}`);
  const said =
    happened.length > 0
      ? `Gebeurd op ${listed(happened)}.`
      : last === null
        ? "Nog niet gebeurd."
        : `Het afgelopen jaar niet gebeurd; de laatste keer was ${longDate(last)}.`;
  return inForce && due !== null ? `${said} Uiterlijk weer op ${longDate(due)}.` : said;
}
