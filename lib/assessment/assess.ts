/**
 * The engine. `assess` has no date in it: every item becomes the days on which it counts, every rule an operation on sets
 * of days. What holds on a day, since when and until when are look-ups in the result (status.ts, agreements.ts).
 */
import type { Dossier } from "../dossier/dossier";
import { type Block, type Criterion, type Framework, isBeside, type Theme } from "../framework/framework";
import type { Norms } from "../framework/norms";
import { currentNorms } from "../framework/versions";
import { type DaySet, either, intersectionOf, NO_DAYS, overlap, unionOf } from "../intervals";
import { assessAgreements } from "./agreement";
import type {
  AnyCriterion,
  Assessment,
  BlockAssessment,
  CriterionAssessment,
  Judgement,
  NodeAssessment,
  Plateau,
  ThemeAssessment,
} from "./assessment";
import { type Context, contextOf, NO_ACTIONS } from "./context";
import { assessCriterion } from "./criterion";
import { daysBeforeLast, openDays, statusTimeline, withDays } from "./node";
import { judgedRequired, onPlateau } from "./parts";
import { timelineOf } from "./timeline";

/**
 * Judges a dossier against the Kader, or any framework that points at no other, for all days at once. The order of the
 * dossier's lists does not matter.
 */
export const assess = (framework: Framework, dossier: Dossier): Assessment => assessNorm(framework, contextOf(dossier));

/** Judges a dossier against all norms and its own agreements, on the same evidence (NORMS.md). */
export function assessAll(dossier: Dossier, norms: Norms = currentNorms): Judgement {
  const context = contextOf(dossier);
  const kader = assessNorm(norms.kader, context);
  const withKader: Context = { ...context, kader: kader.criteria };
  const beside = norms.beside.map((norm) => assessNorm(norm, withKader));
  const agreements = assessAgreements(context);
  const criteria = new Map<string, AnyCriterion>();
  const blocks = new Map<string, BlockAssessment>();
  for (const { themes } of [kader, ...beside]) enter(themes, blocks, criteria);
  for (const agreement of agreements) criteria.set(agreement.criterion.id, agreement);
  return { dossier, available: context.available, kader, beside, agreements, criteria, blocks };
}

function assessNorm(framework: Framework, context: Context): Assessment {
  const beside = isBeside(framework);
  const themes = framework.themes.map((theme) => assessTheme(theme, context, beside));
  const blocks = new Map<string, BlockAssessment>();
  const criteria = new Map<string, CriterionAssessment>();
  enter(themes, blocks, criteria);
  return {
    framework,
    dossier: context.dossier,
    available: context.available,
    themes,
    blocks,
    criteria,
    basicLevel: intersectionOf(themes, (theme) => plateauDays(theme.blocks, 1)),
  };
}

/** Enters blocks and criteria by their ids, in the norm's order. */
function enter(
  themes: readonly ThemeAssessment[],
  blocks: Map<string, BlockAssessment>,
  criteria: Map<string, AnyCriterion> | Map<string, CriterionAssessment>,
): void {
  for (const theme of themes) {
    for (const block of theme.blocks) {
      blocks.set(block.block.id, block);
      for (const criterion of block.criteria) criteria.set(criterion.criterion.id, criterion);
    }
  }
}

/** A theme is on plateau 2 only on days on which it is on plateau 1 (DOMAIN.md, "Status"). */
function assessTheme(theme: Theme, context: Context, beside: boolean): ThemeAssessment {
  const blocks = theme.blocks.map((block) =>
    beside && block.criteria.length === 1 ? assessSingle(block, context) : assessBlock(block, context),
  );
  const first = plateauDays(blocks, 1);
  const second = onPlateau({ blocks }, 2).length > 0 ? overlap(first, plateauDays(blocks, 2)) : NO_DAYS;
  return { theme, blocks, plateau: timelineOf(PLATEAUS, [second, first]) };
}

const PLATEAUS: readonly Plateau[] = [2, 1, 0];

/** The days on which all of a theme's blocks on one plateau are settled. */
const plateauDays = (blocks: readonly BlockAssessment[], plateau: 1 | 2): DaySet =>
  intersectionOf(onPlateau({ blocks }, plateau), settledDays);

const metDays = ({ met }: NodeAssessment): DaySet => met;
const settledDays = ({ settled }: NodeAssessment): DaySet => settled;

/** A block is met, settled or foreseen if each of its required criteria is; it is partial if one of them is settled. */
function assessBlock(block: Block, context: Context): BlockAssessment {
  const criteria = block.criteria.map((criterion) => assessCriterion(criterion, context));
  const required = judgedRequired({ criteria });
  const actions = context.actions.get(block.id) ?? NO_ACTIONS;
  const met = intersectionOf(required, metDays);
  const settled = intersectionOf(required, settledDays);
  const eachForeseen = intersectionOf(required, (c) => either(c.settled, c.foreseen));
  const foreseen = withDays(either(daysBeforeLast(settled), eachForeseen), actions, openDays);
  const status = statusTimeline({ met, settled, foreseen, partial: unionOf(required, settledDays) });
  return { block, criteria, actions, met, settled, foreseen, status };
}

/** In a norm beside the Kader, a block of one criterion is that criterion (NORMS.md, "What a requirement may say besides"). */
function assessSingle(block: Block, context: Context): BlockAssessment {
  const actions = context.actions.get(block.id) ?? NO_ACTIONS;
  const only = assessCriterion(block.criteria[0] as Criterion, context, actions);
  const { met, settled, foreseen, status } = only;
  return { block, criteria: [only], actions, met, settled, foreseen, status };
}
