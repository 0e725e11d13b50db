/** How a tile looks and what that means: each grade has a colour, a pattern and a mark of its own, and a text. */
import { plural } from "../dutch";
import { type ThemeGrade, themeGrade, themesOnPlateau } from "../region/bricks";
import { colours, tints } from "../wall/colours";
import type { Wall } from "../wall/wall";

/** By what tiles are coloured: the number of themes on plateau 1, or the theme with this number. */
export type MapSubject = "aantal" | `${number}`;

/** `none`: plain; `full`: covered by its ink. */
export type Pattern = "none" | "dots" | "lines" | "dense" | "cross" | "bars" | "full";

export interface Look {
  /** The name of the look, also that of its pattern in the drawing. */
  id: string;
  /** What is under the pattern, and the colour of pattern and edge. */
  fill: string;
  ink: string;
  pattern: Pattern;
  /** The one character on the tile. */
  mark: string;
}

const counted: readonly Omit<Look, "id" | "mark">[] = [
  { fill: colours.white, ink: colours.brand, pattern: "none" },
  { fill: tints[0], ink: colours.brand, pattern: "dots" },
  { fill: tints[1], ink: colours.brand, pattern: "lines" },
  { fill: tints[2], ink: colours.brand, pattern: "dense" },
  { fill: tints[3], ink: colours.brand, pattern: "cross" },
  { fill: colours.brand, ink: colours.brand, pattern: "full" },
];

/** By how many themes there are, the looks of none up to all; made once, for a country has hundreds of tiles. */
const countLooks = new Map<number, readonly Look[]>();

/** The look of a number of themes out of all; the last look stands for all of them. */
export const countLook = (count: number, all: number): Look => looksUpTo(all)[count] ?? unknownLook;

function looksUpTo(all: number): readonly Look[] {
  const known = countLooks.get(all);
  if (known !== undefined) return known;
  const looks = Array.from({ length: all + 1 }, (_, count) => {
    const place = count >= all ? counted.length - 1 : Math.min(count, counted.length - 2);
    return { ...(counted[place] ?? unknownLook), id: `aantal-${count}`, mark: String(count) };
  });
  countLooks.set(all, looks);
  return looks;
}

const themeLooks: Record<ThemeGrade, Look> = {
  "plateau-2": { id: "plateau-2", fill: colours.brand, ink: colours.brand, pattern: "full", mark: "2" },
  "plateau-1": { id: "plateau-1", fill: tints[1], ink: colours.brand, pattern: "lines", mark: "1" },
  lapsed: { id: "lapsed", fill: colours.rustSoft, ink: colours.rust, pattern: "dots", mark: "!" },
  begun: { id: "begun", fill: colours.amberSoft, ink: colours.amber, pattern: "bars", mark: "½" },
  none: { id: "none", fill: colours.white, ink: colours.outline, pattern: "none", mark: "0" },
};

const themeLabels: Record<ThemeGrade, string> = {
  "plateau-2": "plateau 2",
  "plateau-1": "plateau 1",
  lapsed: "nog geen plateau 1: een bouwsteen is niet meer actueel",
  begun: "op weg naar plateau 1",
  none: "nog niets voor plateau 1",
};

/** A member of the region of which the reader may not see how it stands. */
export const unknownLook: Look = { id: "onbekend", fill: colours.soft, ink: colours.outline, pattern: "none", mark: "–" };

export const UNKNOWN_LABEL = "niet met u gedeeld";

/** All looks that a subject can give, with their meaning, from most to least. */
export function lookLegend(subject: MapSubject, themes: number): { look: Look; text: string }[] {
  if (subject !== "aantal") {
    const grades = Object.keys(themeLooks) as ThemeGrade[];
    return grades.map((grade) => ({ look: themeLooks[grade], text: themeLabels[grade] }));
  }
  return Array.from({ length: themes + 1 }, (_, index) => themes - index).map((count) => ({
    look: countLook(count, themes),
    text: plural(count, "thema", "thema’s"),
  }));
}

/** The wall of the theme that a subject names; undefined where tiles are coloured by number. */
const wallAbout = (walls: readonly Wall[], subject: MapSubject): Wall | undefined =>
  subject === "aantal" ? undefined : walls[Number(subject) - 1];

/** How the tile with these walls looks; null: the reader may not see them. */
export function lookOf(walls: readonly Wall[] | null, subject: MapSubject): Look {
  if (walls === null) return unknownLook;
  const wall = wallAbout(walls, subject);
  return wall ? themeLooks[themeGrade(wall)] : countLook(themesOnPlateau(walls), walls.length);
}

/** What the tile says in words: "3 van 5 thema’s op plateau 1", "Signalerend vermogen: plateau 1". */
export function lookInWords(walls: readonly Wall[] | null, subject: MapSubject): string {
  if (walls === null) return UNKNOWN_LABEL;
  const wall = wallAbout(walls, subject);
  if (wall) return `${wall.title}: ${themeLabels[themeGrade(wall)]}`;
  return `${themesOnPlateau(walls)} van ${plural(walls.length, "thema", "thema’s")} op plateau 1`;
}

/** The subject that an address asks for: "aantal", or a theme's number; anything else is the number of themes. */
export const readSubject = (given: string | undefined, themes: readonly { number: number }[]): MapSubject =>
  themes.some(({ number }) => String(number) === given) ? (given as `${number}`) : "aantal";
