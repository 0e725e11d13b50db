/** What a municipality gets of its own when it confirms that it took part in what its region held. */
import { lacks } from "../assessment/requirement";
import type { Evidence } from "../evidence/evidence";
import { criteriaOf, evidenceAsked, type Framework } from "../framework/framework";

/**
 * Whether an event fits a criterion for which evidence of the region does not count (`from` is municipal). Who took part then
 * has done it itself, and needs a record of its own to show that.
 */
export const needsOwnRecord = (framework: Framework, event: Evidence): boolean =>
  criteriaOf(framework).some((criterion) =>
    evidenceAsked(criterion).some(
      (requirement) =>
        (requirement.from ?? criterion.from) === "municipal" && lacks(event, requirement, criterion.id).next().done === true,
    ),
  );

/** The municipality's own record of an event that its region held, under an id of its own. */
export function ownRecordOf(event: Evidence, id: string): Evidence {
  const { region: _held, covers: _for, ...item } = { region: undefined, covers: undefined, ...event };
  return { ...item, id, owner: "municipality" } as Evidence;
}
