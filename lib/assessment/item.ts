/** What one item of evidence does on a day: for which criteria it counts, until when, and what it changes. */
import { type Day, dateOrNull, dayOf, type IsoDate } from "../calendar";
import type { Dossier } from "../dossier/dossier";
import { countDays } from "../evidence/counts";
import { type Evidence, startOf } from "../evidence/evidence";
import { type DaySet, flipsThrough, includes, nextFlip, overlap } from "../intervals";
import { assessAll } from "./assess";
import type { AnyCriterion, Judged, Judgement } from "./assessment";
import { type Change, compareAll, type Moment } from "./compare";

/**
 * `counting`: for at least one criterion; `upcoming`: it starts later; `over`: it counted, or was in force, and no longer
 * is; `idle`: it could count, but no criterion asks for it as it is.
 */
export type ItemState = "counting" | "upcoming" | "over" | "idle";

export interface ItemOnDay {
  state: ItemState;
  /** The criteria for which it counts, in the framework's order; an explanation counts for those it explains. */
  criteria: string[];
  /** The first day on which it counts for fewer or none; null where no such day is known, or it does not count. */
  until: IsoDate | null;
}

/** What the item does on the day `asOf`, for the municipality of the assessment. */
export function itemOn(assessment: Judged, item: Evidence, asOf: IsoDate): ItemOnDay {
  const day = dayOf(asOf);
  const days = [...assessment.criteria.values()].map((criterion) => ({
    id: criterion.criterion.id,
    sets: daysFor(criterion, item.id),
  }));
  const counting = days.filter(({ sets }) => sets.some((set) => includes(set, day)));
  const ends = counting.map(({ sets }) =>
    Math.max(...sets.filter((set) => includes(set, day)).map((set) => nextFlip(set, day))),
  );
  return {
    state:
      counting.length > 0
        ? "counting"
        : stateOf(
            item,
            days.flatMap(({ sets }) => sets),
            day,
          ),
    criteria: counting.map(({ id }) => id),
    until: ends.length > 0 ? dateOrNull(Math.min(...ends)) : null,
  };
}

/** The days on which an item counts for a criterion or agreement, or explains it: one set for each way in which it does. */
export const daysFor = (criterion: AnyCriterion, id: string): readonly DaySet[] => daysById(criterion).get(id) ?? [];

/** Found once for each criterion: whoever asks it of all items would else look through all of them for each. */
const remembered = new WeakMap<AnyCriterion, Map<string, DaySet[]>>();

function daysById(criterion: AnyCriterion): Map<string, DaySet[]> {
  const known = remembered.get(criterion);
  if (known !== undefined) return known;
  const byId = new Map<string, DaySet[]>();
  const add = (id: string, days: DaySet): void => {
    const set = "inForce" in criterion ? overlap(days, criterion.inForce as DaySet) : days;
    const sets = byId.get(id);
    if (sets === undefined) byId.set(id, [set]);
    else sets.push(set);
  };
  for (const { candidates } of criterion.requirements) for (const { item, days } of candidates) add(item.id, days);
  for (const explanation of criterion.explanations) add(explanation.id, countDays(explanation));
  remembered.set(criterion, byId);
  return byId;
}

function stateOf(item: Evidence, counted: readonly DaySet[], day: Day): ItemState {
  if (dayOf(startOf(item)) > day) return "upcoming";
  const wasCounted = counted.some((set) => flipsThrough(set, day) > 0);
  return wasCounted || !includes(countDays(item), day) ? "over" : "idle";
}

/** The same dossier with an item in the place of the one with its id, and without it. */
export const withItem = (dossier: Dossier, item: Evidence): Dossier => {
  const { evidence } = withoutItem(dossier, item.id);
  return { ...dossier, evidence: [...evidence, item] };
};

export const withoutItem = (dossier: Dossier, id: string): Dossier => ({
  ...dossier,
  evidence: dossier.evidence.filter((item) => item.id !== id),
});

/** What the item changes on the day by all norms, against the same dossier without it. */
export function effectOf(
  before: Judgement,
  item: Evidence,
  asOf: IsoDate,
  moment?: Moment,
): { after: Judgement; changes: Change[] } {
  const after = assessAll(withItem(before.dossier, item));
  return { after, changes: compareAll(before, after, asOf, moment) };
}
