/** What becomes a municipality's own of what its region holds: a document that it adopts, an event in which it took part. */
import { lacks } from "../assessment/demand";
import type { Evidence } from "../evidence/evidence";
import { type Criterion, criteriaOf, evidenceAsked, type Framework } from "../framework/framework";
import type { Requirement } from "../framework/requirement";

type Asks = (requirement: Requirement, criterion: Criterion) => boolean;

/** The criteria that ask for evidence like this item, whoever may count it and on whatever day; in the framework's order. */
const fitting = (framework: Framework, item: Evidence, asks: Asks): string[] =>
  criteriaOf(framework)
    .filter((criterion) =>
      evidenceAsked(criterion).some(
        (requirement) => asks(requirement, criterion) && lacks(item, requirement, criterion.id).next().done === true,
      ),
    )
    .map(({ id }) => id);

/** The criteria for which an item of the region would count where it were the municipality's own, decided by council or executive. */
export const onceOwn = (framework: Framework, item: Evidence): string[] => fitting(framework, item, () => true);

/**
 * Whether an event fits a criterion for which evidence of the region does not count (`from` is municipal). Who took part then
 * has done it itself, and needs a record of its own to show that.
 */
export const needsOwnRecord = (framework: Framework, event: Evidence): boolean =>
  fitting(framework, event, (requirement, criterion) => (requirement.from ?? criterion.from) === "municipal").length > 0;

/**
 * The municipality's own record of an event that its region held, under an id of its own. How many took part is the region's
 * number; the municipality's own is what it says itself.
 */
export function ownRecordOf(event: Evidence, id: string, participants?: number): Evidence {
  const dropped = { region: undefined, covers: undefined, participants: undefined };
  const { region: _held, covers: _for, participants: _all, ...item } = { ...dropped, ...event };
  const own = { ...item, id, owner: "municipality" } as Evidence;
  return own.type === "activity" && participants !== undefined ? { ...own, participants } : own;
}
