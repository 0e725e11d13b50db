/**
 * Sets of days. A set is the sorted list of days on which membership flips, starting from "outside": `[3, 7]` holds days
 * 3 to 6, `[3]` holds day 3 and every later day, `[-Infinity]` holds all days. Every rule of the Kader is an operation
 * on such sets.
 */
import type { Day } from "./calendar";
import { ascending } from "./order";

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

/** The days that lie in at least one of the sets. */
export const union = (sets: readonly DaySet[]): DaySet => unionOf(sets, itself);

/** The days that lie in all of the sets: all days where there is no set. */
export const intersection = (sets: readonly DaySet[]): DaySet => intersectionOf(sets, itself);

/** The same, of the sets of days that things have. */
export const unionOf = <T>(things: readonly T[], daysOf: (thing: T) => DaySet): DaySet =>
  things.length === 0 ? NO_DAYS : joined(things, daysOf, either, 0, things.length);

export const intersectionOf = <T>(things: readonly T[], daysOf: (thing: T) => DaySet): DaySet =>
  things.length === 0 ? ALL_DAYS : joined(things, daysOf, overlap, 0, things.length);

const itself = (set: DaySet): DaySet => set;

type Join = (a: DaySet, b: DaySet) => DaySet;

/** Joins two halves of the sets, each joined before: n sets of a few flips take n log n steps, and mostly fewer. */
function joined<T>(things: readonly T[], daysOf: (thing: T) => DaySet, join: Join, from: number, to: number): DaySet {
  if (to - from === 1) return daysOf(things[from] as T);
  const middle = (from + to) >>> 1;
  return join(joined(things, daysOf, join, from, middle), joined(things, daysOf, join, middle, to));
}

/** The days that lie in one of the two sets, or in both. Most sets are one span, and mostly one span holds or continues another. */
export function either(a: DaySet, b: DaySet): DaySet {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  if (a.length > 2 || b.length > 2) return merged(a, b, 1);
  return (a[0] as Day) <= (b[0] as Day) ? eitherSpan(a, b) : eitherSpan(b, a);
}

function eitherSpan(early: DaySet, late: DaySet): DaySet {
  const end = endOf(early);
  if ((late[0] as Day) > end) return [...early, ...late];
  return endOf(late) <= end ? early : daysFrom(early[0] as Day, endOf(late));
}

/** The days that lie in both sets. */
export function overlap(a: DaySet, b: DaySet): DaySet {
  if (a.length === 0 || isAllDays(b)) return a;
  if (b.length === 0 || isAllDays(a)) return b;
  if (a.length > 2 || b.length > 2) return merged(a, b, 2);
  const first = Math.max(a[0] as Day, b[0] as Day);
  const end = Math.min(endOf(a), endOf(b));
  if (first === a[0] && end === endOf(a)) return a;
  return first === b[0] && end === endOf(b) ? b : daysFrom(first, end);
}

/** The first day after a set of one span. */
const endOf = (set: DaySet): Day => (set.length === 2 ? (set[1] as Day) : Number.POSITIVE_INFINITY);

const isAllDays = (set: DaySet): boolean => set.length === 1 && set[0] === Number.NEGATIVE_INFINITY;

/** Walks over the flips of two sets in order of day, and notes where the number of sets that hold the day crosses `count`. */
function merged(a: DaySet, b: DaySet, count: 1 | 2): DaySet {
  const flips: Day[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const day = Math.min(a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY);
    if (a[i] === day) i++;
    if (b[j] === day) j++;
    const inside = (i % 2) + (j % 2) >= count;
    if (inside !== (flips.length % 2 === 1)) flips.push(day);
  }
  return flips;
}

/** The days that lie in at least `count` of the sets. */
export function coveredAtLeast(sets: readonly DaySet[], count: number): DaySet {
  if (count <= 0) return ALL_DAYS;
  if (count === 1) return union(sets);
  if (count >= sets.length) return count === sets.length ? intersection(sets) : NO_DAYS;
  const starts: Day[] = [];
  const ends: Day[] = [];
  for (const set of sets) for (let i = 0; i < set.length; i++) (i % 2 === 0 ? starts : ends).push(set[i] as Day);
  return sweep(inOrder(starts), inOrder(ends), count);
}

/** So many days are put in order one by one; that is quicker for few. */
const FEW = 32;

function inOrder(days: Day[]): Day[] {
  if (days.length > FEW) return days.sort(ascending);
  for (let next = 1; next < days.length; next++) {
    const day = days[next] as Day;
    let at = next;
    for (; at > 0 && (days[at - 1] as Day) > day; at--) days[at] = days[at - 1] as Day;
    days[at] = day;
  }
  return days;
}

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

/** The days of `set` that are not in `other`. */
export const without = (set: DaySet, other: DaySet): DaySet =>
  set.length === 0 || other.length === 0 ? set : overlap(set, complement(other));
