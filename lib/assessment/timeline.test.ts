/** Timelines: which case holds, from which day and until which. */
import { describe, expect, it } from "vitest";
import { ALL_DAYS, daysFrom, NO_DAYS } from "@/lib/intervals";
import { stepOn, timelineOf } from "./timeline";

const { NEGATIVE_INFINITY, POSITIVE_INFINITY } = Number;

describe("a timeline", () => {
  it("takes the first case that has the day, else what is otherwise", () => {
    const timeline = timelineOf(["a", "b", "none"], [daysFrom(3, 7), daysFrom(5, 10)]);
    expect(timeline).toEqual([
      { from: NEGATIVE_INFINITY, value: "none" },
      { from: 3, value: "a" },
      { from: 7, value: "b" },
      { from: 10, value: "none" },
    ]);
  });

  it("is one step where neighbours are equal", () => {
    const timeline = timelineOf(["a", "b", "a", "none"], [daysFrom(3, 7), daysFrom(4, 5), daysFrom(7, 9)]);
    expect(timeline.map(({ from, value }) => [from, value])).toEqual([
      [NEGATIVE_INFINITY, "none"],
      [3, "a"],
      [9, "none"],
    ]);
  });

  it("is one step where nothing ever changes", () => {
    expect(timelineOf(["a", "none"], [NO_DAYS])).toEqual([{ from: NEGATIVE_INFINITY, value: "none" }]);
    expect(timelineOf(["a", "none"], [ALL_DAYS])).toEqual([{ from: NEGATIVE_INFINITY, value: "a" }]);
  });

  it("takes zero and undefined for values like others", () => {
    expect(timelineOf<number | undefined>([0, undefined], [daysFrom(3)])).toEqual([
      { from: NEGATIVE_INFINITY, value: undefined },
      { from: 3, value: 0 },
    ]);
  });
});

describe("the step on a day", () => {
  const timeline = timelineOf(["a", "none"], [daysFrom(3, 7)]);

  it.each([
    [2, "none", NEGATIVE_INFINITY, 3],
    [3, "a", 3, 7],
    [6, "a", 3, 7],
    [7, "none", 7, POSITIVE_INFINITY],
  ])("%i: %s from %d until %d", (day, value, from, until) => {
    expect(stepOn(timeline, day)).toEqual({ value, from, until });
  });
});
