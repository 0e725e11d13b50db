/** The two clocks of a page's address: `peildatum` (the day that is judged) and `kennisdatum` (what was recorded by then). */
import type { Query } from "@/app/query";
import { type IsoDate, isIsoDate, lastMomentOf } from "@/lib/calendar";
import { numericDate } from "@/lib/dutch";

/** One of the two dates as the form shows it: what was typed, and what is wrong with it. */
export interface DateField {
  value: string;
  /** The date that was meant; null where nothing was typed or something is wrong with it. */
  date: IsoDate | null;
  error: string | null;
}

export interface AsOf {
  today: IsoDate;
  asOf: IsoDate;
  /** The day through which records are taken into account; null: all that is recorded. */
  knownOn: IsoDate | null;
  /** The last moment of that day, as an ISO instant in UTC. */
  knownAt: string | undefined;
  fields: { peildatum: DateField; kennisdatum: DateField };
}

/** Reads both dates. A bad value is told at its field, and today is judged with all that is recorded. */
export function readAsOf(query: Query, today: IsoDate): AsOf {
  const peildatum = dateField(query.peildatum, null);
  const kennisdatum = dateField(query.kennisdatum, today);
  const knownOn = kennisdatum.date;
  return {
    today,
    asOf: peildatum.date ?? today,
    knownOn,
    knownAt: knownOn === null ? undefined : lastMomentOf(knownOn),
    fields: { peildatum, kennisdatum },
  };
}

function dateField(given: string | string[] | undefined, last: IsoDate | null): DateField {
  const value = (Array.isArray(given) ? given[0] : given)?.trim() ?? "";
  const wrong = (error: string): DateField => ({ value, date: null, error });
  if (value === "") return { value, date: null, error: null };
  const date = isoFrom(value);
  if (!isIsoDate(date)) return wrong("Vul een bestaande datum in, bijvoorbeeld 31-12-2026. Nu ziet u vandaag.");
  if (last !== null && date > last) return wrong("Kies een dag die niet na vandaag ligt. Nu telt alles mee wat is vastgelegd.");
  return { value: numericDate(date), date, error: null };
}

/** A date as people type it (31-12-2026, 1 3 2026) or as addresses hold it (2026-12-31), in the latter form. */
function isoFrom(value: string): string {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(value) ?? [];
  return year === "" ? value : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The query that takes both dates along to another page; empty where they are as they are by default. */
export function asOfQuery({ asOf, today, knownOn }: AsOf): string {
  const query = new URLSearchParams();
  if (asOf !== today) query.set("peildatum", asOf);
  if (knownOn !== null) query.set("kennisdatum", knownOn);
  return query.size === 0 ? "" : `?${query}`;
}
