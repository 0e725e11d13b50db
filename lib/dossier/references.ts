/**
 * References between records: does what a claim, an explanation, an adoption, an exception or an action names exist?
 * Every check reads the record as a draft, field by field, so that it can speak although another field is wrong.
 */
import { blocksOf, criteriaOf, type Framework } from "../framework/framework";
import type { Problem } from "../problem";
import { isRecord } from "../text";

type Draft = Readonly<Record<string, unknown>>;

/** What records may point at. */
export interface Surroundings {
  criteria: ReadonlySet<unknown>;
  blocks: ReadonlySet<unknown>;
  regions: ReadonlySet<unknown>;
  /** Owner and type of every item of evidence, by id. */
  evidence: ReadonlyMap<unknown, { owner: unknown; type: unknown }>;
}

/** The surroundings that a framework, a list of regions and a list of evidence give; the lists may be drafts. */
export const surroundings = (framework: Framework, regions: readonly Draft[], evidence: readonly Draft[]): Surroundings => ({
  criteria: new Set(criteriaOf(framework).map(({ id }) => id)),
  blocks: new Set(blocksOf(framework).map(({ id }) => id)),
  regions: new Set(regions.map(({ id }) => id)),
  evidence: new Map(evidence.map(({ id, owner, type }) => [id, { owner, type }])),
});

const unknownCriterion = "Dit toetspunt bestaat niet in het Kader; kies een nummer als 3.1.1b.";

/** Whether the value is a filled text that is not among the known ones; anything but a text is the schema's concern. */
const pointsAtNothing = (value: unknown, known: { has(key: unknown): boolean }): boolean =>
  typeof value === "string" && value.trim() !== "" && !known.has(value);

/** Claims, an explanation's criteria, the region and the adopted document of an item. */
export function evidenceReferences(item: Draft, around: Surroundings): Problem[] {
  const problems: Problem[] = [];
  drafts(item.claims).forEach((claim, index) => {
    if (pointsAtNothing(claim.criterion, around.criteria)) {
      problems.push({ path: ["claims", index, "criterion"], message: unknownCriterion });
    }
  });
  if (item.type === "explanation" && Array.isArray(item.criteria)) {
    item.criteria.forEach((criterion, index) => {
      if (pointsAtNothing(criterion, around.criteria)) problems.push({ path: ["criteria", index], message: unknownCriterion });
    });
  }
  if (pointsAtNothing(item.region, around.regions)) {
    problems.push({ path: ["region"], message: "Deze regio staat niet bij de regio's van de gemeente." });
  }
  return [...problems, ...adoptionProblems(item, around)];
}

function adoptionProblems({ adopts }: Draft, { evidence }: Surroundings): Problem[] {
  if (typeof adopts !== "string") return [];
  const target = evidence.get(adopts);
  if (target === undefined) return [{ path: ["adopts"], message: "Het document dat wordt overgenomen, bestaat niet." }];
  if (target.owner === "region" && target.type === "document") return [];
  return [{ path: ["adopts"], message: "Overnemen kan alleen een document van een regio." }];
}

/** The evidence that an exception takes out: it must be a region's. */
export function exceptionReferences({ evidence }: Draft, around: Surroundings): Problem[] {
  if (typeof evidence !== "string") return [];
  const target = around.evidence.get(evidence);
  if (target === undefined) return [{ path: ["evidence"], message: "Dit bewijs bestaat niet." }];
  if (target.owner !== "municipality") return [];
  return [{ path: ["evidence"], message: "Een uitzondering kan alleen op bewijs van een regio." }];
}

/** The criterion or block that an action is about. */
export function actionReferences({ criterion, block }: Draft, around: Surroundings): Problem[] {
  return [
    ...(pointsAtNothing(criterion, around.criteria) ? [{ path: ["criterion"], message: unknownCriterion }] : []),
    ...(pointsAtNothing(block, around.blocks)
      ? [{ path: ["block"], message: "Deze bouwsteen bestaat niet in het Kader; kies een nummer als 3.1.1." }]
      : []),
  ];
}

/** The records in what should be a list of records; anything else in it is the schema's concern. */
export const drafts = (value: unknown): Draft[] =>
  Array.isArray(value) ? value.map((item) => (isRecord(item) ? item : {})) : [];
