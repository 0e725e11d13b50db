/** What a municipality did with a document of its region that counts once it is adopted: adopted it, made an exception, or neither yet. */
import type { Assessment } from "../assessment/assessment";
import { stepOn } from "../assessment/timeline";
import { dayOf, type IsoDate } from "../calendar";
import type { Coverage } from "./coverage";
import { isSettled } from "./settled";

export type AdoptionState = "adopted" | "excepted" | "waiting";

/**
 * Null where nothing waits for it: the document is of another day or for others, nothing more counts once it is adopted, or
 * the municipality has all of that settled by other evidence. `coverage` is the document's at this municipality.
 */
export function adoptionState(coverage: Coverage, assessment: Assessment, asOf: IsoDate): AdoptionState | null {
  const { cover, onceAdopted } = coverage;
  if (cover === "adopted" || cover === "excepted") return cover;
  if (cover !== "adoptable" && cover !== "counts") return null;
  const day = dayOf(asOf);
  const missed = onceAdopted.some((id) => {
    const status = assessment.criteria.get(id)?.status;
    return status !== undefined && !isSettled(stepOn(status, day).value);
  });
  return missed ? "waiting" : null;
}
