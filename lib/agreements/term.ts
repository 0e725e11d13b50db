/** When an agreement is in force, and its first term (NORMS.md, "Agreements"). */
import { type Day, dateOrNull, dayOf, type IsoDate } from "../calendar";
import { withinOf } from "../framework/requirement";
import { termEnd } from "../framework/term";
import { type DaySet, daysFrom, daysThrough, includes, nextFlip } from "../intervals";
import type { Agreement } from "./agreement";

/** The last day in force; Infinity where it has no end. */
export const lastDayInForce = ({ until }: Agreement): Day => (until === undefined ? Number.POSITIVE_INFINITY : dayOf(until));

/** The days in force, from `from` to `until`, both included. */
export const daysInForce = (agreement: Agreement): DaySet => daysThrough(dayOf(agreement.from), lastDayInForce(agreement));

/**
 * The days in force through the end of the month in which `from` + `within` falls, without the last day in force. Empty
 * where the agreement names no term.
 */
export function firstTerm(agreement: Agreement): DaySet {
  const within = withinOf(agreement.keeps);
  const first = dayOf(agreement.from);
  return within === undefined ? [] : daysFrom(first, Math.min(termEnd(first, within, "months"), lastDayInForce(agreement)));
}

/** The last day of the first term, where that still runs on the day: what is not done yet is not late then. Null elsewhere. */
export function lastDayOfFirstTerm(agreement: Agreement, asOf: IsoDate): IsoDate | null {
  const term = firstTerm(agreement);
  return includes(term, dayOf(asOf)) ? dateOrNull(nextFlip(term, dayOf(asOf)) - 1) : null;
}
