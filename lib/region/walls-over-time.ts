/** The walls of a municipality on every day: all that is kept and told of it where its records may not be read. */
import type { Assessment } from "../assessment/assess";
import { type Day, dayOf, type IsoDate } from "../calendar";
import type { Status } from "../framework/vocabulary";
import { flipsThrough } from "../intervals";
import type { Municipality } from "../municipality";
import { ascending } from "../order";
import { type Bricks, writeBricks } from "./tiles-grade";

/** It holds no more than a few plain values, so that it is quickly passed on by the thread that judged it. */
export interface WallsOverTime {
  municipality: Municipality;
  /** The ids of its regions. */
  regions: readonly string[];
  /** The days on which any brick changes, in order; the first is -Infinity. */
  days: readonly Day[];
  /** The bricks from each of those days on, after each other. */
  bricks: string;
}

/** The walls of an assessment, and nothing of the records behind them. */
export function wallsOverTime({ dossier, themes }: Assessment): WallsOverTime {
  const timelines = themes.flatMap(({ blocks }) => blocks.map(({ status }) => status));
  const days = [...new Set(timelines.flatMap((steps) => steps.map(({ from }) => from)))].sort(ascending);
  const reached = timelines.map(() => 0);
  const bricksFrom = (day: Day): Bricks =>
    writeBricks(
      timelines.map((steps, block) => {
        let at = reached[block] ?? 0;
        while ((steps[at + 1]?.from ?? Number.POSITIVE_INFINITY) <= day) at++;
        reached[block] = at;
        return steps[at]?.value as Status;
      }),
    );
  return {
    municipality: dossier.municipality,
    regions: dossier.regions.map(({ id }) => id),
    days,
    bricks: days.map(bricksFrom).join(""),
  };
}

/** The bricks on a day. */
export function bricksOn({ days, bricks }: WallsOverTime, asOf: IsoDate): Bricks {
  const each = bricks.length / days.length;
  const at = flipsThrough(days, dayOf(asOf)) - 1;
  return bricks.slice(at * each, (at + 1) * each);
}
