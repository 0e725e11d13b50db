/** Values that change in steps: each step holds from its first day up to the next step. */
import type { Day } from "../calendar";
import { type DaySet, includes } from "../intervals";

export interface Step<T> {
  /** The first day of the step; -Infinity for the first one. */
  from: Day;
  value: T;
}

export type Timeline<T> = readonly Step<T>[];

/** What holds on each day: the value of the first case that has the day, else `otherwise`. Equal neighbours are one step. */
export function timelineOf<T>(cases: readonly (readonly [value: T, days: DaySet])[], otherwise: T): Timeline<T> {
  const changes = [...new Set([Number.NEGATIVE_INFINITY, ...cases.flatMap(([, days]) => days)])].sort((a, b) =>
    a < b ? -1 : 1,
  );
  const steps: Step<T>[] = [];
  for (const from of changes) {
    const value = cases.find(([, days]) => includes(days, from))?.[0] ?? otherwise;
    if (steps.at(-1)?.value !== value || steps.length === 0) steps.push({ from, value });
  }
  return steps;
}

/** The step that holds on a day, with the first day of the next one (Infinity where it is the last). */
export function stepOn<T>(timeline: Timeline<T>, day: Day): Step<T> & { until: Day } {
  const next = timeline.findIndex((step) => step.from > day);
  const step = timeline.at(next === -1 ? -1 : next - 1) as Step<T>;
  return { ...step, until: timeline[next]?.from ?? Number.POSITIVE_INFINITY };
}
