/** What there is to judge by, sorted out once for all criteria of all norms. */
import type { Dossier } from "../dossier/dossier";
import type { Criterion } from "../framework/framework";
import type { Requirement } from "../framework/requirement";
import type { EvidenceType } from "../framework/vocabulary";
import { groupBy, groupByEach } from "../group";
import type { Action } from "../plan/action";
import type { CriterionAssessment, Explanation } from "./assessment";
import { type AvailableEvidence, availableEvidence } from "./available";

export interface Context {
  dossier: Dossier;
  available: readonly AvailableEvidence[];
  byType: ReadonlyMap<EvidenceType, AvailableEvidence[]>;
  /** By the criterion that it claims to be about. */
  claims: ReadonlyMap<string, AvailableEvidence[]>;
  /** By the criterion that it names. */
  explanations: ReadonlyMap<string, Explanation[]>;
  /** By the criterion or block that it names. */
  actions: ReadonlyMap<string | undefined, Action[]>;
  /** The criteria at which a norm beside the Kader may point; absent while the Kader itself is judged. */
  kader?: ReadonlyMap<string, CriterionAssessment>;
}

export function contextOf(dossier: Dossier): Context {
  const available = availableEvidence(dossier);
  const byType = groupBy(available, ({ item }): EvidenceType => item.type);
  const explanations = (byType.get("explanation") ?? []).map(({ item }) => item as Explanation);
  return {
    dossier,
    available,
    byType,
    claims: groupByEach(available, ({ item }) => (item.claims ?? []).map(({ criterion }) => criterion)),
    explanations: groupByEach(explanations, ({ criteria }) => criteria),
    actions: groupBy(dossier.actions, ({ criterion, block }) => criterion ?? block),
  };
}

/** The evidence that can have candidates for a requirement: looking at the claims first passes over most of it. */
export const evidenceFor = (
  { type, claimed }: Requirement,
  { id }: Pick<Criterion, "id">,
  { byType, claims }: Context,
): readonly AvailableEvidence[] => (claimed ? claims.get(id) : byType.get(type)) ?? [];
