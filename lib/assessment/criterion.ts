/** One criterion of a norm, judged for all days at once (DOMAIN.md, "Requirement" and "Status"; NORMS.md). */
import { countDays } from "../evidence/counts";
import type { Criterion } from "../framework/framework";
import { type AnyRequirement, isPointing } from "../framework/requirement";
import { union } from "../intervals";
import type { Action } from "../plan/action";
import type { CriterionAssessment } from "./assessment";
import { type Context, evidenceFor } from "./context";
import { daysBeforeLast, openDays, statusTimeline } from "./node";
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
  const pointsAt = criterion.anyOf.filter(isPointing).map((requirement) => targetOf(requirement.criterion, context));
  const requirements = criterion.anyOf.flatMap((requirement) => assessAny(requirement, criterion, context));
  const explanations = context.explanations.get(criterion.id) ?? [];
  const own = context.actions.get(criterion.id) ?? [];
  const actions = pointsAt.length + blockActions.length === 0 ? own : together(own, blockActions, pointsAt);
  const met = union(requirements.map(({ satisfied }) => satisfied));
  const settled = union([met, ...explanations.map((explanation) => countDays(explanation))]);
  const foreseen = union([daysBeforeLast(settled), ...actions.map(openDays)]);
  const status = statusTimeline({ met, settled, foreseen, partial: union(requirements.map(({ begun }) => begun)) });
  return { criterion, requirements, pointsAt, explanations, actions, met, settled, foreseen, status };
}

/**
 * A requirement that points at a criterion of the Kader is that criterion's requirements: it is satisfied when one of them
 * is, its candidates are theirs, and they say from whom evidence may come. That criterion's explanations do not come along.
 */
const assessAny = (requirement: AnyRequirement, criterion: Criterion, context: Context): readonly RequirementAssessment[] =>
  isPointing(requirement)
    ? targetOf(requirement.criterion, context).requirements
    : [assessRequirement(requirement, criterion, evidenceFor(requirement, criterion, context))];

function targetOf(id: string, { kader }: Context): CriterionAssessment {
  const target = kader?.get(id);
  if (target === undefined) throw new RangeError(`Criterion ${id} of the Kader was not judged`);
  return target;
}

/** Every action once, also where it names a criterion at which two requirements point. */
const together = (own: readonly Action[], ofBlock: readonly Action[], pointsAt: readonly CriterionAssessment[]): Action[] => [
  ...new Set([...own, ...ofBlock, ...pointsAt.flatMap(({ actions }) => actions)]),
];
