/** Walls on their way to a browser: one digit for each brick, so that those of the whole country are a few kilobytes. */
import type { IsoDate } from "../calendar";
import type { Municipality } from "../places/municipality";
import { type Bricks, themesFrom, writeBricks } from "./bricks";
import type { MemberRow, ThemeShape } from "./member-row";
import { bricksOn, type WallsOverTime } from "./walls-over-time";

/** A municipality and its walls on a day: all that may leave the server where only standings may be seen. */
export interface WallLine extends Municipality {
  bricks: Bricks;
  /** The day on which its own records last changed; null where it has none, or that is not told. */
  changedOn: IsoDate | null;
}

/** The walls of a day. */
export const wallLineOn = (
  walls: WallsOverTime,
  { asOf, changedOn = null }: { asOf: IsoDate; changedOn?: IsoDate | null },
): WallLine => {
  const { code, name } = walls.municipality;
  return { code, name, bricks: bricksOn(walls, asOf), changedOn };
};

/** The row that a table shows for these walls. */
export function rowFromBricks({ code, name, bricks, changedOn }: WallLine, shapes: readonly ThemeShape[]): MemberRow {
  const themes = themesFrom(bricks, shapes);
  return {
    code,
    name,
    plateaus: themes.map(({ plateau }) => plateau),
    statuses: themes.map(({ statuses }) => statuses),
    changedOn,
  };
}

/** There are as many as there are versions of the framework. */
const met = new Map<string, readonly ThemeShape[]>();

/**
 * Shapes that came over the wire, as they came the first time: what was worked out for those serves again, and is not made for
 * every reader.
 */
export function asFirstMet(shapes: readonly ThemeShape[]): readonly ThemeShape[] {
  const key = JSON.stringify(shapes);
  const first = met.get(key) ?? shapes;
  met.set(key, first);
  return first;
}

export const bricksOfRow = ({ statuses }: MemberRow): Bricks => writeBricks(statuses.flat());

/** Lines as one text, and back: a tab between the fields, a line for each municipality. */
export const packed = (lines: readonly WallLine[]): string =>
  lines.map(({ code, name, bricks, changedOn }) => [code, name, bricks, changedOn ?? ""].join("\t")).join("\n");

export const unpacked = (text: string): WallLine[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [code = "", name = "", bricks = "", changedOn = ""] = line.split("\t");
      return { code, name, bricks, changedOn: changedOn || null };
    });
