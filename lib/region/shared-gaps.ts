/** The gaps that municipalities of a region share: what so many miss that it may be worth solving together. */
import { type Block, type Criterion, type Framework, requiredCriteria, type Theme } from "../framework/framework";
import { isSettled } from "./settled";
import type { Standing } from "./standing";

/** A criterion, and the municipalities that do not have it settled. */
export interface CriterionGap {
  criterion: Criterion;
  missing: readonly Standing[];
}

/** A block of plateau 1, and the municipalities that do not have it settled: `missing.length` of `of`. */
export interface SharedGap {
  block: Block;
  theme: Theme;
  missing: readonly Standing[];
  of: number;
  /** The required criteria that anyone misses, the one that most miss first; never empty. */
  criteria: readonly CriterionGap[];
}

/** The blocks of plateau 1 that anyone misses: what most miss first, and in the framework's order where as many do. */
export const sharedGaps = ({ themes }: Framework, standings: readonly Standing[]): SharedGap[] =>
  themes
    .flatMap((theme) => theme.blocks.filter(({ plateau }) => plateau === 1).map((block) => gapAt(block, theme, standings)))
    .filter(({ missing }) => missing.length > 0)
    .sort(mostMissed);

const gapAt = (block: Block, theme: Theme, standings: readonly Standing[]): SharedGap => ({
  block,
  theme,
  missing: standings.filter(({ blocks }) => !isSettled(blocks[block.id])),
  of: standings.length,
  criteria: requiredCriteria(block)
    .map((criterion) => ({ criterion, missing: standings.filter(({ criteria }) => !isSettled(criteria[criterion.id])) }))
    .filter(({ missing }) => missing.length > 0)
    .sort(mostMissed),
});

type Missed = { missing: readonly Standing[] };

/** Sorting keeps the order of what is equal, so ties stay in the framework's order. */
const mostMissed = (a: Missed, b: Missed): number => b.missing.length - a.missing.length;
