/** What stopped, or will stop, being settled, grouped by what caused it: one plan that ends is one loss, not thirty. */
import type { Day } from "../calendar";
import { type Evidence, isEvent } from "../evidence/evidence";
import { blockIdOf } from "../framework/node-id";
import { groupBy } from "../group";
import { flipsThrough, includes, nextFlip } from "../intervals";
import { ascending } from "../order";
import type { AnyCriterion, Judged } from "./assessment";
import { explanationsOn } from "./explain";
import { stepOn } from "./timeline";

export interface Loss {
  /** The first day on which the criteria were no longer settled. */
  day: Day;
  /** The evidence that counted the day before and no longer does, by id. Explanations are among it. */
  items: readonly Evidence[];
  criteria: readonly AnyCriterion[];
}

/** What is lapsed on a day. */
export const lossesOn = (assessment: Judged, day: Day): Loss[] =>
  grouped(
    [...assessment.criteria.values()]
      .filter(({ status }) => stepOn(status, day).value === "lapsed")
      .map((criterion) => lossAt(criterion, criterion.settled[flipsThrough(criterion.settled, day) - 1] as Day)),
    false,
  );

/** What is settled on a day and will no longer be, at some day through `last`. */
export const lossesAhead = (assessment: Judged, day: Day, last: Day): Loss[] =>
  grouped(
    [...assessment.criteria.values()]
      .filter((criterion) => includes(criterion.settled, day) && nextFlip(criterion.settled, day) <= last)
      .filter((criterion) => isJudgedOn(criterion, nextFlip(criterion.settled, day)))
      .map((criterion) => lossAt(criterion, nextFlip(criterion.settled, day))),
    true,
  );

/** An agreement that ends was not broken: only what happens while it is in force is a loss. */
const isJudgedOn = ({ status }: AnyCriterion, day: Day): boolean => stepOn(status, day).value !== null;

interface SingleLoss {
  day: Day;
  items: Evidence[];
  criterion: AnyCriterion;
}

/** The items that carried the criterion on the day before and fell away on the day itself. */
function lossAt(criterion: AnyCriterion, day: Day): SingleLoss {
  const carrying = criterion.requirements
    .filter(({ satisfied }) => includes(satisfied, day - 1))
    .flatMap(({ candidates }) => candidates)
    .filter(({ days }) => includes(days, day - 1) && !includes(days, day))
    .map(({ item }): Evidence => item);
  const explanations = explanationsOn(criterion, day - 1);
  const items = new Map([...carrying, ...explanations].map((item) => [item.id, item]));
  return { day, items: [...items.values()].sort((a, b) => ascending(a.id, b.id)), criterion };
}

/**
 * Things in force that end are one cause wherever they counted, and so are events of one kind that grow old; meetings
 * are told for each block apart, because each counts them in its own way. Of what is past, the day does not matter.
 */
function grouped(losses: readonly SingleLoss[], byDay: boolean): Loss[] {
  const cause = ({ day, items, criterion }: SingleLoss): string => {
    if (items.length > 0 && !items.some(isEvent)) return JSON.stringify([day, items.map(({ id }) => id)]);
    const apart = items.length === 0 || items.some(({ type }) => type === "meeting");
    return JSON.stringify([apart && blockOf(criterion), [...new Set(items.map(sortOf))], byDay && day]);
  };
  return [...groupBy(losses, cause).values()].map((group) => ({
    day: Math.max(...group.map(({ day }) => day)),
    items: [...new Map(group.flatMap(({ items }) => items).map((item) => [item.id, item])).values()],
    criteria: group.map(({ criterion }) => criterion),
  }));
}

const sortOf = (item: Evidence): string => {
  if (item.type === "meeting") return item.forum;
  return item.type === "activity" || item.type === "analysis" ? item.kind : item.id;
};

const blockOf = ({ criterion }: AnyCriterion): string => blockIdOf(criterion.id);

/** Losses of one day that share something that falls away are one cause, in the order of the first of each. */
export function byCause(losses: readonly Loss[]): Loss[][] {
  const groups: Loss[][] = [];
  for (const loss of losses) {
    const same = groups.filter((group) => group.some((other) => shares(loss, other)));
    const [first, ...others] = same;
    if (first === undefined) groups.push([loss]);
    else {
      first.push(...others.flat(), loss);
      for (const other of others) groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups;
}

const shares = (one: Loss, other: Loss): boolean =>
  one.day === other.day && one.items.some(({ id }) => other.items.some((item) => item.id === id));

/** Losses of one day as one; there is at least one of them. */
export const together = (losses: readonly Loss[]): Loss => ({
  day: Math.max(...losses.map(({ day }) => day)),
  items: [...new Map(losses.flatMap(({ items }) => items).map((item) => [item.id, item])).values()],
  criteria: [...new Map(losses.flatMap(({ criteria }) => criteria).map((given) => [given.criterion.id, given])).values()],
});
