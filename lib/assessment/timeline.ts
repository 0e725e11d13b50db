/** Values that change in steps: each step holds from its first day up to the next step. */
import type { Day } from "../calendar";
import { type DaySet, includes, nextFlip } from "../intervals";

export interface Step<T> {
  /** The first day of the step; -Infinity for the first one. */
  from: Day;
  value: T;
}

export type Timeline<T> = readonly Step<T>[];

type Cases<T> = readonly (readonly [value: T, days: DaySet])[];

/** What holds on each day: the value of the first case that has the day, else `otherwise`. Equal neighbours are one step. */
export function timelineOf<T>(cases: Cases<T>, otherwise: T): Timeline<T> {
  const steps: Step<T>[] = [];
  for (let from = Number.NEGATIVE_INFINITY; from < Number.POSITIVE_INFINITY; from = nextFlipOf(cases, from)) {
    const found = cases.find(([, days]) => includes(days, from));
    const value = found === undefined ? otherwise : found[0];
    if (steps.length === 0 || steps.at(-1)?.value !== value) steps.push({ from, value });
  }
  return steps;
}

/** The first day after `day` on which any of the cases may change; Infinity where there is none. */
function nextFlipOf(cases: Cases<unknown>, day: Day): Day {
  let next = Number.POSITIVE_INFINITY;
  for (const [, days] of cases) next = Math.min(next, nextFlip(days, day));
  return next;
}

/** The step that holds on a day, with the first day of the next one (Infinity where it is the last). */
export function stepOn<T>(timeline: Timeline<T>, day: Day): Step<T> & { until: Day } {
  const next = timeline.findIndex((step) => step.from > day);
  const step = timeline.at(next === -1 ? -1 : next - 1) as Step<T>;
  return { ...step, until: timeline[next]?.from ?? Number.POSITIVE_INFINITY };
}
