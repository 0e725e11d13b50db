/**
 * The engine. `assess` has no date in it: every item becomes the days on which it counts, every rule an operation on sets
 * of days. What holds on a day, since when and until when are look-ups in the result (status.ts, agreements.ts).
 */
import type { Dossier } from "../dossier/dossier";
import { type Block, type Framework, isBeside, type Theme } from "../framework/framework";
import type { Norms } from "../framework/norms";
import { currentNorms } from "../framework/versions";
import { type DaySet, intersection, NO_DAYS, union } from "../intervals";
import { assessAgreements } from "./agreement";
import type {
  AnyCriterion,
  Assessment,
  BlockAssessment,
  CriterionAssessment,
  Judgement,
  Plateau,
  ThemeAssessment,
} from "./assessment";
import { onPlateau, requiredOf } from "./blocks";
import { type Context, contextOf } from "./context";
import { assessCriterion } from "./criterion";
import { daysBeforeLast, openDays, statusTimeline, withDays } from "./node";
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
  const criteria = new Map<string, AnyCriterion>(kader.criteria);
  const blocks = new Map(kader.blocks);
  for (const norm of beside) {
    for (const [id, criterion] of norm.criteria) criteria.set(id, criterion);
    for (const [id, block] of norm.blocks) blocks.set(id, block);
  }
  for (const agreement of agreements) criteria.set(agreement.criterion.id, agreement);
  return { dossier, available: context.available, kader, beside, agreements, criteria, blocks };
}

function assessNorm(framework: Framework, context: Context): Assessment {
  const beside = isBeside(framework);
  const themes = framework.themes.map((theme) => assessTheme(theme, context, beside));
  const blocks = new Map<string, BlockAssessment>();
  const criteria = new Map<string, CriterionAssessment>();
  for (const block of themes.flatMap((theme) => theme.blocks)) {
    blocks.set(block.block.id, block);
    for (const criterion of block.criteria) criteria.set(criterion.criterion.id, criterion);
  }
  return {
    framework,
    dossier: context.dossier,
    available: context.available,
    themes,
    blocks,
    criteria,
    basicLevel: intersection(themes.map((theme) => plateauDays(theme.blocks, 1))),
  };
}

function assessTheme(theme: Theme, context: Context, beside: boolean): ThemeAssessment {
  const blocks = theme.blocks.map((block) =>
    beside && block.criteria.length === 1 ? assessSingle(block, context) : assessBlock(block, context),
  );
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
  const foreseen = withDays(union([daysBeforeLast(settled), eachForeseen]), actions, openDays);
  const status = statusTimeline({ met, settled, foreseen, partial: union(required.map((c) => c.settled)) });
  return { block, criteria, actions, met, settled, foreseen, status };
}

/** In a norm beside the Kader, a block of one criterion is that criterion (NORMS.md, "What a requirement may say besides"). */
function assessSingle(block: Block, context: Context): BlockAssessment {
  const actions = context.actions.get(block.id) ?? [];
  const criteria = block.criteria.map((criterion) => assessCriterion(criterion, context, actions));
  const [{ met, settled, foreseen, status }] = criteria as [(typeof criteria)[number]];
  return { block, criteria, actions, met, settled, foreseen, status };
}
