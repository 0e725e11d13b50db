/**
 * Made-up municipalities to measure with: evidence of all types spread over three years, claims where the framework asks
 * for them, about one item in eight of a region, and a few adoptions, exceptions, explanations and actions.
 */
import type { Dossier } from "@/lib/assessment/dossier";
import { dateOf, dayOf, type IsoDate, plus } from "@/lib/calendar";
import type { Claim, Evidence, EvidenceOf } from "@/lib/evidence/evidence";
import { blocksOf, criteriaOf, type Requirement } from "@/lib/framework/framework";
import { currentFramework } from "@/lib/framework/versions";
import { type EvidenceType, terms } from "@/lib/framework/vocabulary";
import type { Action } from "@/lib/plan";
import { type Dice, diceOf } from "./dice";

/** The day that is judged where a judge takes only one. */
export const AS_OF: IsoDate = "2026-11-22";

const FIRST_DAY = dayOf(plus(AS_OF, "-P3Y"));
const DAYS = dayOf(AS_OF) - FIRST_DAY;

/** Out of a hundred: policy advisors record far more meetings and activities than plans. */
const MIX: readonly (readonly [EvidenceType, number])[] = [
  ["document", 24],
  ["appointment", 8],
  ["meeting", 32],
  ["activity", 20],
  ["analysis", 12],
  ["explanation", 4],
];

const TYPES = MIX.flatMap(([type, share]) => Array<EvidenceType>(share).fill(type));
const CRITERIA = criteriaOf(currentFramework);
const BLOCKS = blocksOf(currentFramework);
const SOURCES = ["CBS", "politie", "CoMensha", "Veilig Thuis", "eigen registratie"];
const SECTORS = ["horeca", "land- en tuinbouw", "schoonmaak", "bouw", "seksbranche"];
const GROUPS = ["arbeidsmigranten", "jongeren", "asielzoekers"];
const PARTIES = ["politie", "zorgaanbieder", "Openbaar Ministerie", "woningcorporatie"];

/** `count` dossiers of `items` items each; always the same ones. */
export const municipalities = (count: number, items: number): Dossier[] =>
  Array.from({ length: count }, (_, index) => dossierOf(index, items));

function dossierOf(index: number, items: number): Dossier {
  const dice = diceOf(index + 1);
  const code = `GM${String(index + 1).padStart(4, "0")}`;
  const region = { id: `region-${index % 25}`, name: `Regio ${index % 25}` };
  const evidence = Array.from({ length: items }, (_, place) => itemOf(dice, place, region.id, code));
  const regional = evidence.filter(({ owner }) => owner === "region");
  adoptSome(dice, evidence);
  return {
    municipality: { code, name: `Gemeente ${index + 1}` },
    regions: [region],
    evidence,
    exceptions: dice
      .some(regional, 0, 2)
      .map(({ id }) => ({ evidence: id, from: someDate(dice), motivation: "Past hier niet." })),
    actions: Array.from({ length: 6 }, (_, place) => actionOf(dice, place)),
  };
}

function itemOf(dice: Dice, place: number, region: string, code: string): Evidence {
  const type = TYPES[dice.below(TYPES.length)] as EvidenceType;
  const item = { ...makers[type](dice), id: `item-${place}`, title: `Bewijs ${place}` } as Evidence;
  const kind = "kind" in item ? item.kind : "role" in item ? item.role : undefined;
  const claims = type === "explanation" ? [] : claimsOf(dice, type, kind);
  const whose =
    type !== "explanation" && dice.chance(0.125) ? regionally(dice, region, code) : { owner: "municipality" as const };
  return { ...item, ...whose, ...(claims.length > 0 && { claims }) };
}

const regionally = (dice: Dice, region: string, code: string) => ({
  owner: "region" as const,
  region,
  ...(dice.chance(0.3) && { covers: dice.chance(0.7) ? [code, "GM9999"] : ["GM9999"] }),
});

