/** The numbers behind the charts in time: points, and axes that are never empty. A day is its number, as in lib/calendar.ts. */
import type { TrendStep } from "@/lib/assessment/trend";
import { type Day, dayOf, type IsoDate } from "@/lib/calendar";
import type { RegionStep } from "@/lib/region/trend";

/** From the first day to the last, both included; at least one day apart, lest an axis have no length. */
export interface Span {
  first: Day;
  now: Day;
  last: Day;
}

export function spanOf(steps: readonly { date: IsoDate }[], today: IsoDate, to: IsoDate): Span {
  const first = dayOf(steps[0]?.date ?? today);
  const last = Math.max(dayOf(to), first + 1);
  return { first, now: Math.min(Math.max(dayOf(today), first), last), last };
}

export interface TrendPoint {
  day: Day;
  past?: number | undefined;
  forecast?: number | undefined;
}

/** Today stands in both lines, so that they meet. */
export function trendPoints(steps: readonly TrendStep[], today: IsoDate, { now, last }: Span): TrendPoint[] {
  const present = steps.filter(({ date }) => date <= today).at(-1)?.themes;
  return [
    ...steps.filter(({ date }) => date <= today).map(({ date, themes }) => ({ day: dayOf(date), past: themes })),
    { day: now, past: present, forecast: present },
    ...steps.filter(({ date }) => date > today).map(({ date, themes }) => ({ day: dayOf(date), forecast: themes })),
    { day: last, forecast: steps.at(-1)?.themes },
  ];
}

export interface ProgressPoint {
  day: Day;
  /** For each theme the number of municipalities on plateau 1 or higher. */
  themes: readonly number[];
}

/** More steps than this cannot be told apart in a drawing, and take a browser long to draw; the table has each of them. */
export const MOST_STEPS = 150;

/** The last step holds until the last day. */
export function progressPoints(steps: readonly RegionStep[], span: Span): ProgressPoint[] {
  const points = steps.map(({ date, themes }) => ({ day: dayOf(date), themes }));
  const end = points.at(-1);
  return end === undefined ? [] : [...toldApart(points, span), { day: span.last, themes: end.themes }];
}

/** Of the steps in each of so many equal parts of the span the last, which holds longest; and the one that holds now. */
function toldApart(points: readonly ProgressPoint[], { first, now, last }: Span): readonly ProgressPoint[] {
  if (points.length <= MOST_STEPS) return points;
  const part = ({ day }: ProgressPoint): number => Math.floor((MOST_STEPS * (day - first)) / (last - first + 1));
  return points.filter((point, place) => {
    const next = points[place + 1];
    return next === undefined || part(next) !== part(point) || (point.day <= now && next.day > now);
  });
}

/** What is written beside an axis of counts: nothing, and as much more for each part; at least 0 and 1. */
export function countTicks(size: number, parts: number): number[] {
  const step = Math.max(1, size);
  return Array.from({ length: Math.max(1, parts) + 1 }, (_, part) => part * step);
}
