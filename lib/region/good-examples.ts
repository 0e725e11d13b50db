/** Who can be an example for a block: the municipalities that have it settled, and what it rests on there. */
import { explanationsOn } from "../assessment/explain";
import { countedOn } from "../assessment/status";
import { dayOf } from "../calendar";
import type { Evidence } from "../evidence/evidence";
import { NO_DAYS, nextFlip } from "../intervals";
import { LOOK_AHEAD } from "./lapses";
import { isSettled } from "./settled";
import type { Standing } from "./standing";

export interface GoodExample {
  standing: Standing;
  /** The municipality's own evidence that counts, or its explanation, public documents first. Empty: it rests on the region's. */
  own: readonly Evidence[];
  /** The first of what counts, own or the region's, that anyone can read: it has a web address. */
  publicDocument: (Evidence & { url: string }) | null;
}

/**
 * The municipalities that have the whole block settled, so that with those who miss it they are all there are; what they can
 * show is told of one criterion of it. First those with a public document of their own, then those that did it themselves, then
 * those for whom the region did; within each in the order of `standings`. Who loses it within the days looked ahead comes last.
 */
export const goodExamples = (standings: readonly Standing[], block: string, criterion: string): GoodExample[] =>
  standings
    .filter(({ blocks }) => isSettled(blocks[block]))
    .map((standing) => exampleOf(standing, criterion))
    .sort((a, b) => Number(ends(a, block)) - Number(ends(b, block)) || rankOf(a) - rankOf(b));

/** Whether the block is about to be settled no more: that is no example to follow. */
function ends({ standing: { assessment, asOf } }: GoodExample, block: string): boolean {
  const settled = assessment.blocks.get(block)?.settled ?? NO_DAYS;
  return nextFlip(settled, dayOf(asOf)) <= dayOf(asOf) + LOOK_AHEAD;
}

function exampleOf(standing: Standing, criterion: string): GoodExample {
  const carrying = carryingOn(standing, criterion).sort((a, b) => Number(isPublic(b)) - Number(isPublic(a)));
  const own = carrying.filter(({ owner }) => owner === "municipality");
  return { standing, own, publicDocument: own.find(isPublic) ?? carrying.find(isPublic) ?? null };
}

/** The items that count for the criterion on the day, and the explanations in force, in the order of the dossier. */
function carryingOn({ assessment, asOf }: Standing, id: string): Evidence[] {
  const criterion = assessment.criteria.get(id);
  if (criterion === undefined) return [];
  const day = dayOf(asOf);
  const ids = new Set([...countedOn(criterion, day), ...explanationsOn(criterion, day).map((explanation) => explanation.id)]);
  return assessment.dossier.evidence.filter((item) => ids.has(item.id));
}

const isPublic = (item: Evidence): item is Evidence & { url: string } => item.url !== undefined;

function rankOf({ own }: GoodExample): number {
  if (own.some(isPublic)) return 0;
  return own.length > 0 ? 1 : 2;
}
