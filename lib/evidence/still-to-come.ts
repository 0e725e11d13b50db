/**
 * A last day that is still to come. An activity counts from its first day on, and its term begins at its last (DOMAIN.md): what
 * rests on a last day after today is a plan as far as that day is concerned, and is said so.
 */
import { type IsoDate, plus } from "../calendar";
import { longDate } from "../dutch";
import { lastDayOf } from "./counts";
import { type Evidence, isEvent } from "./evidence";

/** The last day of an event that has begun, where that is after a day; undefined where there is none. */
export function lastDayAhead(item: Evidence, day: IsoDate): IsoDate | undefined {
  if (!isEvent(item)) return undefined;
  const last = lastDayOf(item);
  return last > day ? last : undefined;
}

/** "de laatste dag, 31 december 2027, moet nog komen" */
export const aheadInWords = (last: IsoDate): string => `de laatste dag, ${longDate(last)}, moet nog komen`;

/** How far ahead a last day may be before it is asked whether it is right. */
const FAR = "P2Y";

/** The last day where it is so far ahead that it may well be a mistake. */
export function lastDayFarAhead(item: Evidence, today: IsoDate): IsoDate | undefined {
  const last = lastDayAhead(item, today);
  return last !== undefined && last > plus(today, FAR) ? last : undefined;
}
