/** The walls of a municipality on every day: all that is kept and told of it where its records may not be read. */
import type { Assessment } from "../assessment/assessment";
import { type Day, dayOf, type IsoDate } from "../calendar";
import type { Municipality } from "../places/municipality";
import { type Bricks, writeBricks } from "./bricks";

/** It holds no more than a few plain values, so that it is quickly passed on by the thread that judged it. */
export interface WallsOverTime {
  municipality: Municipality;
  /** The ids of its regions. */
  regions: readonly string[];
  /** For each block, in the framework's order, how many steps its status takes. */
  steps: readonly number[];
  /** The first day of each step of the first block, then of the second, and so on; the first of a block is -Infinity. */
  days: readonly Day[];
  /** The status in each of those steps. */
  statuses: Bricks;
}

/** The walls of an assessment, and nothing of the records behind them. */
export function wallsOverTime({ dossier: { municipality, regions }, themes }: Assessment): WallsOverTime {
  const timelines = themes.flatMap(({ blocks }) => blocks.map(({ status }) => status));
  const all = timelines.flat();
  return {
    municipality,
    regions: regions.map(({ id }) => id),
    steps: timelines.map(({ length }) => length),
    days: all.map(({ from }) => from),
    statuses: writeBricks(all.map(({ value }) => value)),
  };
}

/** The bricks on a day. */
export function bricksOn({ steps, days, statuses }: WallsOverTime, asOf: IsoDate): Bricks {
  const day = dayOf(asOf);
  let first = 0;
  let bricks = "";
  for (const length of steps) {
    let at = first + length - 1;
    while ((days[at] as Day) > day) at--;
    bricks += statuses[at];
    first += length;
  }
  return bricks;
}
