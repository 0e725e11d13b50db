/** The two clocks of a page's address: `peildatum` (the day that is judged) and `kennisdatum` (what was recorded by then). */
import { type IsoDate, isIsoDate, lastMomentOf } from "@/lib/calendar";

export type Query = Readonly<Record<string, string | string[] | undefined>>;

/** One of the two dates as the form shows it: what was typed, and what is wrong with it. */
export interface DateField {
  value: string;
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
  const knownOn = accepted(kennisdatum);
  return {
    today,
    asOf: accepted(peildatum) ?? today,
    knownOn,
    knownAt: knownOn === null ? undefined : lastMomentOf(knownOn),
    fields: { peildatum, kennisdatum },
  };
}

const accepted = ({ value, error }: DateField): IsoDate | null => (value !== "" && error === null ? value : null);

function dateField(given: string | string[] | undefined, last: IsoDate | null): DateField {
  const value = (Array.isArray(given) ? given[0] : given)?.trim() ?? "";
  if (value === "") return { value, error: null };
  if (!isIsoDate(value)) return { value, error: "Vul een bestaande datum in, bijvoorbeeld 2026-03-01. Nu ziet u vandaag." };
  if (last !== null && value > last)
    return { value, error: "Kies een dag die niet na vandaag ligt. Nu telt alles mee wat is vastgelegd." };
  return { value, error: null };
}

/** The query that takes both dates along to another page; empty where they are as they are by default. */
export function asOfQuery({ asOf, today, knownOn }: AsOf): string {
  const query = new URLSearchParams();
  if (asOf !== today) query.set("peildatum", asOf);
  if (knownOn !== null) query.set("kennisdatum", knownOn);
  return query.size === 0 ? "" : `?${query}`;
}
