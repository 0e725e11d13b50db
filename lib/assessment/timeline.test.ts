/** Timelines: which case holds, from which day and until which. */
import { describe, expect, it } from "vitest";
import { ALL_DAYS, daysFrom, NO_DAYS } from "@/lib/intervals";
import { stepOn, timelineOf } from "./timeline";

const { NEGATIVE_INFINITY, POSITIVE_INFINITY } = Number;

describe("a timeline", () => {
  it("takes the first case that has the day, else what is otherwise", () => {
    const timeline = timelineOf(
      [
        ["a", daysFrom(3, 7)],
        ["b", daysFrom(5, 10)],
      ],
      "none",
    );
    expect(timeline).toEqual([
      { from: NEGATIVE_INFINITY, value: "none" },
      { from: 3, value: "a" },
      { from: 7, value: "b" },
      { from: 10, value: "none" },
    ]);
  });

  it("is one step where neighbours are equal", () => {
    const timeline = timelineOf(
      [
        ["a", daysFrom(3, 7)],
        ["b", daysFrom(4, 5)],
        ["a", daysFrom(7, 9)],
      ],
      "none",
    );
    expect(timeline.map(({ from, value }) => [from, value])).toEqual([
      [NEGATIVE_INFINITY, "none"],
      [3, "a"],
      [9, "none"],
    ]);
  });

  it("is one step where nothing ever changes", () => {
    expect(timelineOf([["a", NO_DAYS]], "none")).toEqual([{ from: NEGATIVE_INFINITY, value: "none" }]);
    expect(timelineOf([["a", ALL_DAYS]], "none")).toEqual([{ from: NEGATIVE_INFINITY, value: "a" }]);
  });

  it("takes zero and undefined for values like others", () => {
    expect(timelineOf<number | undefined>([[0, daysFrom(3)]], undefined)).toEqual([
      { from: NEGATIVE_INFINITY, value: undefined },
      { from: 3, value: 0 },
    ]);
  });
});

describe("the step on a day", () => {
  const timeline = timelineOf([["a", daysFrom(3, 7)]], "none");

  it.each([
    [2, "none", NEGATIVE_INFINITY, 3],
    [3, "a", 3, 7],
    [6, "a", 3, 7],
    [7, "none", 7, POSITIVE_INFINITY],
  ])("%i: %s from %d until %d", (day, value, from, until) => {
    expect(stepOn(timeline, day)).toEqual({ value, from, until });
  });
});
