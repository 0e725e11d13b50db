/** Finds the reasons of a status on a day, in order of weight. */
import { type Day, dateOf, dateOrNull, type IsoDate } from "../calendar";
import { countDays, endOf, lastDayBy } from "../evidence/counts";
import { isEvent } from "../evidence/evidence";
import { lastDayAhead } from "../evidence/still-to-come";
import { withinOf } from "../framework/requirement";
import type { Status } from "../framework/vocabulary";
import { flipsThrough, includes, nextFlip } from "../intervals";
import { ascending } from "../order";
import { type Action, byDue, isOpenOn } from "../plan/action";
import type {
  AgreementAssessment,
  AnyCriterion,
  BlockAssessment,
  Explanation,
  Judged,
  NodeAssessment,
  RequirementAssessment,
} from "./assessment";
import { nearMisses } from "./near-miss";
import { judgedRequired, missingOn } from "./parts";
import type { Reason, Unit } from "./reason";
import { groupsOf, needed } from "./requirement";
import { stepOn } from "./timeline";

/** The explanations of a criterion that are in force on a day, by id. */
export const explanationsOn = ({ explanations }: Pick<AnyCriterion, "explanations">, day: Day): Explanation[] =>
  explanations.filter((explanation) => includes(countDays(explanation), day)).sort((a, b) => ascending(a.id, b.id));

/** Why a criterion has its status on a day. Never empty. */
export function criterionReasons({ available }: Pick<Judged, "available">, criterion: AnyCriterion, day: Day): Reason[] {
  const pointed = pointingReasons(criterion, day);
  const reasons = [...explanationReasons(criterion, day)];
  if (includes(criterion.met, day)) return [metReason(criterion, day), ...reasons, ...pointed];
  if (reasons.length === 0) {
    reasons.push(...firstTermReasons(criterion, day), ...settledBefore(criterion, day), ...foreseenReasons(criterion, day));
  }
  reasons.push(...shortReasons(criterion, day), ...nearMisses(available, criterion, day));
  return reasons.length > 0 ? [...reasons, ...pointed] : [{ code: "nothing" }, ...pointed];
}

/** That it follows from criteria of the Kader, and the explanations there: they count for nothing here (NORMS.md). */
function pointingReasons({ pointsAt }: AnyCriterion, day: Day): Reason[] {
  if (pointsAt.length === 0) return [];
  const explained = pointsAt.flatMap((target) =>
    [...explanationReasons(target, day)].flatMap((reason): Reason[] =>
      reason.code === "explained" ? [{ ...reason, code: "explained-in-kader", criterion: target.criterion.id }] : [],
    ),
  );
  const ids = (targets: typeof pointsAt): string[] => targets.map(({ criterion }) => criterion.id);
  const met = ids(pointsAt.filter((target) => includes(target.met, day)));
  return [{ code: "via", criteria: ids(pointsAt), met }, ...explained];
}

function* firstTermReasons(criterion: AnyCriterion, day: Day): Generator<Reason> {
  if (!isAgreement(criterion) || !includes(criterion.firstTerm, day)) return;
  yield { code: "first-term", through: dateOf(nextFlip(criterion.firstTerm, day) - 1) };
}

const isAgreement = (criterion: AnyCriterion): criterion is AgreementAssessment => "agreement" in criterion;

