/** "Wat is er?": what the evidence shows, in prose, the plan and who adopted it first. */

import { type IsoDate, plus } from "../../calendar";
import { live } from "../../council/live";
import { capitalised, listed, longDate, monthAndYear } from "../../dutch";
import type { Evidence, EvidenceOf } from "../../evidence/evidence";
import { label } from "../../framework/vocabulary";
import { openAndHidden } from "../model/day";
import { ended, isPlan, nameOf } from "./causes";
import { countedFor, isMet, type NoteDay, voiced } from "./day";
import { firstWords, within } from "./sentences";
import { inWords } from "./words";

/** The sentences that fit in so many words, in two paragraphs: the municipality's own, and what it does with others. */
export function presentParagraphs(on: NoteDay, words: number): string[] {
  const plan = [...planSentences(on), ...endedPlanSentences(on)];
  const [care, ...aboutCare] = careSentences(on);
  const own = within([...plan, ...(care ? [care] : []), ...officerSentences(on), ...aboutCare], words * OWN);
  const shared = within([...regionSentences(on), ...doneSentences(on)], words * (1 - OWN));
  const said = [own, shared].map((sentences) => sentences.join(" ")).filter((text) => text !== "");
  return said.length > 0 ? said : ["Er is geen bewijs vastgelegd dat nu meetelt. Dat betekent niet dat er niets is."];
}

/** Of the words, so much is for the municipality's own: its plan, its care coordination and its officer come first. */
const OWN = 0.63;

type Document = EvidenceOf<"document">;
const isDocument = (item: Evidence): item is Document => item.type === "document";
const isAppointment = (item: Evidence): item is EvidenceOf<"appointment"> => item.type === "appointment";

export function planSentences(on: NoteDay): string[] {
  const [plan] = countedFor(on, "3.1.4a").filter(isDocument);
  const [draft] = countedFor(on, "3.1.4b", "1.1.1a").filter(isDocument).filter(isPlan);
  const covers = coverSentences(on);
  if (plan) return [adoptionSentence(on, plan), ...endOf(plan), ...covers];
  if (draft)
    return [`${capitalised(nameOf(draft))} is er, maar een besluit van raad of college staat niet in Plateau.`, ...covers];
  return covers;
}

/** Of a plan that no longer counts: who adopted it, for that is where a reader looks first. */
function endedPlanSentences(on: NoteDay): string[] {
  const plan = ended(on).find(({ item }) => isPlan(item));
  if (plan === undefined || plan.item.type !== "document" || countedFor(on, "3.1.4a").some(isPlan)) return [];
  const { adoptedBy } = decisionOn(on, plan.item);
  if (adoptedBy === "council" || adoptedBy === "executive") return [adoptionSentence(on, plan.item)];
  return adoptedBy === undefined && !on.speaks ? [`Wie ${plan.named} vaststelde, staat niet in Plateau.`] : [];
}

const endOf = ({ validUntil }: Document): string[] =>
  validUntil === undefined ? [] : [`Het geldt tot en met ${live("plan-geldt-tot", longDate(validUntil))}.`];

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

function coverSentences(on: NoteDay): string[] {
  const parts = CONTENTS.filter(([, criterion]) => isMet(on, criterion)).map(([words]) => words);
  if (isMet(on, "1.1.2a", "1.1.2b", "1.1.2c", "1.1.2d")) {
    const forms = "Het beleid gaat over alle vier de vormen van uitbuiting.";
    return parts.length === 0 ? [] : [forms, `Het gaat ook over ${listed(parts)}.`];
  }
  return parts.length < 2 ? [] : [`Het beleid gaat over ${listed(parts)}.`];
}

/** A day that stands for a year alone is told as its beginning or its end. */
const since = ({ from, sinceAtLeast }: EvidenceOf<"appointment">): string =>
  `${sinceAtLeast ? "in ieder geval sinds" : "sinds"} ${(sinceAtLeast && edgeOfYear(from)) || longDate(from)}`;

const edgeOfYear = (day: IsoDate): string | undefined => {
  if (day.endsWith("-12-31")) return `eind ${day.slice(0, 4)}`;
  return day.endsWith("-01-01") ? `begin ${day.slice(0, 4)}` : undefined;
};

export function officerSentences(on: NoteDay): string[] {
  const [officer] = countedFor(on, "2.1.1a").filter(isAppointment);
  if (officer === undefined) return [];
  const both = (officer.domains ?? []).length >= 2;
  return [
    isMet(on, "2.1.1b")
      ? `Medewerkers hebben ${since(officer)} één aanspreekpunt voor signalen: de aandachtsfunctionaris.`
      : `Er is ${since(officer)} een aandachtsfunctionaris.`,
    ...(both ? ["Die functie verbindt zorg en veiligheid."] : []),
  ];
}

