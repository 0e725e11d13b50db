/** Until when an event counts: its last day plus the term that a requirement names. */
import { type Day, nextMonth, type Period, plusPeriod } from "../calendar";

/** How a term ends: norms count to the day, agreements through the end of the month (NORMS.md, "Whole months"). */
export type Terms = "days" | "months";

/** The first day on which an event no longer counts, from its last day. */
export function termEnd(last: Day, within: Period, terms: Terms): Day {
  const end = plusPeriod(last, within);
  return terms === "days" ? end : nextMonth(end);
}
