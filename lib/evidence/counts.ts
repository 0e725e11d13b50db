/** On which days evidence counts (DOMAIN.md, "Evidence": the column "counts on day t"). */
import { type Day, dayOf, type IsoDate, type Period } from "../calendar";
import { type Terms, termEnd } from "../framework/term";
import { type DaySet, daysFrom, daysThrough } from "../intervals";
import type { EventEvidence, Evidence } from "./evidence";
import { isEvent, startOf } from "./evidence";

/** The last day of an event: of an activity that lasts, the day on which it ends. */
export const lastDayOf = (event: EventEvidence): IsoDate => (event.type === "activity" && event.until) || event.date;

/** The last day of an event as far as it has come on a day: of one that goes on, that day itself. */
export const lastDayBy = (event: EventEvidence, day: IsoDate): IsoDate => {
  const last = lastDayOf(event);
  return last < day ? last : day;
};

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

/** From when to when an item is about something, in days. */
export interface Span {
  first: Day;
  /** The last day; Infinity where something in force has no end. */
  last: Day;
  /** Whether it is an event, which goes on counting after its last day. */
  event: boolean;
}

export function spanOf(item: Evidence): Span {
  const first = dayOf(startOf(item));
  if (isEvent(item)) return { first, last: dayOf(lastDayOf(item)), event: true };
  const end = endOf(item);
  return { first, last: end === undefined ? Number.POSITIVE_INFINITY : dayOf(end), event: false };
}

/**
 * The days on which an item counts. Something in force counts from its first to its last day, both included. An event
 * counts from its date and, where the requirement says `within`, until its last day plus that period, that day excluded; in
 * whole months, through the month in which that day falls.
 */
export const daysOf = ({ first, last, event }: Span, within?: Period, terms: Terms = "days"): DaySet =>
  event ? daysFrom(first, within && termEnd(last, within, terms)) : daysThrough(first, last);

/** The same, of an item that is asked about once. */
export const countDays = (item: Evidence, within?: Period, terms?: Terms): DaySet => daysOf(spanOf(item), within, terms);