export function careSentences(on: NoteDay): string[] {
  const items = countedFor(on, "5.1.2a");
  const [coordinator] = items.filter(isAppointment);
  const [paper] = items.filter(isDocument);
  return [
    ...(coordinator
      ? [coordinatorSentence(coordinator)]
      : paper
        ? [`${capitalised(nameOf(paper))} regelt de zorgcoördinatie: hulp en begeleiding voor slachtoffers.`]
        : []),
    ...(isMet(on, "5.1.1a", "5.1.1b") ? ["Wie opvang regelt en wie betaalt, ligt vast."] : []),
    ...(isMet(on, "5.1.3a", "5.1.3b") ? ["De kwaliteit van opvang is getoetst."] : []),
  ];
}

function coordinatorSentence(coordinator: EvidenceOf<"appointment">): string {
  const who = coordinator.organisation
    ? firstWords(coordinator.organisation, 6)
    : coordinator.owner === "region"
      ? "De regio"
      : undefined;
  const when = since(coordinator);
  return who === undefined
    ? `Een zorgcoördinator regelt ${when} hulp en begeleiding voor slachtoffers.`
    : `${who} doet ${when} de zorgcoördinatie: hulp en begeleiding voor slachtoffers.`;
}

export function regionSentences(on: NoteDay): string[] {
  const papers = countedFor(on, "4.1.1b", "4.1.3a").filter(isDocument);
  const parties = [...new Set(papers.flatMap((paper) => paper.parties ?? []))].slice(0, 4).map((party) => firstWords(party, 3));
  const [paper] = papers;
  const [director] = countedFor(on, "4.2.2a").filter(isAppointment);
  return [
    ...(paper === undefined
      ? []
      : [
          parties.length > 0
            ? `Er zijn afspraken met ${listed(parties)}.`
            : voiced(
                on,
                `De samenwerking met partners staat in ${nameOf(paper)}.`,
                `Over samenwerking met partners staat iets in ${nameOf(paper)}.`,
              ),
        ]),
    ...(papers.some(({ owner }) => owner === "region") ? [`De aanpak sluit aan bij die van de regio.`] : []),
    ...(director ? [`Een ketenregisseur leidt ${since(director)} de samenwerking in de regio.`] : []),
  ];
}

/** What was done in the past year, and what is known of the risks. */
function doneSentences(on: NoteDay): string[] {
  const triangle = new Set(countedFor(on, "3.1.1b").map((item) => (item.type === "meeting" ? item.date : ""))).size;
  return [
    ...(triangle === 0
      ? []
      : [
          `Burgemeester, politie en officier van justitie bespraken mensenhandel het afgelopen jaar ${inWords(triangle)} keer.`,
        ]),
    ...activitySentences(on),
    ...(isMet(on, "3.1.2a", "3.1.2b") ? ["Onderzoek laat zien welke sectoren en groepen risico lopen."] : []),
  ];
}

const activities: Partial<Record<EvidenceOf<"activity">["kind"], string>> = {
  training: "een training",
  "e-learning": "een e-learning",
  briefing: "een toelichting in teams",
  exercise: "een oefening met een voorbeeldzaak",
  "information-evening": "een informatieavond",
  webinar: "een webinar",
  brochure: "een brochure",
  intranet: "een bericht op intranet",
  campaign: "een campagne",
  inspection: "een controle",
};

const audiences: Partial<Record<EvidenceOf<"activity">["audiences"][number], string>> = {
  "front-desk": "balie",
  enforcement: "toezicht",
  youth: "medewerkers jeugd",
};

/** Without an "en" of its own, for it stands in a list. */
export const audienceInWords = (audience: EvidenceOf<"activity">["audiences"][number]): string =>
  audiences[audience] ?? label("audience", audience);

function activitySentences(on: NoteDay): string[] {
  const all = countedFor(on, ...on.assessment.criteria.keys()).filter(
    (item): item is EvidenceOf<"activity"> => item.type === "activity",
  );
  const recent = openAndHidden(on, all)
    .open.filter((item): item is EvidenceOf<"activity"> => item.type === "activity" && item.date > plus(on.asOf, "-P1Y"))
    .sort((a, b) => (a.date < b.date || (a.date === b.date && a.id < b.id) ? 1 : -1));
  const [last] = recent;
  if (last === undefined) return [];
  const whom = listed(last.audiences.slice(0, 3).map(audienceInWords));
  const took = last.participants
    ? `, met ${inWords(last.participants)} ${last.participants === 1 ? "deelnemer" : "deelnemers"}`
    : "";
  return [
    `In ${monthAndYear(last.date)} was er ${activities[last.kind] ?? label("activityKind", last.kind)} voor ${whom}${took}.`,
    ...(recent.length > 1
      ? [`In een jaar tijd waren er ${live("activiteiten", inWords(recent.length))} van zulke activiteiten.`]
      : []),
  ];
}