const makers: Record<EvidenceType, (dice: Dice) => object> = {
  document(dice): Partial<EvidenceOf<"document">> {
    const adoptedOn = someDate(dice);
    return {
      type: "document",
      kind: dice.pick(terms("documentKind")),
      adoptedBy: dice.pick(terms("adoptedBy")),
      adoptedOn,
      ...(dice.chance(0.5) && { validUntil: plus(adoptedOn, dice.pick(["P1Y", "P2Y", "P4Y"])) }),
      ...(dice.chance(0.3) && { parties: dice.some(PARTIES, 1, 3) }),
      ...(dice.chance(0.4) && { policyFields: dice.some(terms("policyField"), 1, 4) }),
    };
  },
  appointment(dice): Partial<EvidenceOf<"appointment">> {
    const from = someDate(dice);
    const domains = dice.some(terms("domain"), 0, 2);
    return {
      type: "appointment",
      role: dice.pick(terms("role")),
      holder: "beleidsadviseur",
      from,
      ...(domains.length > 0 && { domains }),
      ...(dice.chance(0.4) && { until: plus(from, "P1Y") }),
    };
  },
  meeting: (dice): Partial<EvidenceOf<"meeting">> => ({
    type: "meeting",
    forum: dice.pick(terms("forum")),
    date: someDate(dice),
  }),
  activity(dice): Partial<EvidenceOf<"activity">> {
    const date = someDate(dice);
    return {
      type: "activity",
      kind: dice.pick(terms("activityKind")),
      date,
      audiences: dice.some(terms("audience"), 1, 4),
      ...(dice.chance(0.2) && { until: plus(date, "P3M") }),
    };
  },
  analysis: (dice): Partial<EvidenceOf<"analysis">> => ({
    type: "analysis",
    kind: dice.pick(terms("analysisKind")),
    date: someDate(dice),
    ...(dice.chance(0.5) && { sectors: dice.some(SECTORS, 1, 3) }),
    ...(dice.chance(0.5) && { groups: dice.some(GROUPS, 1, 2) }),
    ...(dice.chance(0.4) && { actors: dice.some(PARTIES, 1, 2) }),
    ...(dice.chance(0.5) && { figureSources: dice.some(SOURCES, 1, 3) }),
  }),
  explanation(dice): Partial<EvidenceOf<"explanation">> {
    const date = someDate(dice);
    const criteria = dice.some(CRITERIA, 1, 3).map(({ id }) => id);
    return {
      type: "explanation",
      owner: "municipality",
      criteria,
      motivation: "Anders geregeld.",
      date,
      reviewBy: plus(date, "P1Y"),
    };
  },
};

/** Claims for criteria that ask for them of this type and kind: most on documents, where one plan covers much. */
function claimsOf(dice: Dice, type: EvidenceType, kind: string | undefined): Claim[] {
  const asking = CRITERIA.filter(({ anyOf }) =>
    anyOf.some((requirement) => requirement.claimed && accepts(requirement, type, kind)),
  );
  return dice.some(asking, 0, type === "document" ? 8 : 2).map(({ id }) => ({ criterion: id, locator: "§ 3.1" }));
}

function accepts(requirement: Requirement, type: EvidenceType, kind: string | undefined): boolean {
  const accepted: readonly string[] | undefined =
    "kinds" in requirement ? requirement.kinds : "roles" in requirement ? requirement.roles : undefined;
  return requirement.type === type && (accepted === undefined || accepted.includes(kind ?? ""));
}

/** Lets up to two own documents adopt a document of the region. */
function adoptSome(dice: Dice, evidence: readonly Evidence[]): void {
  const documents = evidence.filter((item) => item.type === "document");
  const regional = documents.filter(({ owner }) => owner === "region");
  const own = documents.filter(({ owner }) => owner === "municipality");
  if (regional.length === 0) return;
  for (const adopter of dice.some(own, 0, 2)) adopter.adopts = dice.pick(regional).id;
}

const actionOf = (dice: Dice, place: number): Action => ({
  id: `action-${place}`,
  title: `Actie ${place}`,
  owner: "adviseur OOV",
  due: plus(someDate(dice), "P1Y"),
  status: dice.pick(terms("actionStatus")),
  ...(dice.chance(0.7) ? { criterion: dice.pick(CRITERIA).id } : { block: dice.pick(BLOCKS).id }),
});

const someDate = (dice: Dice): IsoDate => dateOf(FIRST_DAY + dice.below(DAYS + 1));
