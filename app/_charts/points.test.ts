/** Charts have finite numbers within their axes, whoever takes part and however short the history is. */
import { describe, expect, it } from "vitest";
import { dateOf, dayOf } from "@/lib/calendar";
import { countTicks, MOST_STEPS, progressPoints, spanOf, trendPoints } from "./points";

const TODAY = "2026-11-22";
const THEMES = 5;

/** A history that begins so many days ago, and ends so many days from now, with a change every second day. */
function history(members: number, before: number, after: number) {
  const days = Array.from({ length: Math.ceil((before + after + 1) / 2) }, (_, index) => dayOf(TODAY) - before + 2 * index);
  const steps = days.map((day, index) => ({
    date: dateOf(day),
    themes: Array.from({ length: THEMES }, (_, theme) => (index + theme) % (members + 1)),
  }));
  return { steps, to: dateOf(dayOf(TODAY) + after) };
}

describe.each([0, 1, 2, 80, 342])("a region of %d members", (members) => {
  it.each([
    ["one day", 0, 0],
    ["a day and its forecast", 0, 1],
    ["two years and a year ahead", 730, 365],
  ])("is drawn within its axes with %s of history", (_, before, after) => {
    const { steps, to } = history(members, before, after);
    const span = spanOf(steps, TODAY, to);
    const ticks = countTicks(members, THEMES);
    expect(span.last).toBeGreaterThan(span.first);
    expect(ticks.every((tick, index) => index === 0 || tick > (ticks[index - 1] ?? 0))).toBe(true);
    let latest = span.first;
    for (const { day, themes } of progressPoints(steps, span)) {
      expect(day).toBeGreaterThanOrEqual(latest);
      expect(day).toBeLessThanOrEqual(span.last);
      expect(themes.every((count) => count >= 0)).toBe(true);
      expect(themes.reduce((total, count) => total + count, 0)).toBeLessThanOrEqual(ticks.at(-1) ?? 0);
      latest = day;
    }
  });
});

it("draws at most so many steps of a long history, each as it was, and today exactly", () => {
  const { steps, to } = history(342, 1095, 365);
  const span = spanOf(steps, TODAY, to);
  const points = progressPoints(steps, span);
  expect(steps.length).toBeGreaterThan(2 * MOST_STEPS);
  expect(points.length).toBeLessThanOrEqual(MOST_STEPS + 2);
  const recorded = new Map(steps.map(({ date, themes }) => [dayOf(date), themes]));
  for (const { day, themes } of points.slice(0, -1)) expect(themes).toEqual(recorded.get(day));
  expect(points.at(-1)).toEqual({ day: span.last, themes: steps.at(-1)?.themes });
  expect(points.findLast(({ day }) => day <= span.now)?.themes).toEqual(steps.findLast(({ date }) => date <= TODAY)?.themes);
  const widest = Math.max(...points.slice(1).map(({ day }, place) => day - (points[place]?.day ?? day)));
  expect(widest).toBeLessThanOrEqual(2 * Math.ceil((span.last - span.first) / MOST_STEPS));
});

it("draws every step of a short history", () => {
  const { steps, to } = history(12, 200, 50);
  expect(progressPoints(steps, spanOf(steps, TODAY, to))).toHaveLength(steps.length + 1);
});

it("is an empty chart where nothing is known, and not a broken one", () => {
  const span = spanOf([], TODAY, TODAY);
  expect(progressPoints([], span)).toEqual([]);
  expect(trendPoints([], TODAY, span).every(({ day }) => Number.isFinite(day))).toBe(true);
  expect(countTicks(0, 0)).toEqual([0, 1]);
});

it("has the present in both lines of a trend, so that they meet", () => {
  const steps = [
    { date: "2025-01-01", themes: 1 },
    { date: "2026-01-01", themes: 3 },
    { date: "2027-01-01", themes: 2 },
  ];
  const span = spanOf(steps, TODAY, "2027-11-22");
  expect(trendPoints(steps, TODAY, span)).toEqual([
    { day: dayOf("2025-01-01"), past: 1 },
    { day: dayOf("2026-01-01"), past: 3 },
    { day: dayOf(TODAY), past: 3, forecast: 3 },
    { day: dayOf("2027-01-01"), forecast: 2 },
    { day: dayOf("2027-11-22"), forecast: 2 },
  ]);
});
