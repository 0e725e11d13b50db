/**
 * What a tile shows: how many themes are on plateau 1, or how one theme stands. Both follow from the statuses of the
 * building blocks, so that a tile carries those alone: one character each, small enough to send a whole country's.
 */
import { type Status, terms } from "../framework/vocabulary";
import type { Brick, Wall } from "../wall/wall";
import type { ThemeShape } from "./member-row";

/** The statuses of all blocks in the framework's order, a digit each: its place in the vocabulary. */
export type Bricks = string;

const statuses: readonly Status[] = terms("status");
const digits = Object.fromEntries(statuses.map((status, place) => [status, String(place)])) as Record<Status, string>;

export const writeBricks = (given: readonly Status[]): Bricks => given.map((status) => digits[status]).join("");

export const readBricks = (bricks: Bricks): Status[] => [...bricks].map((digit) => statuses[Number(digit)] ?? "open");

/** What the bricks of one theme say. */
export interface ThemeOnDay {
  wall: Wall;
  /** Of the theme's blocks, in the framework's order. */
  statuses: readonly Status[];
  plateau: 0 | 1 | 2;
}

/** Far fewer walls differ than there are in a country, so those that are alike are made once. */
const made = new WeakMap<ThemeShape, Map<Bricks, ThemeOnDay>>();

/** The themes that bricks make; a wall goes by its theme's number. */
export function themesFrom(bricks: Bricks, themes: readonly ThemeShape[]): ThemeOnDay[] {
  let place = 0;
  return themes.map((shape) => {
    const own = bricks.slice(place, place + shape.blocks.length);
    place += shape.blocks.length;
    const alike = made.get(shape) ?? new Map<Bricks, ThemeOnDay>();
    const theme = alike.get(own) ?? themeFrom(own, shape);
    made.set(shape, alike.set(own, theme));
    return theme;
  });
}

function themeFrom(bricks: Bricks, { number, title, blocks }: ThemeShape): ThemeOnDay {
  const given = readBricks(bricks);
  const drawn = blocks.map(({ id, title: name, plateau }, at) => ({
    plateau,
    brick: { block: id, title: name, status: given[at] ?? "open" },
  }));
  const on = (wanted: 1 | 2): Brick[] => drawn.filter(({ plateau }) => plateau === wanted).map(({ brick }) => brick);
  const wall = { theme: String(number), title, plateau1: on(1), plateau2: on(2) };
  return { wall, statuses: drawn.map(({ brick }) => brick.status), plateau: plateauOf(wall) };
}

/** The walls that bricks make, one for each theme. */
export const wallsFrom = (bricks: Bricks, themes: readonly ThemeShape[]): Wall[] =>
  themesFrom(bricks, themes).map(({ wall }) => wall);

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
