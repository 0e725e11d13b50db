/**
 * What a tile shows: how many themes are on plateau 1, or how one theme stands. Both follow from the statuses of the
 * building blocks, so that a tile carries those alone: one character each, small enough to send a whole country's.
 */
import type { Assessment } from "../assessment/assess";
import { stepOn } from "../assessment/timeline";
import { dayOf, type IsoDate } from "../calendar";
import { type Status, terms } from "../framework/vocabulary";
import type { Brick, Wall } from "../wall";
import type { ThemeShape } from "./member-row";

/** The statuses of all blocks in the framework's order, a digit each: its place in the vocabulary. */
export type Bricks = string;

const statuses: readonly Status[] = terms("status");

/** The bricks of an assessment on a day. */
export const bricksOn = ({ themes }: Assessment, asOf: IsoDate): Bricks =>
  writeBricks(themes.flatMap(({ blocks }) => blocks.map(({ status }) => stepOn(status, dayOf(asOf)).value)));

export const writeBricks = (given: readonly Status[]): Bricks => given.map((status) => statuses.indexOf(status)).join("");

export const readBricks = (bricks: Bricks): Status[] => [...bricks].map((digit) => statuses[Number(digit)] ?? "open");

/** The walls that bricks make, one for each theme; a wall goes by its theme's number. */
export function wallsFrom(bricks: Bricks, themes: readonly ThemeShape[]): Wall[] {
  const given = readBricks(bricks);
  let place = 0;
  return themes.map(({ number, title, blocks }) => {
    const drawn = blocks.map((block) => ({ ...block, block: block.id, status: given[place++] ?? "open" }));
    const onPlateau = (wanted: 1 | 2): Brick[] =>
      drawn
        .filter(({ plateau }) => plateau === wanted)
        .map(({ block, title: name, status }) => ({ block, title: name, status }));
    return { theme: String(number), title, plateau1: onPlateau(1), plateau2: onPlateau(2) };
  });
}

const isSettled = ({ status }: Brick): boolean => status === "met" || status === "explained";

/** The plateau on which a wall stands. */
export function plateauOf({ plateau1, plateau2 }: Wall): 0 | 1 | 2 {
  if (!plateau1.every(isSettled)) return 0;
  return plateau2.length > 0 && plateau2.every(isSettled) ? 2 : 1;
}

/** How many themes are on plateau 1 or higher. */
export const themesOnPlateau = (walls: readonly Wall[]): number => walls.filter((wall) => plateauOf(wall) >= 1).length;

/** What a tile says of one theme. */
export type ThemeGrade = "plateau-2" | "plateau-1" | "lapsed" | "begun" | "none";

export function themeGrade(wall: Wall): ThemeGrade {
  const plateau = plateauOf(wall);
  if (plateau > 0) return plateau === 2 ? "plateau-2" : "plateau-1";
  if (wall.plateau1.some(({ status }) => status === "lapsed")) return "lapsed";
  return wall.plateau1.some((brick) => isSettled(brick) || brick.status === "partial") ? "begun" : "none";
}
