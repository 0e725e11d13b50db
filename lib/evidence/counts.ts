/** On which days evidence counts (DOMAIN.md, "Evidence": the column "counts on day t"). */
import { dayOf, type IsoDate, type Period, plusPeriod } from "../calendar";
import { type DaySet, daysFrom, daysThrough } from "../intervals";
import type { EventEvidence, Evidence } from "./evidence";
import { startOf } from "./evidence";

/** The last day of an event: of an activity that lasts, the day on which it ends. */
export const lastDayOf = (event: EventEvidence): IsoDate => (event.type === "activity" && event.until) || event.date;

/** The last day on which something in force counts, or undefined where it has no end. */
export function endOf(item: Exclude<Evidence, EventEvidence>): IsoDate | undefined {
  switch (item.type) {
    case "document":
      return item.validUntil;
    case "appointment":
      return item.until;
    case "explanation":
      return item.reviewBy;
  }
}

/**
 * The days on which an item counts. Something in force counts from its first to its last day, both included. An event
 * counts from its date and, where the requirement says `within`, until its last day plus that period, that day excluded.
 */
export function countDays(item: Evidence, within?: Period): DaySet {
  const first = dayOf(startOf(item));
  switch (item.type) {
    case "document":
    case "appointment":
    case "explanation": {
      const end = endOf(item);
      return daysThrough(first, end === undefined ? undefined : dayOf(end));
    }
    default:
      return daysFrom(first, within && plusPeriod(dayOf(lastDayOf(item)), within));
  }
}
