/** What an assessment is made of: the result of the engine, as everything that explains, reports or shows it reads it. */
import type { Agreement } from "../agreements/agreement";
import type { Dossier } from "../dossier/dossier";
import type { Evidence, EvidenceOf } from "../evidence/evidence";
import type { Block, Criterion, Framework, Theme } from "../framework/framework";
import type { Requirement } from "../framework/requirement";
import type { Terms } from "../framework/term";
import type { Status } from "../framework/vocabulary";
import type { DaySet } from "../intervals";
import type { Action } from "../plan/action";
import type { AvailableEvidence } from "./available";
import type { Timeline } from "./timeline";

export type Plateau = 0 | 1 | 2;
export type Explanation = EvidenceOf<"explanation">;

/** An item that fits a requirement, on the days on which it counts for it. */
export interface Candidate {
  item: Evidence;
  days: DaySet;
}

/** A requirement of a criterion, judged (DOMAIN.md, "Requirement"). */
export interface RequirementAssessment {
  requirement: Requirement;
  /** Whose requirement it is; another than the criterion assessed where that one points at a criterion of the Kader. */
  criterion: Pick<Criterion, "id" | "from">;
  terms: Terms;
  candidates: readonly Candidate[];
  /** The days with at least one candidate. */
  begun: DaySet;
  satisfied: DaySet;
}

/** What holds for a criterion or block on any day (DOMAIN.md, "Status"). */
export interface NodeAssessment<S extends Status | null = Status> {
  met: DaySet;
  /** Met, or explained. */
  settled: DaySet;
  foreseen: DaySet;
  status: Timeline<S>;
}

export interface CriterionAssessment<S extends Status | null = Status> extends NodeAssessment<S> {
  criterion: Criterion;
  requirements: readonly RequirementAssessment[];
  /** The criteria of the Kader at which it points; their requirements are among `requirements`, their actions among `actions`. */
  pointsAt: readonly CriterionAssessment[];
  explanations: readonly Explanation[];
  actions: readonly Action[];
}

/**
 * An agreement judged as a criterion, whose id is `own.` and the agreement's. `met`, `settled` and `foreseen` hold days in
 * force alone; the status is null on all other days.
 */
export interface AgreementAssessment extends CriterionAssessment<Status | null> {
  agreement: Agreement;
  inForce: DaySet;
  firstTerm: DaySet;
}

/** A criterion of any norm, or an agreement. */
export type AnyCriterion = CriterionAssessment<Status | null>;

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

/** Whatever was judged of one dossier, by node id: all that reasons, ways forward and losses need to know. */
export interface Judged {
  dossier: Dossier;
  /** The evidence that the municipality may count, explanations included. */
  available: readonly AvailableEvidence[];
  criteria: ReadonlyMap<string, AnyCriterion>;
  blocks: ReadonlyMap<string, BlockAssessment>;
}

/** A dossier judged against one norm. Plateaus and the basic level mean something for the Kader alone (NORMS.md). */
export interface Assessment extends Judged {
  framework: Framework;
  themes: readonly ThemeAssessment[];
  criteria: ReadonlyMap<string, CriterionAssessment>;
  /** The days on which every theme is on plateau 1 or higher. */
  basicLevel: DaySet;
}

/** A dossier judged against all norms and its own agreements; `criteria` and `blocks` are those of all of them. */
export interface Judgement extends Judged {
  kader: Assessment;
  /** The norms beside the Kader, in the order of `Norms`. */
  beside: readonly Assessment[];
  /** Those that reach the municipality, by first day in force and then by id. */
  agreements: readonly AgreementAssessment[];
}
