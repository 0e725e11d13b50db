/** The next step of who is recording: the form that brings the nearest block of plateau 1 closer. */
import { dayOf, type IsoDate } from "../calendar";
import type { Assessment } from "./assessment";
import { nearestBlocks } from "./nearest";
import { missingOn } from "./parts";
import { type WayForward, waysForward } from "./way-forward";

export interface NextStep {
  /** The criterion that it is for. */
  criterion: string;
  way: WayForward;
}

/** The best way to settle the first criterion that the nearest block misses on the day; null where plateau 1 is complete. */
export function nextStep(assessment: Assessment, asOf: IsoDate): NextStep | null {
  const [nearest] = nearestBlocks(assessment, asOf, 1);
  const block = nearest && assessment.blocks.get(nearest.block.id);
  const [first] = block ? missingOn(block, dayOf(asOf)) : [];
  const [way] = first ? waysForward(assessment, first.criterion.id, asOf) : [];
  return first && way ? { criterion: first.criterion.id, way } : null;
}
