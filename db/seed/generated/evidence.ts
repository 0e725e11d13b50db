/**
 * Made-up evidence to load and to measure with: items of all types spread over a number of years, with claims where the
 * framework asks for them. The same dice always give the same items.
 */
import { dateOf, dayOf, type IsoDate, plus } from "@/lib/calendar";
import type { Claim, Evidence, EvidenceOf } from "@/lib/evidence/evidence";
import { blocksOf, criteriaOf, evidenceAsked } from "@/lib/framework/framework";
import type { Requirement } from "@/lib/framework/requirement";
import { currentFramework } from "@/lib/framework/versions";
import { type EvidenceType, terms } from "@/lib/framework/vocabulary";
import type { Action } from "@/lib/plan/action";
import type { Dice } from "./dice";

/** When the evidence happened: from the first up to and including the last day. */
export interface Span {
  from: IsoDate;
  to: IsoDate;
}

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

/** What a made-up item is called, and whose it is. */
export type Whose = Pick<Evidence, "id" | "title" | "owner"> & Partial<Pick<Evidence, "region" | "covers" | "note">>;

/** An item that says something on a random day of the span; an explanation is given to municipalities only. */
export function madeUpItem(dice: Dice, span: Span, whose: (type: EvidenceType) => Whose): Evidence {
  const type = TYPES[dice.below(TYPES.length)] as EvidenceType;
  const made = makers[type](dice, span);
  const { kind = undefined, role = kind } = made as { kind?: string; role?: string };
  const claims = type === "explanation" ? [] : claimsOf(dice, type, role);
  return { ...made, ...whose(type), ...(claims.length > 0 && { claims }) } as Evidence;
}

const makers: Record<EvidenceType, (dice: Dice, span: Span) => object> = {
  document(dice, span): Partial<EvidenceOf<"document">> {
    const adoptedOn = someDate(dice, span);
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
  appointment(dice, span): Partial<EvidenceOf<"appointment">> {
    const from = someDate(dice, span);
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
  meeting: (dice, span): Partial<EvidenceOf<"meeting">> => ({
    type: "meeting",
    forum: dice.pick(terms("forum")),
    date: someDate(dice, span),
  }),
  activity(dice, span): Partial<EvidenceOf<"activity">> {
    const date = someDate(dice, span);
    return {
      type: "activity",
      kind: dice.pick(terms("activityKind")),
      date,
      audiences: dice.some(terms("audience"), 1, 4),
      ...(dice.chance(0.2) && { until: plus(date, "P3M") }),
    };
  },
  analysis: (dice, span): Partial<EvidenceOf<"analysis">> => ({
    type: "analysis",
    kind: dice.pick(terms("analysisKind")),
    date: someDate(dice, span),
    ...(dice.chance(0.5) && { sectors: dice.some(SECTORS, 1, 3) }),
    ...(dice.chance(0.5) && { groups: dice.some(GROUPS, 1, 2) }),
    ...(dice.chance(0.4) && { actors: dice.some(PARTIES, 1, 2) }),
    ...(dice.chance(0.5) && { figureSources: dice.some(SOURCES, 1, 3) }),
  }),
  explanation(dice, span): Partial<EvidenceOf<"explanation">> {
    const date = someDate(dice, span);
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
  const asking = CRITERIA.filter((criterion) =>
    evidenceAsked(criterion).some((requirement) => requirement.claimed && accepts(requirement, type, kind)),
  );
  return dice.some(asking, 0, type === "document" ? 8 : 2).map(({ id }) => ({ criterion: id, locator: "§ 3.1" }));
}

function accepts(requirement: Requirement, type: EvidenceType, kind: string | undefined): boolean {
  const accepted: readonly string[] | undefined =
    "kinds" in requirement ? requirement.kinds : "roles" in requirement ? requirement.roles : undefined;
  return requirement.type === type && (accepted === undefined || accepted.includes(kind ?? ""));
}

export const madeUpAction = (dice: Dice, span: Span, called: Pick<Action, "id" | "title" | "note">): Action => ({
  ...called,
  owner: "adviseur OOV",
  due: plus(someDate(dice, span), "P1Y"),
  status: dice.pick(terms("actionStatus")),
  ...(dice.chance(0.7) ? { criterion: dice.pick(CRITERIA).id } : { block: dice.pick(BLOCKS).id }),
});

/** A day of the span. */
export const someDate = (dice: Dice, { from, to }: Span): IsoDate => {
  const first = dayOf(from);
  return dateOf(first + dice.below(dayOf(to) - first + 1));
};

/** Lets up to two own documents adopt a document of the region. */
export function adoptSome(dice: Dice, evidence: readonly Evidence[]): void {
  const documents = evidence.filter((item) => item.type === "document");
  const regional = documents.filter(({ owner }) => owner === "region");
  const own = documents.filter(({ owner }) => owner === "municipality");
  if (regional.length === 0) return;
  for (const adopter of dice.some(own, 0, 2)) adopter.adopts = dice.pick(regional).id;
}
