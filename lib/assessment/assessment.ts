/** What an assessment is made of: the result of the engine, as everything that explains, reports or shows it reads it. */
import type { Dossier } from "../dossier/dossier";
import type { EvidenceOf } from "../evidence/evidence";
import type { Block, Criterion, Framework, Theme } from "../framework/framework";
import type { Status } from "../framework/vocabulary";
import type { DaySet } from "../intervals";
import type { Action } from "../plan/action";
import type { AvailableEvidence } from "./available";
import type { RequirementAssessment } from "./requirement";
import type { Timeline } from "./timeline";

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
