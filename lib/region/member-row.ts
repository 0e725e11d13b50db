/** A municipality as the region's table shows it: little enough to send hundreds of them to a browser. */

import type { Plateau } from "../assessment/assessment";
import type { IsoDate } from "../calendar";
import type { Framework } from "../framework/framework";
import type { Status } from "../framework/vocabulary";
import { keptBy } from "../kept-by";
import { isSettled } from "./settled";
import type { Standing } from "./standing";

/** What every wall of the table has in common, sent once. */
export interface ThemeShape {
  number: number;
  title: string;
  blocks: readonly { id: string; title: string; plateau: 1 | 2 }[];
}

/** One municipality: for each theme, in the framework's order, its plateau and the statuses of its blocks. */
export interface MemberRow {
  code: string;
  name: string;
  plateaus: readonly Plateau[];
  statuses: readonly (readonly Status[])[];
  changedOn: IsoDate | null;
}

/** A framework never changes, so its shapes are made once. */
export const themeShapes = keptBy((framework: Framework): readonly ThemeShape[] =>
  framework.themes.map(({ number, shortTitle, blocks }) => ({
    number,
    title: shortTitle,
    blocks: blocks.map(({ id, title, plateau }) => ({ id, title, plateau })),
  })),
);

export const memberRow = ({ code, name, themes, blocks, changedOn }: Standing): MemberRow => ({
  code,
  name,
  plateaus: themes.map(({ plateau }) => plateau),
  statuses: themes.map(({ theme }) => theme.blocks.map(({ id }) => blocks[id] as Status)),
  changedOn,
});

/** How many themes are on plateau 1 or higher. */
export const reachedIn = ({ plateaus }: MemberRow): number => plateaus.filter((plateau) => plateau >= 1).length;

/** How many blocks of plateau 1 are not settled: of one theme (its place in the framework), or of all. */
export const missingIn = ({ statuses }: MemberRow, shapes: readonly ThemeShape[], theme?: number): number =>
  shapes
    .flatMap(({ blocks }, index) =>
      theme === undefined || index === theme ? blocks.map((block, at) => ({ block, index, at })) : [],
    )
    .filter(({ block, index, at }) => block.plateau === 1 && !isSettled(statuses[index]?.[at])).length;
