/**
 * Sets of days. A set is the sorted list of days on which membership flips, starting from "outside": `[3, 7]` holds days
 * 3 to 6, `[3]` holds day 3 and every later day, `[-Infinity]` holds all days. Every rule of the Kader is an operation
 * on such sets.
 */
import type { Day } from "./calendar";

export type DaySet = readonly Day[];

export const NO_DAYS: DaySet = [];
export const ALL_DAYS: DaySet = [Number.NEGATIVE_INFINITY];

/** The days from `first` up to and excluding `end`; without `end`, for ever. Empty where `end` does not come after `first`. */
export function daysFrom(first: Day, end = Number.POSITIVE_INFINITY): DaySet {
  if (end <= first) return NO_DAYS;
  return end === Number.POSITIVE_INFINITY ? [first] : [first, end];
}

/** The days from `first` to `last`, both included; without `last`, for ever. */
export const daysThrough = (first: Day, last = Number.POSITIVE_INFINITY): DaySet => daysFrom(first, last + 1);

/** All days up to and excluding `end`. */
export const daysBefore = (end: Day): DaySet => daysFrom(Number.NEGATIVE_INFINITY, end);

/** The number of flips on or before a day: odd means that the day is in the set. */
export function flipsThrough(set: DaySet, day: Day): number {
  let low = 0;
  let high = set.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((set[middle] as Day) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const includes = (set: DaySet, day: Day): boolean => flipsThrough(set, day) % 2 === 1;

/** The first day after `day` on which membership flips; Infinity where it never does. */
export const nextFlip = (set: DaySet, day: Day): Day => set[flipsThrough(set, day)] ?? Number.POSITIVE_INFINITY;

export const complement = (set: DaySet): DaySet =>
  set[0] === Number.NEGATIVE_INFINITY ? set.slice(1) : [Number.NEGATIVE_INFINITY, ...set];

/** The days that lie in at least `count` of the sets. */
export function coveredAtLeast(sets: readonly DaySet[], count: number): DaySet {
  if (count <= 0) return ALL_DAYS;
  if (sets.length < count) return NO_DAYS;
  if (sets.length === 1) return sets[0] as DaySet;
  const starts: Day[] = [];
  const ends: Day[] = [];
  for (const set of sets) for (let i = 0; i < set.length; i++) (i % 2 === 0 ? starts : ends).push(set[i] as Day);
  return sweep(starts.sort(ascending), ends.sort(ascending), count);
}

const ascending = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);

/** Walks over all starts and ends in order of day and notes where the depth crosses `count`. */
function sweep(starts: readonly Day[], ends: readonly Day[], count: number): DaySet {
  const flips: Day[] = [];
  let started = 0;
  let ended = 0;
  while (started < starts.length) {
    const day = Math.min(starts[started] as Day, ends[ended] ?? Number.POSITIVE_INFINITY);
    while (starts[started] === day) started++;
    while (ends[ended] === day) ended++;
    if (started - ended >= count !== (flips.length % 2 === 1)) flips.push(day);
  }
  // Only ends remain: the depth falls below `count` at the end that leaves `count - 1` open.
  if (flips.length % 2 === 1 && ends.length > started - count) flips.push(ends[started - count] as Day);
  return flips;
}

export const union = (sets: readonly DaySet[]): DaySet => coveredAtLeast(sets, 1);

export const intersection = (sets: readonly DaySet[]): DaySet => coveredAtLeast(sets, sets.length);

/** The days of `set` that are not in `other`. */
export const without = (set: DaySet, other: DaySet): DaySet =>
  set.length === 0 || other.length === 0 ? set : intersection([set, complement(other)]);
