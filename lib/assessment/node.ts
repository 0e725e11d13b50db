/** From sets of days to a status, for whatever has one (DOMAIN.md, "Status"). */
import { dayOf } from "../calendar";
import type { Status } from "../framework/vocabulary";
import { ALL_DAYS, type DaySet, daysBefore, daysFrom, daysThrough, NO_DAYS, union } from "../intervals";
import { type Action, isOpen } from "../plan/action";
import { type Timeline, timelineOf } from "./timeline";

/** An action is open up to and including its due date. */
export const openDays = (action: Action): DaySet =>
  isOpen(action) ? daysThrough(Number.NEGATIVE_INFINITY, dayOf(action.due)) : NO_DAYS;

/** In the order in which they are looked at: the first that fits holds. */
const STATUSES: readonly Status[] = ["met", "explained", "lapsed", "planned", "partial", "open"];

export const statusTimeline = ({
  met,
  settled,
  foreseen,
  partial,
}: Record<"met" | "settled" | "foreseen" | "partial", DaySet>): Timeline<Status> =>
  timelineOf(STATUSES, [met, settled, daysFromFirst(settled), foreseen, partial]);

/** The days of a set, and those of whatever else there is; most often there is nothing else. */
export const withDays = <T>(days: DaySet, others: readonly T[], daysOf: (other: T) => DaySet): DaySet =>
  others.length === 0 ? days : union([days, ...others.map((other) => daysOf(other))]);

/** The first day of a set and every later day: on those that are not in the set, an earlier one was. */
export const daysFromFirst = (set: DaySet): DaySet => (set.length === 0 ? NO_DAYS : daysFrom(set[0] as number));

/** The days before the last day of a set: those on which there is a later one. */
export function daysBeforeLast(set: DaySet): DaySet {
  if (set.length === 0) return NO_DAYS;
  return set.length % 2 === 1 ? ALL_DAYS : daysBefore(set.at(-1) as number);
}
