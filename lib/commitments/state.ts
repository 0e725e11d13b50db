/** How a commitment stands on a day, in which order people read them, and in which words. */
import type { IsoDate } from "../calendar";
import { longDate } from "../dutch";
import { label, type Term } from "../framework/vocabulary";
import { ascending } from "../order";
import type { Commitment } from "./commitment";

/** As it was recorded, or `late`: still to be done while its day is past. */
export type CommitmentState = Term<"commitmentStatus"> | "late";

/** The state on a day. What was settled on a later day was still open then. */
export function stateOn({ status, due, doneOn }: Commitment, asOf: IsoDate): CommitmentState {
  const settled = (status === "done" || status === "dropped") && (doneOn === undefined || doneOn <= asOf);
  if (settled) return status;
  if (due !== undefined && due < asOf) return "late";
  return status === "doing" ? "doing" : "open";
}

export const isSettledState = (state: CommitmentState): boolean => state === "done" || state === "dropped";

/** A commitment with its state on a day. */
export interface CommitmentOnDay {
  commitment: Commitment;
  state: CommitmentState;
}

/** Those made up to and including the day: late ones first, then what is due soonest, what has no day, and last what was settled, newest first. */
export const commitmentsOn = (commitments: readonly Commitment[], asOf: IsoDate): CommitmentOnDay[] =>
  commitments
    .filter(({ date }) => date <= asOf)
    .map((commitment) => ({ commitment, state: stateOn(commitment, asOf) }))
    .sort(inOrder);

const NEVER = "9999-12-31";

function inOrder(a: CommitmentOnDay, b: CommitmentOnDay): number {
  const [settled, other] = [isSettledState(a.state), isSettledState(b.state)];
  if (settled !== other) return settled ? 1 : -1;
  const [mine, theirs] = [a.commitment, b.commitment];
  const days = settled
    ? ascending(theirs.doneOn ?? theirs.date, mine.doneOn ?? mine.date)
    : ascending(mine.due ?? NEVER, theirs.due ?? NEVER);
  return days || ascending(mine.date, theirs.date) || ascending(mine.id, theirs.id);
}

/** "staat open, uiterlijk 1 maart 2027" */
export function stateInWords({ commitment: { due, doneOn }, state }: CommitmentOnDay): string {
  if (state === "late") return `te laat: had klaar moeten zijn op ${longDate(due as IsoDate)}`;
  const words = label("commitmentStatus", state);
  if (isSettledState(state)) return doneOn === undefined ? words : `${words} op ${longDate(doneOn)}`;
  return due === undefined ? words : `${words}, uiterlijk ${longDate(due)}`;
}

/** "Toezegging aan de gemeenteraad, 12 maart 2026" */
export const madeInWords = ({ kind, to, date }: Pick<Commitment, "kind" | "to" | "date">): string =>
  `${kind === "motion" ? "Motie van" : "Toezegging aan"} ${withArticle(to)}, ${longDate(date)}`;

/** "Gemeenteraad", typed as a label, within a sentence. */
function withArticle(to: string): string {
  const known = /^(de |het )?(gemeenteraad|raad|raadscommissie|commissie)$/i.exec(to.trim());
  return known ? `de ${known[2]?.toLowerCase()}` : to.trim();
}

/** How many there are, and how many were done. */
export const countCommitments = (commitments: readonly CommitmentOnDay[]): { all: number; done: number } => ({
  all: commitments.length,
  done: commitments.filter(({ state }) => state === "done").length,
});
