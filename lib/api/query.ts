/** Reads what an address of the API asks for: all that is wrong with it at once. */
import { z } from "zod";
import { type IsoDate, isIsoDate } from "../calendar";
import type { InputError } from "./problem-details";

export type QueryReading<T> = { ok: true; value: T } | { ok: false; errors: InputError[] };

const moment = z.iso.datetime({ offset: true });

/** `asOf`, a date (absent: `today`), and `knownAt`, a moment with its zone (absent: undefined). Any other key is told. */
export function readAsOfQuery(query: URLSearchParams, today: IsoDate): QueryReading<{ asOf: IsoDate; knownAt?: string }> {
  const asOf = query.get("asOf") ?? today;
  const knownAt = query.get("knownAt");
  const errors = [
    ...unknownKeys(query, ["asOf", "knownAt"]),
    ...(isIsoDate(asOf) ? [] : [error("asOf", "Vul een bestaande datum in, als jjjj-mm-dd.")]),
    ...(knownAt === null || isMoment(knownAt)
      ? []
      : [error("knownAt", "Vul een tijdstip met zone in, zoals 2026-01-31T12:00:00Z.")]),
  ];
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: { asOf, ...(knownAt !== null && { knownAt }) } };
}

const isMoment = (text: string): boolean => moment.safeParse(text).success && isIsoDate(text.slice(0, 10));

/** The keys of an address that this one does not have, and those that stand twice. */
export function unknownKeys(query: URLSearchParams, known: readonly string[]): InputError[] {
  const keys = [...query.keys()];
  return [...new Set(keys)].flatMap((key) => {
    if (!known.includes(key)) return [error(key, "Deze parameter bestaat hier niet; haal hem weg.")];
    return keys.filter((other) => other === key).length > 1 ? [error(key, "Deze parameter staat er twee keer in.")] : [];
  });
}

const error = (parameter: string, detail: string): InputError => ({ parameter, detail });
