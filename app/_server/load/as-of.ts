/** The two clocks of a page's address: `peildatum` (the day that is judged) and `kennisdatum` (what was recorded by then). */
import type { Query } from "@/app/query";
import type { IsoDate } from "@/lib/calendar";
import { numericDate } from "@/lib/dutch";
import { readTypedDate } from "@/lib/form/typed-date";
import { lastMomentOf } from "@/lib/moment";

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
  const peildatum = readDay(query.peildatum, "Nu ziet u vandaag.");
  const kennisdatum = notAfter(today, readDay(query.kennisdatum, EVERYTHING));
  const knownOn = kennisdatum.date;
  return {
    today,
    asOf: peildatum.date ?? today,
    knownOn,
    knownAt: knownOn === null ? undefined : lastMomentOf(knownOn),
    fields: { peildatum, kennisdatum },
  };
}

const EVERYTHING = "Nu telt alles mee wat is vastgelegd.";

/**
 * A day in an address, as people type it or as links write it; of a month or a year its last day. `instead` is a sentence
 * that says what is shown where the day is none.
 */
export function readDay(given: string | string[] | undefined, instead: string): DateField {
  const value = (Array.isArray(given) ? given[0] : given)?.trim() ?? "";
  if (value === "") return { value, date: null, error: null };
  const { date, message } = readTypedDate(value);
  if (message !== undefined) return { value, date: null, error: `${message} ${instead}` };
  return { value: numericDate(date), date, error: null };
}

const notAfter = (today: IsoDate, field: DateField): DateField =>
  field.date === null || field.date <= today
    ? field
    : { value: field.value, date: null, error: `Kies een dag die niet na vandaag ligt. ${EVERYTHING}` };

/** The query that takes both dates along to another page; empty where they are as they are by default. */
export function asOfQuery({ asOf, today, knownOn }: AsOf): string {
  const query = new URLSearchParams();
  if (asOf !== today) query.set("peildatum", asOf);
  if (knownOn !== null) query.set("kennisdatum", knownOn);
  return query.size === 0 ? "" : `?${query}`;
}