/** Why a block has its status on a day: how many of its required criteria are settled, which are not, and what is planned. */
export function blockReasons(assessment: BlockAssessment, day: Day): Reason[] {
  const required = judgedRequired(assessment);
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

function* explanationReasons(criterion: AnyCriterion, day: Day): Generator<Reason> {
  const inForce = explanationsOn(criterion, day);
  if (inForce.length === 0) return;
  const through = inForce
    .map((explanation) => endOf(explanation) as IsoDate)
    .sort()
    .at(-1) as IsoDate;
  yield { code: "explained", evidence: inForce.map(({ id }) => id), through };
}

/** The satisfied requirement that lasts longest says why the criterion is met. */
function metReason(criterion: AnyCriterion, day: Day): Reason {
  const lasting = criterion.requirements
    .filter(({ satisfied }) => includes(satisfied, day))
    .reduce((a, b) => (nextFlip(b.satisfied, day) > nextFlip(a.satisfied, day) ? b : a));
  const end = nextFlip(criterion.met, day);
  const evidence = idsOn(lasting, day);
  if (needed(lasting.requirement) === 1 && withLast(lasting, day) === undefined)
    return { code: "in-force", evidence, through: dateOrNull(end - 1), ...plannedOn(lasting, day) };
  const endsIt = nextFlip(lasting.satisfied, day) === end && Number.isFinite(end);
  return {
    code: "enough",
    evidence,
    ...tallyOn(lasting, day),
    next: endsIt ? { from: dateOf(end), have: haveOn(lasting, end) } : null,
    ...plannedOn(lasting, day),
  };
}

/** Of the events that count, the one whose last day is the furthest ahead. */
function plannedOn({ candidates }: RequirementAssessment, day: Day): Pick<MetReason, "planned"> {
  const ahead = candidates
    .filter(({ days }) => includes(days, day))
    .flatMap(({ item }) => {
      const last = lastDayAhead(item, dateOf(day));
      return last === undefined ? [] : [{ title: item.title, last }];
    })
    .sort((a, b) => ascending(b.last, a.last));
  return ahead[0] ? { planned: ahead[0] } : {};
}

type MetReason = Extract<Reason, { code: "in-force" }>;

function* settledBefore({ settled, status }: NodeAssessment<Status | null>, day: Day): Generator<Reason> {
  if (stepOn(status, day).value !== "lapsed") return;
  const on = settled[flipsThrough(settled, day) - 1] as Day;
  yield { code: "lapsed", on: dateOf(on), evidence: [] };
}

type Foreseen = Pick<NodeAssessment, "settled"> & { actions: readonly Action[] };

function* foreseenReasons({ settled, actions }: Foreseen, day: Day): Generator<Reason> {
  const on = nextFlip(settled, day);
  if (Number.isFinite(on)) yield { code: "foreseen", on: dateOf(on) };
  const open = actions.filter((action) => isOpenOn(action, dateOf(day)));
  for (const { id, title, due } of open.sort(byDue)) yield { code: "action", action: id, title, due };
}

/** The requirement that is nearest, where it counts something but not enough. */
function* shortReasons({ requirements }: AnyCriterion, day: Day): Generator<Reason> {
  const begun = requirements.filter((requirement) => haveOn(requirement, day) > 0);
  const share = (requirement: RequirementAssessment) => haveOn(requirement, day) / needed(requirement.requirement);
  const nearest = begun.sort((a, b) => share(b) - share(a))[0];
  if (nearest) yield { code: "short", evidence: idsOn(nearest, day), ...tallyOn(nearest, day) };
}

/** How many items, or different values, a requirement has on a day. */
export const haveOn = ({ requirement, candidates }: RequirementAssessment, day: Day): number =>
  // A group is there on a day on which any of its candidates is.
  groupsOf({ requirement, candidates: candidates.filter(({ days }) => includes(days, day)) }).size;

const idsOn = ({ candidates }: RequirementAssessment, day: Day): string[] =>
  candidates
    .filter(({ days }) => includes(days, day))
    .map(({ item }) => item.id)
    .sort();

const tallyOn = (assessment: RequirementAssessment, day: Day) => ({
  have: haveOn(assessment, day),
  need: needed(assessment.requirement),
  unit: (assessment.requirement.distinct?.field ?? assessment.requirement.type) as Unit,
  within: withinOf(assessment.requirement) ?? null,
  ...withLast(assessment, day),
});

/** Of an agreement's events, the last day of the last one that counts. */
function withLast({ candidates, terms }: RequirementAssessment, day: Day): { last: IsoDate } | undefined {
  if (terms === "days") return undefined;
  let last: IsoDate | undefined;
  for (const { item, days } of candidates) {
    if (!isEvent(item) || !includes(days, day)) continue;
    const date = lastDayBy(item, dateOf(day));
    if (last === undefined || date > last) last = date;
  }
  return last === undefined ? undefined : { last };
}
