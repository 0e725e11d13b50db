/**
 * What can be said of many municipalities without naming one: counts over their walls, and sums of such counts. Never an
 * average and never a ranking.
 */
import { type MemberRow, reachedIn, type ThemeShape } from "./member-row";
import { isSettled } from "./settled";

/** How many of a theme's municipalities are on plateau 0, 1 and 2. */
export type PlateauCounts = readonly [number, number, number];

export interface Figures {
  /** How many municipalities are counted. */
  of: number;
  /** `reached[n]`: how many have n themes on plateau 1 or higher; the last of them have the basic level. */
  reached: readonly number[];
  /** For each theme, in the framework's order. */
  plateaus: readonly PlateauCounts[];
  /** For each block of plateau 1, by id, how many do not have it settled; in the framework's order. */
  missing: ReadonlyMap<string, number>;
}

/** Counts over the walls of these municipalities. */
export function figuresOf(rows: readonly MemberRow[], shapes: readonly ThemeShape[]): Figures {
  const reached = Array.from({ length: shapes.length + 1 }, () => 0);
  const plateaus = shapes.map((): [number, number, number] => [0, 0, 0]);
  const missing = new Map(basicBlocks(shapes).map(({ id }) => [id, 0]));
  for (const row of rows) {
    const themes = reachedIn(row);
    reached[themes] = (reached[themes] ?? 0) + 1;
    row.plateaus.forEach((plateau, theme) => {
      const counts = plateaus[theme];
      if (counts) counts[plateau]++;
    });
    for (const id of missingBlocks(row, shapes)) missing.set(id, (missing.get(id) ?? 0) + 1);
  }
  return { of: rows.length, reached, plateaus, missing };
}

const basicBlocks = (shapes: readonly ThemeShape[]) =>
  shapes.flatMap(({ blocks }) => blocks.filter(({ plateau }) => plateau === 1));

/** The blocks of plateau 1 that a wall does not have settled. */
export function missingBlocks({ statuses }: MemberRow, shapes: readonly ThemeShape[]): string[] {
  const missing: string[] = [];
  shapes.forEach(({ blocks }, theme) => {
    blocks.forEach(({ id, plateau }, at) => {
      if (plateau === 1 && !isSettled(statuses[theme]?.[at])) missing.push(id);
    });
  });
  return missing;
}

/** The figures of two groups that have no municipality in common, together. */
export const together = (a: Figures, b: Figures): Figures => ({
  of: a.of + b.of,
  reached: a.reached.map((count, themes) => count + (b.reached[themes] ?? 0)),
  plateaus: a.plateaus.map((counts, theme) => {
    const [none, first, second] = b.plateaus[theme] ?? [0, 0, 0];
    return [counts[0] + none, counts[1] + first, counts[2] + second];
  }),
  missing: new Map([...a.missing].map(([id, count]) => [id, count + (b.missing.get(id) ?? 0)])),
});

/** How many have the basic level: every theme on plateau 1 or higher. */
export const withBasic = ({ reached }: Figures): number => reached.at(-1) ?? 0;

/** The blocks of plateau 1 that anyone misses: what most miss first, and in the framework's order where as many do. */
export const gapsIn = ({ missing }: Figures, shapes: readonly ThemeShape[]) =>
  basicBlocks(shapes)
    .map((block) => ({ block, missing: missing.get(block.id) ?? 0 }))
    .filter((gap) => gap.missing > 0)
    .sort((a, b) => b.missing - a.missing);
