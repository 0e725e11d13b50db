/** Trend and forecast of a region: for each theme how many municipalities are on plateau 1 or higher, in steps. */
import type { Assessment } from "../assessment/assessment";
import type { Timeline } from "../assessment/timeline";
import { stepOn } from "../assessment/timeline";
import { type Day, dateOf, dayOf, type IsoDate } from "../calendar";
import { ascending } from "../order";

/** From `date` on, until the next step. */
export interface RegionStep {
  date: IsoDate;
  /** For each theme, in the framework's order, the number of municipalities that are on plateau 1 or higher. */
  themes: readonly number[];
}

/** From when until when a municipality belongs to the region, both included; null: since or until nobody knows when. */
export interface Belonging {
  from: IsoDate | null;
  until: IsoDate | null;
}

/** What counts for the region: nothing on days on which the municipality does not belong to it. */
function within(timeline: Timeline<number>, member: Belonging | undefined): Timeline<number> {
  const first = member?.from == null ? Number.NEGATIVE_INFINITY : dayOf(member.from);
  const after = member?.until == null ? Number.POSITIVE_INFINITY : dayOf(member.until) + 1;
  const days = [...new Set([...timeline.map(({ from }) => from), first, after])].filter(
    (day) => day === Number.NEGATIVE_INFINITY || Number.isFinite(day),
  );
  return days
    .sort((a, b) => a - b)
    .map((day) => ({ from: day, value: day >= first && day < after ? stepOn(timeline, day).value : 0 })) as Timeline<number>;
}

/**
 * The steps from `from` to `to`, both included: the first one says what holds on `from`, every other one is a change.
 * Days after today are a forecast on what is recorded now; who leaves the region then counts no more (`members`, one for each). Each figure is the sum over the municipalities' own trends.
 */
export function regionTrend(
  assessments: readonly Assessment[],
  from: IsoDate,
  to: IsoDate,
  members: readonly Belonging[] = [],
): RegionStep[] {
  const [first, last] = [dayOf(from), dayOf(to)];
  const timelines = assessments.map(({ themes }, at) => themes.map(({ plateau }) => within(plateau, members[at])));
  const counts = (timelines[0] ?? []).map(
    (_, theme) => timelines.filter((own) => stepOn(own[theme] as Timeline<number>, first).value >= 1).length,
  );
  const steps: RegionStep[] = [{ date: from, themes: [...counts] }];
  for (const [day, gains] of gainsByDay(timelines, first, last)) {
    if (gains.every((gain) => gain === 0)) continue;
    gains.forEach((gain, theme) => {
      counts[theme] = (counts[theme] ?? 0) + gain;
    });
    steps.push({ date: dateOf(day), themes: [...counts] });
  }
  return steps;
}

/** For each day in (`first`, `last`] on which a theme comes to plateau 1 or falls from it: how many more, by theme. */
function gainsByDay(
  timelines: readonly (readonly Timeline<number>[])[],
  first: Day,
  last: Day,
): (readonly [Day, readonly number[]])[] {
  const gains = new Map<Day, number[]>();
  for (const themes of timelines) {
    themes.forEach((timeline, theme) => {
      timeline.forEach(({ from, value }, index) => {
        if (from <= first || from > last) return;
        const gain = Number(value >= 1) - Number((timeline[index - 1]?.value ?? 0) >= 1);
        const day = gains.get(from) ?? Array.from({ length: themes.length }, () => 0);
        day[theme] = (day[theme] ?? 0) + gain;
        gains.set(from, day);
      });
    });
  }
  return [...gains].sort(([a], [b]) => ascending(a, b));
}
