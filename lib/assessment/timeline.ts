/** Values that change in steps: each step holds from its first day up to the next step. */
import type { Day } from "../calendar";
import type { DaySet } from "../intervals";

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
  const passed = cases.map(() => 0);
  for (let from = Number.NEGATIVE_INFINITY; from < Number.POSITIVE_INFINITY; ) {
    let until = Number.POSITIVE_INFINITY;
    let at = 0;
    // Once a case has the day, only a flip of that case or of one before it changes anything.
    for (; at < cases.length; at++) {
      const [, days] = cases[at] as Cases<T>[number];
      const flips = flipsFrom(days, from, passed[at] as number);
      passed[at] = flips;
      until = Math.min(until, days[flips] ?? Number.POSITIVE_INFINITY);
      if (flips % 2 === 1) break;
    }
    const value = at < cases.length ? (cases[at] as Cases<T>[number])[0] : otherwise;
    if (steps.length === 0 || steps.at(-1)?.value !== value) steps.push({ from, value });
    from = until;
  }
  return steps;
}

/** How many flips there are on or before a day, where so many are known to be. */
function flipsFrom(days: DaySet, day: Day, known: number): number {
  let flips = known;
  while (flips < days.length && (days[flips] as Day) <= day) flips++;
  return flips;
}

/** The step that holds on a day, with the first day of the next one (Infinity where it is the last). */
export function stepOn<T>(timeline: Timeline<T>, day: Day): Step<T> & { until: Day } {
  const next = timeline.findIndex((step) => step.from > day);
  const step = timeline.at(next === -1 ? -1 : next - 1) as Step<T>;
  return { ...step, until: timeline[next]?.from ?? Number.POSITIVE_INFINITY };
}
