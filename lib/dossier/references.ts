/**
 * References between records: does what a claim, an explanation, an adoption, an exception, an action, an agreement, a commitment or
 * a choice about a form names exist? Every check reads the record as a draft, field by field, so that it can speak although another field is wrong.
 */
import { listed } from "../dutch";
import { agreementNode, isAgreementNode, isCriterionId } from "../framework/node-id";
import { blocksOfAll, criteriaOfAll, type Norms } from "../framework/norms";
import type { Problem } from "../problem";
import { isRecord } from "../text";
import { kaderForms } from "../trafficking/choice";

type Draft = Readonly<Record<string, unknown>>;

/** What records may point at. */
export interface Surroundings {
  /** The criteria of all norms, and the agreements as `own.` and their id. */
  criteria: ReadonlySet<unknown>;
  blocks: ReadonlySet<unknown>;
  regions: ReadonlySet<unknown>;
  /** Whose every item of evidence is, and its type, by id. */
  evidence: ReadonlyMap<unknown, { owner: unknown; region: unknown; type: unknown }>;
  /** The ids of the municipality's actions. */
  actions: ReadonlySet<unknown>;
  /** The forms of trafficking of the Kader, by the criterion that asks for each. */
  forms: ReadonlySet<unknown>;
}

/** The records around one; each list may hold drafts. */
export interface Around {
  regions?: readonly Draft[];
  evidence?: readonly Draft[];
  agreements?: readonly Draft[];
  actions?: readonly Draft[];
}

/** The surroundings that the norms and the records around one give. */
export const surroundings = (
  norms: Norms,
  { regions = [], evidence = [], agreements = [], actions = [] }: Around,
): Surroundings => ({
  criteria: new Set([
    ...criteriaOfAll(norms).map(({ id }) => id),
    ...agreements.flatMap(({ id }) => (typeof id === "string" ? [agreementNode(id)] : [])),
  ]),
  blocks: new Set(blocksOfAll(norms).map(({ id }) => id)),
  regions: new Set(regions.map(({ id }) => id)),
  evidence: new Map(evidence.map(({ id, owner, region, type }) => [id, { owner, region, type }])),
  actions: new Set(actions.map(({ id }) => id)),
  forms: new Set(kaderForms(norms.kader).map(({ id }) => id)),
});

const unknownCriterion = (given: unknown): string =>
  typeof given === "string" && isAgreementNode(given)
    ? "Deze afspraak bestaat niet."
    : "Dit toetspunt bestaat niet in het Kader; kies een nummer als 3.1.1b.";

/** Whether the value is a filled text that is not among the known ones; anything but a text is the schema's concern. */
const pointsAtNothing = (value: unknown, known: { has(key: unknown): boolean }): boolean =>
  typeof value === "string" && value.trim() !== "" && !known.has(value);

/** Claims, an explanation's criteria, the region and the adopted document of an item. */
export function evidenceReferences(item: Draft, around: Surroundings): Problem[] {
  const problems: Problem[] = [];
  drafts(item.claims).forEach(({ criterion }, index) => {
    if (pointsAtNothing(criterion, around.criteria)) {
      problems.push({ path: ["claims", index, "criterion"], message: unknownCriterion(criterion) });
    }
  });
  if (item.type === "explanation" && Array.isArray(item.criteria)) {
    item.criteria.forEach((criterion, index) => {
      if (pointsAtNothing(criterion, around.criteria)) {
        problems.push({ path: ["criteria", index], message: unknownCriterion(criterion) });
      }
    });
  }
  return [...problems, ...regionProblems(item, around), ...adoptionProblems(item, around)];
}

const regionProblems = ({ region }: Draft, { regions }: Surroundings): Problem[] =>
  pointsAtNothing(region, regions)
    ? [{ path: ["region"], message: "Deze regio staat niet bij de regio's van de gemeente." }]
    : [];

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

/** The criterion, agreement or block that an action is about. */
export function actionReferences({ criterion, block }: Draft, around: Surroundings): Problem[] {
  return [
    ...(pointsAtNothing(criterion, around.criteria) ? [{ path: ["criterion"], message: unknownCriterion(criterion) }] : []),
    ...(pointsAtNothing(block, around.blocks)
      ? [{ path: ["block"], message: "Deze bouwsteen bestaat niet in het Kader; kies een nummer als 3.1.1." }]
      : []),
  ];
}

/** The region of an agreement, and the document that it stands in: one of the same owner (NORMS.md, "Agreements"). */
export function agreementReferences(agreement: Draft, around: Surroundings): Problem[] {
  return [...regionProblems(agreement, around), ...sourceProblems(agreement, around)];
}

function sourceProblems({ source, owner, region }: Draft, { evidence }: Surroundings): Problem[] {
  if (!isRecord(source) || typeof source.document !== "string") return [];
  const path = ["source", "document"];
  const target = evidence.get(source.document);
  if (target?.type !== "document") return [{ path, message: "Dit document bestaat niet." }];
  const same = target.owner === owner && (owner !== "region" || target.region === region);
  return same ? [] : [{ path, message: "Dit document is van een andere eigenaar dan de afspraak." }];
}

/** The criteria, agreements and actions that a commitment is about. */
export function commitmentReferences(commitment: Draft, around: Surroundings): Problem[] {
  return [
    ...loose(commitment.criteria, around.criteria, "criteria", unknownCriterion),
    ...loose(commitment.actions, around.actions, "actions", () => "Deze actie bestaat niet; haal haar weg."),
  ];
}

/** The form of the Kader that a choice is about. Forms on their way are a list of each installation, and any name is good. */
export const formChoiceReferences = ({ id }: Draft, { forms }: Surroundings): Problem[] =>
  typeof id === "string" && isCriterionId(id) && !forms.has(id)
    ? [
        {
          path: ["id"],
          message: `Dit toetspunt vraagt geen vorm van mensenhandel; kies ${listed([...forms] as string[], "of")}.`,
        },
      ]
    : [];

const loose = (list: unknown, known: ReadonlySet<unknown>, key: string, message: (given: unknown) => string): Problem[] =>
  (Array.isArray(list) ? list : []).flatMap((value, index) =>
    pointsAtNothing(value, known) ? [{ path: [key, index], message: message(value) }] : [],
  );

/** The records in what should be a list of records; anything else in it is the schema's concern. */
export const drafts = (value: unknown): Draft[] =>
  Array.isArray(value) ? value.map((item) => (isRecord(item) ? item : {})) : [];
