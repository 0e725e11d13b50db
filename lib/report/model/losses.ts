/** What lapses, in an order that tells nothing of what is hidden: what has no day for the reader comes last. */
import { type Loss, lossesAhead } from "../../assessment/losses";
import { dayOf, type IsoDate } from "../../calendar";
import { ascending } from "../../order";
import { openAndHidden, type ReportDay } from "./day";

/** Whether the variant may not tell on which day it falls away. */
export const isUndated = (on: ReportDay, { items, criteria }: Pick<Loss, "items" | "criteria">): boolean =>
  openAndHidden(on, items).hidden.length > 0 || criteria.some(({ criterion }) => on.undated.has(criterion.id));

/** What is lost from the day after the report's up to and including `until`, nearest first; what has no day for this reader last. */
export function lossesUntil(on: ReportDay, until: IsoDate): Loss[] {
  const losses = lossesAhead(on.assessment, on.day, dayOf(until)).sort((a, b) => a.day - b.day);
  const undated = losses.filter((loss) => isUndated(on, loss));
  return [...losses.filter((loss) => !undated.includes(loss)), ...undated.sort(byCriterion)];
}

const byCriterion = (a: Loss, b: Loss): number =>
  ascending(a.criteria[0]?.criterion.id ?? "", b.criteria[0]?.criterion.id ?? "");
