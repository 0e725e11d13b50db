/** Trend and forecast: how many themes are on plateau 1 or higher, in steps, with what is recorded now. */
import { type Day, dateOf, dayOf, type IsoDate } from "../calendar";
import type { Assessment } from "./assessment";
import { stepOn } from "./timeline";

/** From `date` on, `themes` themes are on plateau 1 or higher, until the next step. */
export interface TrendStep {
  date: IsoDate;
  themes: number;
}

/**
 * The steps from `from` to `to`, both included: the first one says what holds on `from`, every other one is a change.
 * Days after today are a forecast on what is recorded now: they show what happens if nobody acts.
 */
export function trend({ themes }: Assessment, from: IsoDate, to: IsoDate): TrendStep[] {
  const [first, last] = [dayOf(from), dayOf(to)];
  const onPlateau = (day: Day): number => themes.filter(({ plateau }) => stepOn(plateau, day).value >= 1).length;
  const changes = themes.flatMap(({ plateau }) => plateau.map((step) => step.from));
  const days = [...new Set([first, ...changes.filter((day) => day > first && day <= last)])].sort((a, b) => a - b);
  const steps: TrendStep[] = [];
  for (const day of days) {
    const count = onPlateau(day);
    if (steps.at(-1)?.themes !== count) steps.push({ date: dateOf(day), themes: count });
  }
  return steps;
}
