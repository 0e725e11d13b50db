/** The region's register of evidence: what each item does at its municipalities, by the same count as "Voor wie telt dit?". */
import type { Assessment } from "../assessment/assessment";
import { type ItemState, itemOn } from "../assessment/item";
import type { RegisterRow, RegisterState } from "../assessment/register";
import type { IsoDate } from "../calendar";
import type { Evidence } from "../evidence/evidence";
import { lastDayAhead } from "../evidence/still-to-come";
import { ascending } from "../order";
import type { Version } from "../refusal";
import { type Asked, type Coverage, coverageOf, reaches } from "./coverage";

interface Known {
  /** Of the municipalities of which the reader may know. */
  members: readonly Assessment[];
  /** The region's evidence as it looks to a municipality that has nothing else. */
  alone: Assessment;
  /** Who was asked to confirm, by the id of the evidence. */
  asked: ReadonlyMap<string, Asked>;
  asOf: IsoDate;
  /** What the region held and asks municipalities to confirm: what nobody confirmed yet is not evidence, and stands here all the same. */
  held?: readonly Evidence[];
}

/**
 * The rows of a region's register on the day `asOf`, withdrawn items last. An item counts for a criterion where it does so at
 * one of the members, and for as long as at all of those where it does.
 */
export function regionRegister(stored: readonly Version<Evidence>[], known: Known): RegisterRow[] {
  const recorded = stored.filter(({ state }) => state === "recorded");
  const withdrawn = stored.filter(({ state }) => state === "withdrawn");
  const ids = new Set(stored.map(({ item }) => item.id));
  const unconfirmed = (known.held ?? []).filter(({ id }) => !ids.has(id));
  return [
    ...recorded.map(({ item }) => rowOf(item, known)),
    ...unconfirmed.map((item): RegisterRow => ({ item, state: "unconfirmed", criteria: [], until: null })),
    ...withdrawn.map(({ item }): RegisterRow => ({ item, state: "withdrawn", criteria: [], until: null })),
  ];
}

function rowOf(item: Evidence, { members, alone, asked, asOf }: Known): RegisterRow {
  const coverage = coverageOf(item, members, asOf, asked.get(item.id));
  const reached = coverage.filter(reaches);
  return {
    item,
    state: reached.length > 0 ? "counting" : stateWithout(itemOn(alone, item, asOf).state, coverage),
    criteria: [...new Set(reached.flatMap(({ criteria }) => criteria))].sort(ascending),
    until: reached.flatMap(({ until }) => until ?? []).sort(ascending)[0] ?? null,
    lastDayAhead: lastDayAhead(item, asOf),
    reach: { counting: reached.length, of: coverage.length },
  };
}

/** What counts at nobody is of another day, waits to be adopted, or counts nowhere. */
function stateWithout(state: ItemState, coverage: readonly Coverage[]): RegisterState {
  if (state === "upcoming" || state === "over") return state;
  return coverage.some(({ cover }) => cover === "adoptable") ? "adoptable" : "idle";
}
