/** Values that change in steps: each step holds from its first day up to the next step. */
import type { Day } from "../calendar";
import { type DaySet, includes, nextFlip } from "../intervals";

export interface Step<T> {
  /** The first day of the step; -Infinity for the first one. */
  from: Day;
  value: T;
}

export type Timeline<T> = readonly Step<T>[];

/**
 * What holds on each day: the value of the first of the cases that has the day, else the value after the last. Equal
 * neighbours are one step.
 */
export function timelineOf<T>(values: readonly T[], cases: readonly DaySet[]): Timeline<T> {
  const steps: Step<T>[] = [];
  let last: T | undefined;
  for (let from = Number.NEGATIVE_INFINITY; from < Number.POSITIVE_INFINITY; ) {
    const at = firstWith(cases, from);
    const value = values[at] as T;
    if (steps.length === 0 || last !== value) steps.push({ from, value });
    last = value;
    from = nextChange(cases, at, from);
  }
  return steps;
}

/** The place of the first case that has a day; after the last where none has. */
function firstWith(cases: readonly DaySet[], day: Day): number {
  let at = 0;
  while (at < cases.length && !includes(cases[at] as DaySet, day)) at++;
  return at;
}

/** Once a case has the day, only a flip of that case or of one before it changes anything. */
function nextChange(cases: readonly DaySet[], found: number, day: Day): Day {
  let next = Number.POSITIVE_INFINITY;
  for (let at = 0; at <= found && at < cases.length; at++) next = Math.min(next, nextFlip(cases[at] as DaySet, day));
  return next;
}

/** The step that holds on a day; `until` (DOMAIN.md, "Status") is the first day of the next one, Infinity where it is the last. */
export function stepOn<T>(timeline: Timeline<T>, day: Day): Step<T> & { until: Day } {
  const next = timeline.findIndex((step) => step.from > day);
  const step = timeline.at(next === -1 ? -1 : next - 1) as Step<T>;
  return { ...step, until: timeline[next]?.from ?? Number.POSITIVE_INFINITY };
}
