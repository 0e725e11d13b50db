/** What there is to judge by, sorted out once for all criteria of all norms. */
import type { Dossier } from "../dossier/dossier";
import type { EvidenceType } from "../framework/vocabulary";
import { groupBy, groupByEach } from "../group";
import type { Action } from "../plan/action";
import type { Candidate, CriterionAssessment, Explanation } from "./assessment";
import { type AvailableEvidence, availableEvidence } from "./available";
import { sortOf } from "./evidence-sort";

export interface Context {
  dossier: Dossier;
  available: readonly AvailableEvidence[];
  byType: ReadonlyMap<EvidenceType, OfType>;
  /** By the criterion that it claims to be about. */
  claims: ReadonlyMap<string, AvailableEvidence[]>;
  /** By the criterion that it names. */
  explanations: ReadonlyMap<string, Explanation[]>;
  /** By the criterion or block that it names. */
  actions: ReadonlyMap<string | undefined, Action[]>;
  /** What `candidatesFor` has worked out: for each way in which items count, theirs by their place in `available`. */
  counting: (Candidate | undefined)[][];
  /** The criteria at which a norm beside the Kader may point; absent while the Kader itself is judged. */
  kader?: ReadonlyMap<string, CriterionAssessment>;
}

/** All evidence of one type, and of each sort: a document's or activity's kind, a meeting's forum, an appointment's role. */
export interface OfType {
  all: AvailableEvidence[];
  bySort: Map<string, AvailableEvidence[]>;
}

/** What most criteria have of both. */
export const NO_EXPLANATIONS: readonly Explanation[] = [];
export const NO_ACTIONS: readonly Action[] = [];

export function contextOf(dossier: Dossier): Context {
  const available = availableEvidence(dossier);
  const byType = sortedOut(available);
  const explanations = (byType.get("explanation")?.all ?? []).map(({ item }) => item as Explanation);
  return {
    dossier,
    available,
    byType,
    claims: claimsAmong(available),
    counting: [],
    explanations: groupByEach(explanations, ({ criteria }) => criteria),
    actions: groupBy(dossier.actions, ({ criterion, block }) => criterion ?? block),
  };
}

function claimsAmong(available: readonly AvailableEvidence[]): Map<string, AvailableEvidence[]> {
  const claims = new Map<string, AvailableEvidence[]>();
  for (const evidence of available) {
    for (const { criterion } of evidence.item.claims ?? []) {
      const alike = claims.get(criterion);
      // An item that claims a criterion twice is there once.
      if (alike === undefined) claims.set(criterion, [evidence]);
      else if (alike.at(-1) !== evidence) alike.push(evidence);
    }
  }
  return claims;
}

function sortedOut(available: readonly AvailableEvidence[]): Map<EvidenceType, OfType> {
  const byType = new Map<EvidenceType, OfType>();
  for (const evidence of available) {
    const { type } = evidence.item;
    const ofType: OfType = byType.get(type) ?? { all: [], bySort: new Map() };
    if (ofType.all.length === 0) byType.set(type, ofType);
    ofType.all.push(evidence);
    const sort = sortOf(evidence.item);
    if (sort === undefined) continue;
    const alike = ofType.bySort.get(sort);
    if (alike) alike.push(evidence);
    else ofType.bySort.set(sort, [evidence]);
  }
  return byType;
}
