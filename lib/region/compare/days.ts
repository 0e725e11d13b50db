/**
 * A municipality beside itself on another day: which criteria have another status, and because of what. Both days may be
 * judged on the same records, or each on what was recorded by then.
 */
import type { CriterionAssessment } from "../../assessment/assessment";
import { stepOn } from "../../assessment/timeline";
import { dateOf, dayOf } from "../../calendar";
import type { Evidence } from "../../evidence/evidence";
import type { Criterion } from "../../framework/framework";
import type { Status } from "../../framework/vocabulary";
import { groupBy } from "../../group";
import { includes } from "../../intervals";
import { type Action, isOpenOn } from "../../plan/action";
import { type Cause, causeKey, causeOfGain, causeOfLoss, type Looked, type OnDay } from "./causes";
import { evidenceOn } from "./compare";

export interface StatusChange {
  criterion: Criterion;
  before: Status;
  after: Status;
}

/** Criteria that changed for the same causes; none where only the plan changed in a way that left no trace. */
export interface Development {
  causes: Cause[];
  changes: StatusChange[];
}

/**
 * The criteria whose status on the second day is another than on the first, grouped by what caused it, in the order of the
 * framework. `before` is judged on the same day as `after` or on an earlier one.
 */
export function developments(before: OnDay, after: OnDay): Development[] {
  const changed = [...after.assessment.criteria.values()].flatMap((now) => changeOf(before, after, now));
  const groups = groupBy(changed, ({ causes }) => JSON.stringify(causes.map(causeKey)));
  return [...groups.values()].map((group) => ({
    causes: group[0]?.causes ?? [],
    changes: group.map(({ change }) => change),
  }));
}

function changeOf(before: OnDay, after: OnDay, now: CriterionAssessment): { change: StatusChange; causes: Cause[] }[] {
  const was = before.assessment.criteria.get(now.criterion.id);
  if (was === undefined) return [];
  const [first, second] = [dayOf(before.asOf), dayOf(after.asOf)];
  const change = {
    criterion: now.criterion,
    before: stepOn(was.status, first).value,
    after: stepOn(now.status, second).value,
  };
  if (change.before === change.after) return [];
  const causes = causesOf({ on: before, criterion: was, day: first }, { on: after, criterion: now, day: second });
  return [{ change, causes }];
}

/** What came to count where a criterion is settled now, what no longer counts where it was; otherwise both, and the plan. */
function causesOf(then: Looked, now: Looked): Cause[] {
  const [had, has] = [then, now].map(({ on, criterion, day }) => evidenceOn(on.assessment, criterion, day)) as [
    Evidence[],
    Evidence[],
  ];
  const gains = without(has, had).map((item) => causeOfGain(then, now, item));
  const losses = without(had, has).map((item) => causeOfLoss(then, now, item));
  const [wasSettled, isSettled] = [then, now].map(({ criterion, day }) => includes(criterion.settled, day));
  const all = [...gains, ...losses];
  const telling = wasSettled === isSettled ? all : isSettled ? gains : losses;
  return telling.length > 0 ? telling : [...all, ...planned(then, now)];
}

const without = <T extends { id: string }>(items: readonly T[], others: readonly T[]): T[] =>
  items.filter(({ id }) => !others.some((other) => other.id === id));

/** Open actions that are there on one of the days only. */
function planned(then: Looked, now: Looked): Cause[] {
  const [had, has] = [openActions(then), openActions(now)];
  return [
    ...without(has, had).map((action): Cause => ({ kind: "planned", action })),
    ...without(had, has).map((action): Cause => ({ kind: "unplanned", action })),
  ];
}

const openActions = ({ criterion, day }: Looked): Action[] =>
  criterion.actions.filter((action) => isOpenOn(action, dateOf(day)));
