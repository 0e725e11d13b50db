/** Made-up municipalities to measure with: each with a region of its own kind, a few exceptions and a few actions. */
import { type Dice, diceOf } from "@/db/seed/generated/dice";
import { adoptSome, madeUpAction, madeUpItem, type Span, someDate, type Whose } from "@/db/seed/generated/evidence";
import type { Agreement } from "@/lib/agreements/agreement";
import { type IsoDate, plus } from "@/lib/calendar";
import type { Dossier } from "@/lib/dossier/dossier";
import { type EvidenceType, terms } from "@/lib/framework/vocabulary";

/** The day that is judged where a judge takes only one. */
export const AS_OF: IsoDate = "2026-11-22";

/** Every municipality has so many agreements of its own. */
const AGREEMENTS = 10;

const THREE_YEARS: Span = { from: plus(AS_OF, "-P3Y"), to: AS_OF };

/** `count` dossiers of `items` items each, spread over the span (three years); always the same ones. */
export const municipalities = (count: number, items: number, span: Span = THREE_YEARS): Dossier[] =>
  Array.from({ length: count }, (_, index) => dossierOf(index, items, span));

function dossierOf(index: number, items: number, span: Span): Dossier {
  const dice = diceOf(index + 1);
  const code = `GM${String(index + 1).padStart(4, "0")}`;
  const region = { id: `region-${index % 25}`, name: `Regio ${index % 25}` };
  const evidence = Array.from({ length: items }, (_, place) =>
    madeUpItem(dice, span, (type) => whose(dice, type, { place, region: region.id, code })),
  );
  const regional = evidence.filter(({ owner }) => owner === "region");
  adoptSome(dice, evidence);
  return {
    municipality: { code, name: `Gemeente ${index + 1}` },
    regions: [region],
    evidence,
    exceptions: dice
      .some(regional, 0, 2)
      .map(({ id }) => ({ evidence: id, from: someDate(dice, span), motivation: "Past hier niet." })),
    actions: Array.from({ length: 6 }, (_, place) =>
      madeUpAction(dice, span, { id: `action-${place}`, title: `Actie ${place}` }),
    ),
    agreements: Array.from({ length: AGREEMENTS }, (_, place) => madeUpAgreement(dice, span, place)),
  };
}

/** An agreement of a kind that policies make: so many meetings, trainings, analyses or papers, each so often. */
function madeUpAgreement(dice: Dice, span: Span, place: number): Agreement {
  const often = { atLeast: dice.pick([1, 1, 2, 4, 12]), within: dice.pick(["P3M", "P6M", "P1Y", "P1Y", "P4Y"] as const) };
  const keeps = dice.pick<Agreement["keeps"]>([
    { type: "meeting", forums: [dice.pick(terms("forum"))], ...often },
    { type: "meeting", ...often },
    { type: "activity", kinds: ["training", "e-learning"], ...often },
    { type: "activity", audiences: [dice.pick(terms("audience"))], ...often },
    { type: "analysis", kinds: ["evaluation"], within: "P4Y" },
    { type: "document", kinds: ["council-note"], atLeast: 2 },
    { type: "appointment", roles: ["attention-officer"] },
  ]);
  return { id: `afspraak-${place}`, owner: "municipality", title: `Afspraak ${place}`, from: someDate(dice, span), keeps };
}

/** About one item in eight is the region's, and three in ten of those cover only some members. */
function whose(dice: Dice, type: EvidenceType, at: { place: number; region: string; code: string }): Whose {
  const called = { id: `item-${at.place}`, title: `Bewijs ${at.place}` };
  if (type === "explanation" || !dice.chance(0.125)) return { ...called, owner: "municipality" };
  const covers = dice.chance(0.3) && { covers: dice.chance(0.7) ? [at.code, "GM9999"] : ["GM9999"] };
  return { ...called, owner: "region", region: at.region, ...covers };
}
