/** Walls on their way to a browser: one digit for each brick, so that those of the whole country are a few kilobytes. */
import type { Assessment } from "../assessment/assess";
import type { IsoDate } from "../calendar";
import type { Municipality } from "../municipality";
import type { MemberRow, ThemeShape } from "./member-row";
import { type Bricks, bricksOn, themesFrom, writeBricks } from "./tiles-grade";

/** A municipality and its walls on a day: all that may leave the server where only standings may be seen. */
export interface WallLine extends Municipality {
  bricks: Bricks;
  /** The day on which its own records last changed; null where it has none, or that is not told. */
  changedOn: IsoDate | null;
}

/** The walls of an assessment on a day, and nothing of the records behind them. */
export const wallLineOn = (
  assessment: Assessment,
  { asOf, changedOn = null }: { asOf: IsoDate; changedOn?: IsoDate | null },
): WallLine => {
  const { code, name } = assessment.dossier.municipality;
  return { code, name, bricks: bricksAsked(assessment, asOf), changedOn };
};

/** The day that was asked of each assessment last: most readers look at the same one. */
const last = new WeakMap<Assessment, { asOf: IsoDate; bricks: Bricks }>();

function bricksAsked(assessment: Assessment, asOf: IsoDate): Bricks {
  const known = last.get(assessment);
  if (known?.asOf === asOf) return known.bricks;
  const bricks = bricksOn(assessment, asOf);
  last.set(assessment, { asOf, bricks });
  return bricks;
}

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
