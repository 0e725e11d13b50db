/** What a municipality did with a document of its region that counts once it is adopted: adopted it, made an exception, or neither yet. */
import type { Assessment } from "../assessment/assessment";
import { dateOrNull, dayOf, type IsoDate } from "../calendar";
import { countDays } from "../evidence/counts";
import { type Evidence, type EvidenceOf, startOf } from "../evidence/evidence";
import { includes, NO_DAYS, nextFlip } from "../intervals";
import { ascending } from "../order";
import { type Asked, type Coverage, coverageOf } from "./coverage";

/** `own`: it did neither, and has by other evidence all that adopting would add. */
export type AdoptionState = "adopted" | "excepted" | "waiting" | "own";

export interface Adoption {
  /** How the item reaches the municipality on the day on which it is {@link judgedOn}. */
  coverage: Coverage;
  /** Null where there is nothing to adopt: it is no document, is over or for others, or nothing more counts once it is adopted. */
  state: AdoptionState | null;
  /** Of `own`: the last day on which the municipality misses nothing without it; null where no such day is known. */
  through: IsoDate | null;
}

/** The day on which an item of a region is judged: today, or of one that is still to begin its first day. */
export const judgedOn = (item: Evidence, today: IsoDate): IsoDate => {
  const first = startOf(item);
  return first > today ? first : today;
};

/** How each member stands to the item, in the order given. */
export function adoptionsOf(item: Evidence, members: readonly Assessment[], today: IsoDate, asked?: Asked): Adoption[] {
  const asOf = judgedOn(item, today);
  return coverageOf(item, members, asOf, asked).map((coverage, at) => ({
    coverage,
    ...(item.type === "document" ? standOf(coverage, members[at] as Assessment, asOf) : NOTHING),
  }));
}

type Stand = Pick<Adoption, "state" | "through">;

const NOTHING: Stand = { state: null, through: null };

function standOf({ cover, onceAdopted }: Coverage, { criteria }: Assessment, asOf: IsoDate): Stand {
  if (cover === "adopted" || cover === "excepted") return { state: cover, through: null };
  if ((cover !== "adoptable" && cover !== "counts") || onceAdopted.length === 0) return NOTHING;
  const day = dayOf(asOf);
  const settled = onceAdopted.map((id) => criteria.get(id)?.settled ?? NO_DAYS);
  if (!settled.every((days) => includes(days, day))) return { state: "waiting", through: null };
  return { state: "own", through: dateOrNull(Math.min(...settled.map((days) => nextFlip(days, day))) - 1) };
}

/** Of a municipality's own documents that adopt it the one in force on the day; of several the one that was decided last. */
export const decisionOn = ({ adoptions }: Coverage, asOf: IsoDate): EvidenceOf<"document"> | undefined =>
  adoptions
    .filter((document) => includes(countDays(document), dayOf(asOf)))
    .sort((a, b) => ascending(a.adoptedOn ?? "", b.adoptedOn ?? ""))
    .at(-1);
