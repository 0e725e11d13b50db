/** Sets of days by example: how they are written and where they begin and end. */
import { describe, expect, it } from "vitest";
import {
  ALL_DAYS,
  complement,
  coveredAtLeast,
  daysBefore,
  daysFrom,
  daysThrough,
  flipsThrough,
  includes,
  intersection,
  NO_DAYS,
  nextFlip,
  union,
  without,
} from "./intervals";

const inside = (set: readonly number[], ...days: number[]) => days.filter((day) => includes(set, day));

describe("a set of days", () => {
  it("from a day excludes its end; through a day includes it", () => {
    expect(inside(daysFrom(3, 7), 2, 3, 6, 7)).toEqual([3, 6]);
    expect(inside(daysThrough(3, 7), 2, 3, 7, 8)).toEqual([3, 7]);
  });

  it("of one day has that day only", () => {
    expect(inside(daysThrough(3, 3), 2, 3, 4)).toEqual([3]);
  });

  it("is empty where the end does not come after the first day", () => {
    expect(daysFrom(3, 3)).toEqual(NO_DAYS);
    expect(daysThrough(3, 2)).toEqual(NO_DAYS);
  });

  it("without end goes on for ever", () => {
    expect(inside(daysFrom(3), 2, 3, 1_000_000)).toEqual([3, 1_000_000]);
    expect(nextFlip(daysFrom(3), 3)).toBe(Number.POSITIVE_INFINITY);
  });

  it("before a day has always been", () => {
    expect(inside(daysBefore(3), -1_000_000, 2, 3)).toEqual([-1_000_000, 2]);
    expect(daysBefore(Number.POSITIVE_INFINITY)).toEqual(ALL_DAYS);
    expect(daysBefore(Number.NEGATIVE_INFINITY)).toEqual(NO_DAYS);
  });

  it("knows on which day it next flips", () => {
    const set = [3, 7, 10];
    expect([2, 3, 6, 7, 9, 10].map((day) => nextFlip(set, day))).toEqual([3, 7, 7, 10, 10, Number.POSITIVE_INFINITY]);
    expect([2, 3, 7, 10].map((day) => flipsThrough(set, day))).toEqual([0, 1, 2, 3]);
  });
});

describe("operations", () => {
  it("join intervals that touch", () => {
    expect(union([daysFrom(1, 3), daysFrom(3, 5)])).toEqual([1, 5]);
  });

  it("keep apart what lies a day apart", () => {
    expect(union([daysFrom(1, 3), daysFrom(4, 5)])).toEqual([1, 3, 4, 5]);
  });

  it("have nothing in common where one begins as the other ends", () => {
    expect(intersection([daysFrom(1, 3), daysFrom(3, 5)])).toEqual(NO_DAYS);
  });

  it("of no sets: their union is empty, their intersection is everything", () => {
    expect(union([])).toEqual(NO_DAYS);
    expect(intersection([])).toEqual(ALL_DAYS);
  });

  it.each([
    [0, ALL_DAYS],
    [1, [1, 9]],
    [2, [3, 7]],
    [3, [5, 6]],
    [4, NO_DAYS],
  ])("count: days that lie in at least %i of three sets", (count, expected) => {
    expect(coveredAtLeast([daysFrom(1, 7), daysFrom(3, 9), daysFrom(5, 6)], count)).toEqual(expected);
  });

  it("count sets without end", () => {
    expect(coveredAtLeast([daysFrom(1), daysFrom(4), daysFrom(2, 6)], 2)).toEqual([2]);
    expect(coveredAtLeast([daysFrom(1), daysFrom(4), daysFrom(2, 6)], 3)).toEqual([4, 6]);
  });

  it("take one set from another", () => {
    expect(without(daysFrom(1, 9), daysFrom(3, 5))).toEqual([1, 3, 5, 9]);
    expect(without(ALL_DAYS, daysFrom(3))).toEqual(daysBefore(3));
    expect(without(daysFrom(1, 9), ALL_DAYS)).toEqual(NO_DAYS);
  });

  it("turn all days into none, and back", () => {
    expect(complement(ALL_DAYS)).toEqual(NO_DAYS);
    expect(complement(NO_DAYS)).toEqual(ALL_DAYS);
  });
});
