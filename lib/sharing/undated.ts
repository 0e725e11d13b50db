/**
 * What would tell when a closed table met: the criteria that rest on such meetings with their blocks, and the days on which
 * actions for them must be done. An action that
 * renews a meeting is due a year after it, so its due date would give away the meeting's.
 */
import { assessAll } from "../assessment/assess";
import type { AnyCriterion } from "../assessment/assessment";
import { endOfQuarter } from "../calendar";
import type { Dossier } from "../dossier/dossier";
import { keptBy } from "../kept-by";
import type { Action } from "../plan/action";
import { isConfidential } from "./public";

/**
 * The ids of the criteria of all norms and of the agreements, and of the blocks with them, of which no days may be told. A
 * dossier never changes, so this is looked up once for each.
 */
export const undatedBy = keptBy((dossier: Dossier): ReadonlySet<string> => {
  if (!dossier.evidence.some(isConfidential)) return new Set();
  const { criteria, blocks } = assessAll(dossier);
  const rests = ({ requirements }: AnyCriterion): boolean =>
    requirements.some(({ candidates }) => candidates.some(({ item }) => isConfidential(item)));
  const ids = new Set([...criteria].filter(([, criterion]) => rests(criterion)).map(([id]) => id));
  const around = [...blocks].filter(([, block]) => block.criteria.some(({ criterion }) => ids.has(criterion.id)));
  return new Set([...ids, ...around.map(([id]) => id)]);
});

/** The action as everyone may know it: without its note, and due at the end of a quarter where its day tells too much. */
export function publicAction({ note: _internal, ...action }: Action, undated: ReadonlySet<string>): Action {
  return undated.has(action.criterion ?? action.block ?? "") ? { ...action, due: endOfQuarter(action.due) } : action;
}
