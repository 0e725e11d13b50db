/**
 * The engine. `assess` has no date in it: every item becomes the days on which it counts, every rule an operation on sets
 * of days. What holds on a day, since when and until when are look-ups in the result (status.ts).
 */
import { dayOf } from "../calendar";
import { countDays } from "../evidence/counts";
import type { EvidenceOf } from "../evidence/evidence";
import { type Block, type Criterion, type Framework, requiredCriteria, type Theme } from "../framework/framework";
import type { EvidenceType, Status } from "../framework/vocabulary";
import { groupBy } from "../group";
import { type DaySet, daysBefore, daysFrom, daysThrough, intersection, NO_DAYS, union } from "../intervals";
import { type Action, isOpen } from "../plan";
import { type AvailableEvidence, availableEvidence } from "./available";
import type { Dossier } from "./dossier";
import { assessRequirement, type RequirementAssessment } from "./requirement";
import { type Timeline, timelineOf } from "./timeline";

export type Plateau = 0 | 1 | 2;
export type Explanation = EvidenceOf<"explanation">;

/** What holds for a criterion or block on any day (DOMAIN.md, "Status"). */
export interface NodeAssessment {
  met: DaySet;
  /** Met, or explained. */
  settled: DaySet;
  foreseen: DaySet;
  status: Timeline<Status>;
}

export interface CriterionAssessment extends NodeAssessment {
  criterion: Criterion;
  requirements: readonly RequirementAssessment[];
  explanations: readonly Explanation[];
  actions: readonly Action[];
}

export interface BlockAssessment extends NodeAssessment {
  block: Block;
  criteria: readonly CriterionAssessment[];
  actions: readonly Action[];
}

export interface ThemeAssessment {
  theme: Theme;
  blocks: readonly BlockAssessment[];
  plateau: Timeline<Plateau>;
}

export interface Assessment {
  framework: Framework;
  dossier: Dossier;
  /** The evidence that the municipality may count, explanations included. */
  available: readonly AvailableEvidence[];
  themes: readonly ThemeAssessment[];
  criteria: ReadonlyMap<string, CriterionAssessment>;
  blocks: ReadonlyMap<string, BlockAssessment>;
  /** The days on which every theme is on plateau 1 or higher. */
  basicLevel: DaySet;
}

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
  explanations: Explanation[];
  actions: readonly Action[];
}

function contextOf(available: readonly AvailableEvidence[], actions: readonly Action[]): Context {
  const byType = groupBy(available, ({ item }): EvidenceType => item.type);
  const explanations = (byType.get("explanation") ?? []).map(({ item }) => item as Explanation);
  return { byType, explanations, actions };
}

function assessTheme(theme: Theme, context: Context): ThemeAssessment {
  const blocks = theme.blocks.map((block) => assessBlock(block, context));
  const first = plateauDays(blocks, 1);
  const second = blocks.some(({ block }) => block.plateau === 2) ? intersection([first, plateauDays(blocks, 2)]) : NO_DAYS;
  const cases: [Plateau, DaySet][] = [
    [2, second],
    [1, first],
  ];
  return { theme, blocks, plateau: timelineOf(cases, 0) };
}

/** The days on which all of a theme's blocks on one plateau are settled. */
const plateauDays = (blocks: readonly BlockAssessment[], plateau: 1 | 2): DaySet =>
  intersection(blocks.filter(({ block }) => block.plateau === plateau).map(({ settled }) => settled));

/** A block is met, settled or foreseen if each of its required criteria is; it is partial if one of them is settled. */
function assessBlock(block: Block, context: Context): BlockAssessment {
  const criteria = block.criteria.map((criterion) => assessCriterion(criterion, context));
  const ids = new Set(requiredCriteria(block).map(({ id }) => id));
  const required = criteria.filter(({ criterion }) => ids.has(criterion.id));
  const actions = context.actions.filter((action) => action.block === block.id);
  const settled = intersection(required.map((c) => c.settled));
  const node = nodeOf({
    met: intersection(required.map((c) => c.met)),
    settled,
    foreseen: union([...actions.map(openDays), intersection(required.map((c) => union([c.settled, c.foreseen])))]),
    partial: union(required.map((c) => c.settled)),
  });
  return { ...node, block, criteria, actions };
}

/** A criterion is met if any of its requirements is satisfied, and explained where an explanation that names it is in force. */
function assessCriterion(criterion: Criterion, context: Context): CriterionAssessment {
  const requirements = criterion.anyOf.map((requirement) =>
    assessRequirement(requirement, criterion, context.byType.get(requirement.type) ?? []),
  );
  const explanations = context.explanations.filter((explanation) => explanation.criteria.includes(criterion.id));
  const actions = context.actions.filter((action) => action.criterion === criterion.id);
  const met = union(requirements.map(({ satisfied }) => satisfied));
  const node = nodeOf({
    met,
    settled: union([met, ...explanations.map((explanation) => countDays(explanation))]),
    foreseen: union(actions.map(openDays)),
    partial: union(requirements.flatMap(({ candidates }) => candidates.map(({ days }) => days))),
  });
  return { ...node, criterion, requirements, explanations, actions };
}

/** An action is open up to and including its due date. */
const openDays = (action: Action): DaySet =>
  isOpen(action) ? daysThrough(Number.NEGATIVE_INFINITY, dayOf(action.due)) : NO_DAYS;

/** The six statuses in their order, the first that fits (DOMAIN.md, "Status"); `foreseen` comes without "settled later". */
function nodeOf(node: { met: DaySet; settled: DaySet; foreseen: DaySet; partial: DaySet }): NodeAssessment {
  const { met, settled } = node;
  const foreseen = union([daysBefore(endOfLastRun(settled)), node.foreseen]);
  const cases: [Status, DaySet][] = [
    ["met", met],
    ["explained", settled],
    ["lapsed", settled.length === 0 ? NO_DAYS : daysFrom(settled[0] as number)],
    ["planned", foreseen],
    ["partial", node.partial],
  ];
  return { met, settled, foreseen, status: timelineOf(cases, "open") };
}

/** The day after the last settled day: Infinity where the set never ends, -Infinity where it is empty. */
function endOfLastRun(set: DaySet): number {
  if (set.length === 0) return Number.NEGATIVE_INFINITY;
  return set.length % 2 === 1 ? Number.POSITIVE_INFINITY : (set.at(-1) as number);
}
