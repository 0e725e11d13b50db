/** One criterion of a norm, judged for all days at once (DOMAIN.md, "Requirement" and "Status"; NORMS.md). */
import { countDays } from "../evidence/counts";
import type { Criterion } from "../framework/framework";
import { isPointing } from "../framework/requirement";
import { unionOf } from "../intervals";
import type { Action } from "../plan/action";
import type { CriterionAssessment, RequirementAssessment } from "./assessment";
import { type Context, NO_ACTIONS, NO_EXPLANATIONS } from "./context";
import { daysBeforeLast, openDays, statusTimeline, withDays } from "./node";
import { assessRequirement } from "./requirement";

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
    } else requirements.push(assessRequirement(requirement, criterion, context));
  }
  const explanations = context.explanations.get(criterion.id) ?? NO_EXPLANATIONS;
  const own = context.actions.get(criterion.id) ?? NO_ACTIONS;
  const actions = together(own, blockActions, pointsAt);
  const met = unionOf(requirements, ({ satisfied }) => satisfied);
  const settled = withDays(met, explanations, countDays);
  const foreseen = withDays(daysBeforeLast(settled), actions, openDays);
  const status = statusTimeline({ met, settled, foreseen, partial: unionOf(requirements, ({ begun }) => begun) });
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
function together(
  own: readonly Action[],
  ofBlock: readonly Action[],
  pointsAt: readonly CriterionAssessment[],
): readonly Action[] {
  const others = pointsAt.some(({ actions }) => actions.length > 0) || ofBlock.length > 0;
  return others ? [...new Set([...own, ...ofBlock, ...pointsAt.flatMap(({ actions }) => actions)])] : own;
}
