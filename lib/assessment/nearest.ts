/** Which building blocks of plateau 1 are nearest: where the fewest criteria are still missing. */
import { dayOf, type IsoDate } from "../calendar";
import type { Block } from "../framework/framework";
import { includes } from "../intervals";
import type { Assessment } from "./assessment";
import { missingOn } from "./parts";

export interface NearBlock {
  block: Block;
  /** How many of its required criteria are not settled; at least one. */
  missing: number;
}

/** At most so many blocks of plateau 1 that are not settled on the day, the nearest first, then in the framework's order. */
export function nearestBlocks({ blocks }: Assessment, asOf: IsoDate, limit: number): NearBlock[] {
  const day = dayOf(asOf);
  return [...blocks.values()]
    .filter(({ block, settled }) => block.plateau === 1 && !includes(settled, day))
    .map((near) => ({ block: near.block, missing: missingOn(near, day).length }))
    .sort((a, b) => a.missing - b.missing)
    .slice(0, limit);
}
