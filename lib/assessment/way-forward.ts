/**
 * What to do about a criterion, best first: mend an item that almost counts, adopt a document of the region, or add evidence.
 * An item that would count if only it were about the criterion comes last, unless it is a document: a plan may well speak of
 * it, a meeting or training most often does not. Each way carries the query that opens the right form already filled in.
 */
import { type Day, dayOf, type IsoDate } from "../calendar";
import { capitalised } from "../dutch";
import type { Evidence } from "../evidence/evidence";
import type { Requirement } from "../framework/requirement";
import { type EvidenceType, label } from "../framework/vocabulary";
import { groupBy } from "../group";
import { includes } from "../intervals";
import type { AnyCriterion, Judged, RequirementAssessment } from "./assessment";
import { haveOn } from "./explain";
import { nearMisses } from "./near-miss";
import type { Reason } from "./reason";
import { needed } from "./requirement";
import { stepOn } from "./timeline";

/**
 * Keys of a query: `soort` (type), `toetspunt` (criterion), `neemt-over` (the regional document), `veld` (the field to
 * fill) and any field of the type; there one value is filled in, and several, with commas, are offered first.
 */
export type WayQuery = Record<string, string>;

export type WayForward =
  | { kind: "add"; type: EvidenceType; label: string; query: WayQuery }
  | { kind: "amend"; evidence: string; label: string; query: WayQuery }
  | { kind: "adopt"; evidence: string; label: string; query: WayQuery };

/**
 * The ways to settle a criterion of any norm or an agreement on a day, or to keep it settled where it is met; for one that
 * points at criteria of the Kader the ways to settle those. Throws a RangeError for an unknown criterion.
 */
export function waysForward(judged: Judged, criterionId: string, asOf: IsoDate): WayForward[] {
  const criterion = judged.criteria.get(criterionId);
  if (!criterion) throw new RangeError(`Unknown criterion ${criterionId}`);
  const day = dayOf(asOf);
  return [...criterion.pointsAt, criterion].flatMap((one) => waysOf(judged, one, day));
}

function waysOf(judged: Judged, { criterion: { id }, ...criterion }: AnyCriterion, day: Day): WayForward[] {
  const requirements = criterion.requirements.filter((requirement) => requirement.criterion.id === id);
  if (includes(criterion.met, day)) return additions(id, requirements, day);
  const mends = [...nearMisses(judged.available, { requirements }, day)].flatMap((reason) => mend(reason, judged, id));
  // What was met before is most likely met again in the same way.
  const lapsed = stepOn(criterion.status, day).value === "lapsed";
  const isDocument = new Set(judged.dossier.evidence.flatMap(({ id, type }) => (type === "document" ? id : [])));
  const rank = (way: WayForward): number => {
    if (way.kind === "add") return 3;
    if (way.kind === "amend" && "veld" in way.query) return 0;
    if (lapsed || !isDocument.has(way.evidence)) return 4;
    return way.kind === "amend" ? 1 : 2;
  };
  return [...mends, ...additions(id, requirements, day)].sort((a, b) => rank(a) - rank(b));
}

function mend(reason: Reason, { dossier }: Judged, toetspunt: string): WayForward[] {
  switch (reason.code) {
    case "unclaimed":
      return claim(ownItem(dossier.evidence, reason.evidence), toetspunt);
    case "field-empty":
      return amend(ownItem(dossier.evidence, reason.evidence), "aanvullen", { toetspunt, veld: firstField(reason.field) });
    case "not-adopted":
      return amend(decisionItem(dossier.evidence, reason.evidence), "aanvullen met het besluit", {
        toetspunt,
        veld: "adoptedBy",
      });
    case "only-regional":
      return reason.adoptable ? [adopt(reason, toetspunt)] : [];
    default:
      return [];
  }
}

const firstField = (fields: string): string => fields.split("+")[0] as string;

/** The item, if it is the municipality's own: a region's item cannot be amended by a municipality. */
const ownItem = (evidence: readonly Evidence[], id: string): Evidence | undefined =>
  evidence.find((item) => item.id === id && item.owner === "municipality");

/** Where the decision on a document is written: in the document itself, or, of a region's, in the own one that adopts it. */
const decisionItem = (evidence: readonly Evidence[], id: string): Evidence | undefined =>
  ownItem(evidence, id) ??
  evidence.find((item) => item.type === "document" && item.owner === "municipality" && item.adopts === id);

const amend = (item: Evidence | undefined, what: string, query: WayQuery): WayForward[] =>
  item ? [{ kind: "amend", evidence: item.id, label: `“${item.title}” ${what}`, query }] : [];

const claim = (item: Evidence | undefined, toetspunt: string): WayForward[] =>
  amend(item, item?.type === "document" ? "aanvullen" : "hierbij aankruisen", { toetspunt });

const adopt = ({ evidence, title }: { evidence: string; title: string }, toetspunt: string): WayForward => ({
  kind: "adopt",
  evidence,
  label: `“${title}” van de regio overnemen`,
  query: { soort: "document", "neemt-over": evidence, toetspunt },
});

/** One way for each type of evidence, the type whose requirement is nearest first. */
function additions(toetspunt: string, requirements: readonly RequirementAssessment[], day: Day): WayForward[] {
  const share = (assessed: RequirementAssessment): number => haveOn(assessed, day) / needed(assessed.requirement);
  const nearestFirst = [...requirements].sort((a, b) => share(b) - share(a)).map(({ requirement }) => requirement);
  return [...groupBy(nearestFirst, ({ type }) => type)].map(([type, alternatives]) => ({
    kind: "add",
    type,
    label: `${capitalised(label("type", type))} vastleggen`,
    query: { soort: type, toetspunt, ...narrowing(alternatives) },
  }));
}

/** The requirement's lists by the field of the evidence that they speak of. */
const listedFields = {
  kinds: "kind",
  roles: "role",
  forums: "forum",
  audiences: "audiences",
  policyFields: "policyFields",
} as const;

/** For each field, the values that any of the requirements accepts; nothing where one of them accepts all. */
export function acceptedValues(requirements: readonly Requirement[]): Record<string, string[]> {
  const accepted: Record<string, string[]> = {};
  for (const [list, field] of Object.entries(listedFields)) {
    const lists = requirements.map((requirement) => (requirement as Record<string, unknown>)[list] as string[] | undefined);
    if (lists.length > 0 && lists.every((values) => values !== undefined))
      accepted[field] = [...new Set(lists.flat() as string[])];
  }
  return accepted;
}

const narrowing = (requirements: readonly Requirement[]): WayQuery =>
  Object.fromEntries(Object.entries(acceptedValues(requirements)).map(([field, values]) => [field, values.join(",")]));
