/** Finds the reasons of a status on a day, in order of weight. */
import { type Day, dateOf, dateOrNull, type IsoDate } from "../calendar";
import { countDays, endOf } from "../evidence/counts";
import { flipsThrough, includes, nextFlip } from "../intervals";
import { ascending } from "../order";
import { type Action, byDue, isOpen } from "../plan/action";
import type { Assessment, BlockAssessment, CriterionAssessment, Explanation, NodeAssessment } from "./assessment";
import { missingOn, requiredOf } from "./blocks";
import { nearMisses } from "./near-miss";
import type { Reason, Unit } from "./reason";
import { groupsOf, needed, type RequirementAssessment } from "./requirement";
import { stepOn } from "./timeline";

/** The explanations of a criterion that are in force on a day, by id. */
export const explanationsOn = ({ explanations }: CriterionAssessment, day: Day): Explanation[] =>
  explanations.filter((explanation) => includes(countDays(explanation), day)).sort((a, b) => ascending(a.id, b.id));

/** Why a criterion has its status on a day. Never empty. */
export function criterionReasons(assessment: Assessment, criterion: CriterionAssessment, day: Day): Reason[] {
  const reasons = [...explanationReasons(criterion, day)];
  if (includes(criterion.met, day)) return [metReason(criterion, day), ...reasons];
  if (reasons.length === 0) reasons.push(...settledBefore(criterion, day), ...foreseenReasons(criterion, day));
  reasons.push(...shortReasons(criterion, day), ...nearMisses(assessment.available, criterion, day));
  return reasons.length > 0 ? reasons : [{ code: "nothing" }];
}

/** Why a block has its status on a day: how many of its required criteria are settled, which are not, and what is planned. */
export function blockReasons(assessment: BlockAssessment, day: Day): Reason[] {
  const required = requiredOf(assessment);
  const missing = missingOn(assessment, day).map(({ criterion }) => criterion.id);
  if (missing.length === 0) {
    const explained = required.filter(({ met }) => !includes(met, day)).map(({ criterion }) => criterion.id);
    return [{ code: "all-criteria", required: required.length, explained }];
  }
  return [
    { code: "some-criteria", settled: required.length - missing.length, required: required.length, missing },
    ...settledBefore(assessment, day),
    ...foreseenReasons(assessment, day),
  ];
}

function* explanationReasons(criterion: CriterionAssessment, day: Day): Generator<Reason> {
  const inForce = explanationsOn(criterion, day);
  if (inForce.length === 0) return;
  const through = inForce
    .map((explanation) => endOf(explanation) as IsoDate)
    .sort()
    .at(-1) as IsoDate;
  yield { code: "explained", evidence: inForce.map(({ id }) => id), through };
}

/** The satisfied requirement that lasts longest says why the criterion is met. */
function metReason(criterion: CriterionAssessment, day: Day): Reason {
  const lasting = criterion.requirements
    .filter(({ satisfied }) => includes(satisfied, day))
    .reduce((a, b) => (nextFlip(b.satisfied, day) > nextFlip(a.satisfied, day) ? b : a));
  const end = nextFlip(criterion.met, day);
  const evidence = idsOn(lasting, day);
  if (needed(lasting.requirement) === 1) return { code: "in-force", evidence, through: dateOrNull(end - 1) };
  const endsIt = nextFlip(lasting.satisfied, day) === end && Number.isFinite(end);
  return {
    code: "enough",
    evidence,
    ...tallyOn(lasting, day),
    next: endsIt ? { from: dateOf(end), have: haveOn(lasting, end) } : null,
  };
}

function* settledBefore({ settled, status }: NodeAssessment, day: Day): Generator<Reason> {
  if (stepOn(status, day).value !== "lapsed") return;
  const on = settled[flipsThrough(settled, day) - 1] as Day;
  yield { code: "lapsed", on: dateOf(on), evidence: [] };
}

function* foreseenReasons({ settled, actions }: NodeAssessment & { actions: readonly Action[] }, day: Day): Generator<Reason> {
  const on = nextFlip(settled, day);
  if (Number.isFinite(on)) yield { code: "foreseen", on: dateOf(on) };
  const open = actions.filter((action) => isOpen(action) && action.due >= dateOf(day));
  for (const { id, title, due } of open.sort(byDue)) yield { code: "action", action: id, title, due };
}

/** The requirement that is nearest, where it counts something but not enough. */
function* shortReasons({ requirements }: CriterionAssessment, day: Day): Generator<Reason> {
  const begun = requirements.filter((requirement) => haveOn(requirement, day) > 0);
  const share = (requirement: RequirementAssessment) => haveOn(requirement, day) / needed(requirement.requirement);
  const nearest = begun.sort((a, b) => share(b) - share(a))[0];
  if (nearest) yield { code: "short", evidence: idsOn(nearest, day), ...tallyOn(nearest, day) };
}

/** How many items, or different values, a requirement has on a day. */
export const haveOn = (assessment: RequirementAssessment, day: Day): number =>
  [...groupsOf(assessment).values()].filter((days) => includes(days, day)).length;

const idsOn = ({ candidates }: RequirementAssessment, day: Day): string[] =>
  candidates
    .filter(({ days }) => includes(days, day))
    .map(({ item }) => item.id)
    .sort();

const tallyOn = (assessment: RequirementAssessment, day: Day) => ({
  have: haveOn(assessment, day),
  need: needed(assessment.requirement),
  unit: (assessment.requirement.distinct?.field ?? assessment.requirement.type) as Unit,
  within: ("within" in assessment.requirement && assessment.requirement.within) || null,
});
