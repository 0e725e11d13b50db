/** "Wat is er?": what the evidence shows, in prose, the plan and who adopted it first. */
import { live } from "../../council/live";
import { capitalised, listed, longDate } from "../../dutch";
import { type EvidenceOf, isAppointment, isDocument } from "../../evidence/evidence";
import { ended, isPlan, nameOf } from "./causes";
import { countedFor, countedInAll, isMet, type NoteDay, voiced } from "./day";
import { doneSentences } from "./done";
import { careSentences, officerSentences, regionSentences } from "./functions";
import { within } from "./sentences";
import { pastOf } from "./sources";

/** The sentences that fit in so many words, in two paragraphs: the municipality's own, and what it does with others. */
export function presentParagraphs(on: NoteDay, words: number): string[] {
  const ended = endedPlanSentences(on);
  const [care, ...aboutCare] = careSentences(on);
  const functions = [...(care ? [care] : []), ...officerSentences(on)];
  const own = within([...namedPlan(on), ...ended, ...functions, ...coverSentences(on), ...aboutCare], words * OWN);
  const shared = within(
    [...regionSentences(on, ended.length === 0 ? planOn(on) : undefined), ...doneSentences(on)],
    words * (1 - OWN),
  );
  if (own.length + shared.length === 0) return [NOTHING_COUNTS];
  const first = [...pastSentences(on), ...own];
  const still = appointedStill(on);
  const paragraphs = shared.length > 1 ? [first, [...shared, ...still]] : [[...first, ...shared, ...still]];
  return paragraphs.map((sentences) => sentences.join(" ")).filter((text) => text !== "");
}

const NOTHING_COUNTS = "Er is geen bewijs vastgelegd dat nu meetelt. Dat betekent niet dat er niets is.";

/** Of what stood in documents that ended nobody knows whether it is still so. */
function pastSentences(on: NoteDay): string[] {
  const past = pastOf(on);
  if (past === undefined) return [];
  const adopter = past.isOnePlan && lacksAdopter(on) ? "; wie het plan vaststelde, ook niet" : "";
  return [`Het volgende stond in ${past.stoodIn}.`, `Of het nog zo is, is niet bekend${adopter}.`];
}

/** Why something counts although what it stood in ended. */
const appointedStill = (on: NoteDay): string[] =>
  pastOf(on) !== undefined && countedInAll(on).some(isAppointment) ? ["Een functie telt mee tot een einde bekend is."] : [];

/** Of the words, so much is for the municipality's own: its plan, its care coordination and its officer come first. */
const OWN = 0.63;

type Document = EvidenceOf<"document">;

const adoptedPlan = (on: NoteDay): Document | undefined => countedFor(on, "3.1.4a").find(isDocument);
const draftPlan = (on: NoteDay): Document | undefined => countedFor(on, "3.1.4b", "1.1.1a").filter(isDocument).find(isPlan);

/** The plan that counts, also where nobody adopted it. */
export const planOn = (on: NoteDay): Document | undefined => adoptedPlan(on) ?? draftPlan(on);

/** The plan, and what it is about. */
export const planSentences = (on: NoteDay): string[] => [...namedPlan(on), ...coverSentences(on)];

function namedPlan(on: NoteDay): string[] {
  const [plan, draft] = [adoptedPlan(on), draftPlan(on)];
  if (plan) return [adoptionSentence(on, plan), ...endOf(on, plan)];
  return draft ? [`${capitalised(nameOf(draft))} is er; een besluit van raad of college daarover is niet vastgelegd.`] : [];
}

/** Of a plan that no longer counts: who adopted it, for that is where a reader looks first. */
function endedPlanSentences(on: NoteDay): string[] {
  const plan = endedPlan(on);
  if (plan === undefined) return [];
  const { adoptedBy } = decisionOn(on, plan);
  if (adoptedBy === "council" || adoptedBy === "executive") return [adoptionSentence(on, plan)];
  return lacksAdopter(on) && !pastOf(on)?.isOnePlan ? [`Wie ${nameOf(plan)} vaststelde, is niet bekend.`] : [];
}

function endedPlan(on: NoteDay): Document | undefined {
  const plan = ended(on).find(({ item }) => isPlan(item))?.item;
  return plan?.type === "document" && !countedFor(on, "3.1.4a").some(isPlan) ? plan : undefined;
}

/** Whether others read of a plan that ended, and not who adopted it. */
function lacksAdopter(on: NoteDay): boolean {
  const plan = endedPlan(on);
  return !on.speaks && plan !== undefined && decisionOn(on, plan).adoptedBy === undefined;
}

/** Who tells of others' plan says so where it has no end: what comes after it is then nobody's guess. */
function endOf(on: NoteDay, { validUntil }: Document): string[] {
  if (validUntil !== undefined) return [`Dat geldt tot en met ${live("plan-geldt-tot", longDate(validUntil))}.`];
  return on.speaks ? [] : ["Een einddatum is niet bekend."];
}

/** Of a region's plan that the municipality took over, the decision to do so counts. */
function adoptionSentence(on: NoteDay, plan: Document): string {
  const decision = decisionOn(on, plan);
  const when = decision.adoptedOn ? ` op ${longDate(decision.adoptedOn)}` : "";
  const [ours, theirs] = decision.adoptedBy === "council" ? BY_COUNCIL : BY_EXECUTIVE;
  return `${voiced(on, ours, theirs)}${when} ${nameOf(plan)} vast.`;
}

const BY_COUNCIL = ["U stelde", "De gemeenteraad stelde"] as const;
const BY_EXECUTIVE = ["Wij stelden", "Het college stelde"] as const;

function decisionOn(on: NoteDay, plan: Document): Document {
  const decisions = [...on.evidence.values()].filter(isDocument).filter(({ adopts }) => adopts === plan.id);
  return decisions.find(({ adoptedBy }) => adoptedBy === "council" || adoptedBy === "executive") ?? plan;
}

const CONTENTS = [
  ["opvang", "3.1.4b"],
  ["handhaving", "3.1.4c"],
  ["preventie", "3.1.4d"],
  ["voorlichting", "3.1.4e"],
] as const;

const ALL_FORMS =
  "Het beleid gaat over seksuele uitbuiting, arbeidsuitbuiting, criminele uitbuiting en gedwongen orgaanverwijdering.";

function coverSentences(on: NoteDay): string[] {
  const parts = CONTENTS.filter(([, criterion]) => isMet(on, criterion)).map(([words]) => words);
  if (isMet(on, "1.1.2a", "1.1.2b", "1.1.2c", "1.1.2d")) {
    return parts.length === 0 ? [] : [ALL_FORMS, `Het gaat ook over ${listed(parts)}.`];
  }
  return parts.length < 2 ? [] : [`Het beleid gaat over ${listed(parts)}.`];
}
