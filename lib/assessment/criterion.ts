/** One criterion of a norm, judged for all days at once (DOMAIN.md, "Requirement" and "Status"; NORMS.md). */
import { countDays } from "../evidence/counts";
import type { Criterion } from "../framework/framework";
import { isPointing } from "../framework/requirement";
import { union } from "../intervals";
import type { Action } from "../plan/action";
import type { CriterionAssessment } from "./assessment";
import { type Context, evidenceFor } from "./context";
import { daysBeforeLast, openDays, statusTimeline, withDays } from "./node";
import { assessRequirement, type RequirementAssessment } from "./requirement";

/**
 * A criterion is met if any of its requirements is satisfied, and explained where an explanation that names it is in force.
 * `blockActions` make it foreseen as well: those of a block that is no more than this criterion.
 */
export function assessCriterion(
  criterion: Criterion,
  context: Context,
  blockActions: readonly Action[] = [],
): CriterionAssessment {
  const requirements: RequirementAssessment[] = [];
  const pointsAt: CriterionAssessment[] = [];
  for (const requirement of criterion.anyOf) {
    if (isPointing(requirement)) {
      const target = targetOf(requirement.criterion, context);
      pointsAt.push(target);
      requirements.push(...target.requirements);
    } else requirements.push(assessRequirement(requirement, criterion, evidenceFor(requirement, criterion, context)));
  }
  const explanations = context.explanations.get(criterion.id) ?? [];
  const own = context.actions.get(criterion.id) ?? [];
  const actions = pointsAt.length + blockActions.length === 0 ? own : together(own, blockActions, pointsAt);
  const met = union(requirements.map(({ satisfied }) => satisfied));
  const settled = withDays(met, explanations, countDays);
  const foreseen = withDays(daysBeforeLast(settled), actions, openDays);
  const status = statusTimeline({ met, settled, foreseen, partial: union(requirements.map(({ begun }) => begun)) });
  return { criterion, requirements, pointsAt, explanations, actions, met, settled, foreseen, status };
}

/**
 * The criterion at which a requirement points. Its requirements are taken over: they say what counts and from whom evidence
 * may come. Its explanations are not.
 */
function targetOf(id: string, { kader }: Context): CriterionAssessment {
  const target = kader?.get(id);
  if (target === undefined) throw new RangeError(`Criterion ${id} of the Kader was not judged`);
  return target;
}

/** Every action once, also where it names a criterion at which two requirements point. */
const together = (own: readonly Action[], ofBlock: readonly Action[], pointsAt: readonly CriterionAssessment[]): Action[] => [
  ...new Set([...own, ...ofBlock, ...pointsAt.flatMap(({ actions }) => actions)]),
];
