/**
 * The engine. `assess` has no date in it: every item becomes the days on which it counts, every rule an operation on sets
 * of days. What holds on a day, since when and until when are look-ups in the result (status.ts).
 */
import { dayOf } from "../calendar";
import type { Dossier } from "../dossier/dossier";
import { countDays } from "../evidence/counts";
import type { Block, Criterion, Framework, Requirement, Theme } from "../framework/framework";
import type { EvidenceType, Status } from "../framework/vocabulary";
import { groupBy, groupByEach } from "../group";
import { ALL_DAYS, type DaySet, daysBefore, daysFrom, daysThrough, intersection, NO_DAYS, union } from "../intervals";
import { type Action, isOpen } from "../plan/action";
import type { Assessment, BlockAssessment, CriterionAssessment, Explanation, Plateau, ThemeAssessment } from "./assessment";
import { type AvailableEvidence, availableEvidence } from "./available";
import { onPlateau, requiredOf } from "./blocks";
import { assessRequirement } from "./requirement";
import { type Timeline, timelineOf } from "./timeline";

/** Judges a dossier against a framework for all days at once. The order of the dossier's lists does not matter. */
export function assess(framework: Framework, dossier: Dossier): Assessment {
  const available = availableEvidence(dossier);
  const context = contextOf(available, dossier.actions);
  const themes = framework.themes.map((theme) => assessTheme(theme, context));
  const blocks = themes.flatMap((theme) => theme.blocks);
  return {
    framework,
    dossier,
    available,
    themes,
    blocks: new Map(blocks.map((block) => [block.block.id, block])),
    criteria: new Map(blocks.flatMap((block) => block.criteria).map((c) => [c.criterion.id, c])),
    basicLevel: intersection(themes.map((theme) => plateauDays(theme.blocks, 1))),
  };
}

/** What there is, sorted out once for all criteria. */
interface Context {
  byType: Map<EvidenceType, AvailableEvidence[]>;
  /** By the criterion that it claims to be about. */
  claims: Map<string, AvailableEvidence[]>;
  /** By the criterion that it names. */
  explanations: Map<string, Explanation[]>;
  /** By the criterion or block that it names. */
  actions: Map<string | undefined, Action[]>;
}

function contextOf(available: readonly AvailableEvidence[], actions: readonly Action[]): Context {
  const byType = groupBy(available, ({ item }): EvidenceType => item.type);
  const explanations = (byType.get("explanation") ?? []).map(({ item }) => item as Explanation);
  return {
    byType,
    claims: groupByEach(available, ({ item }) => (item.claims ?? []).map(({ criterion }) => criterion)),
    explanations: groupByEach(explanations, ({ criteria }) => criteria),
    actions: groupBy(actions, ({ criterion, block }) => criterion ?? block),
  };
}

/** The evidence that can have candidates for a requirement: looking at the claims first passes over most of it. */
const evidenceFor = ({ type, claimed }: Requirement, { id }: Criterion, { byType, claims }: Context): AvailableEvidence[] =>
  (claimed ? claims.get(id) : byType.get(type)) ?? [];

function assessTheme(theme: Theme, context: Context): ThemeAssessment {
  const blocks = theme.blocks.map((block) => assessBlock(block, context));
  const first = plateauDays(blocks, 1);
  const second = onPlateau({ blocks }, 2).length > 0 ? intersection([first, plateauDays(blocks, 2)]) : NO_DAYS;
  const cases: [Plateau, DaySet][] = [
    [2, second],
    [1, first],
  ];
  return { theme, blocks, plateau: timelineOf(cases, 0) };
}

/** The days on which all of a theme's blocks on one plateau are settled. */
const plateauDays = (blocks: readonly BlockAssessment[], plateau: 1 | 2): DaySet =>
  intersection(onPlateau({ blocks }, plateau).map(({ settled }) => settled));

/** A block is met, settled or foreseen if each of its required criteria is; it is partial if one of them is settled. */
function assessBlock(block: Block, context: Context): BlockAssessment {
  const criteria = block.criteria.map((criterion) => assessCriterion(criterion, context));
  const required = requiredOf({ criteria });
  const actions = context.actions.get(block.id) ?? [];
  const met = intersection(required.map((c) => c.met));
  const settled = intersection(required.map((c) => c.settled));
  const eachForeseen = intersection(required.map((c) => union([c.settled, c.foreseen])));
  const foreseen = union([daysBeforeLast(settled), eachForeseen, ...actions.map(openDays)]);
  const status = statusTimeline({ met, settled, foreseen, partial: union(required.map((c) => c.settled)) });
  return { block, criteria, actions, met, settled, foreseen, status };
}

/** A criterion is met if any of its requirements is satisfied, and explained where an explanation that names it is in force. */
function assessCriterion(criterion: Criterion, context: Context): CriterionAssessment {
  const requirements = criterion.anyOf.map((requirement) =>
    assessRequirement(requirement, criterion, evidenceFor(requirement, criterion, context)),
  );
  const explanations = context.explanations.get(criterion.id) ?? [];
  const actions = context.actions.get(criterion.id) ?? [];
  const met = union(requirements.map(({ satisfied }) => satisfied));
  const settled = union([met, ...explanations.map((explanation) => countDays(explanation))]);
  const foreseen = union([daysBeforeLast(settled), ...actions.map(openDays)]);
  const status = statusTimeline({ met, settled, foreseen, partial: union(requirements.map(({ begun }) => begun)) });
  return { criterion, requirements, explanations, actions, met, settled, foreseen, status };
}

/** An action is open up to and including its due date. */
const openDays = (action: Action): DaySet =>
  isOpen(action) ? daysThrough(Number.NEGATIVE_INFINITY, dayOf(action.due)) : NO_DAYS;

/** The six statuses in their order, the first that fits (DOMAIN.md, "Status"). */
function statusTimeline({
  met,
  settled,
  foreseen,
  partial,
}: Record<"met" | "settled" | "foreseen" | "partial", DaySet>): Timeline<Status> {
  const cases: [Status, DaySet][] = [
    ["met", met],
    ["explained", settled],
    ["lapsed", settled.length === 0 ? NO_DAYS : daysFrom(settled[0] as number)],
    ["planned", foreseen],
    ["partial", partial],
  ];
  return timelineOf(cases, "open");
}

/** The days before the last day of a set: those on which there is a later one. */
function daysBeforeLast(set: DaySet): DaySet {
  if (set.length === 0) return NO_DAYS;
  return set.length % 2 === 1 ? ALL_DAYS : daysBefore(set.at(-1) as number);
}
