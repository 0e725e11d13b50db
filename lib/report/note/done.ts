/** What was done in the past year, and what is known of the risks, as "Wat is er?" tells it. */
import { plus } from "../../calendar";
import { live } from "../../council/live";
import { listed, monthAndYear } from "../../dutch";
import type { EvidenceOf } from "../../evidence/evidence";
import { label } from "../../framework/vocabulary";
import { openAndHidden } from "../model/day";
import { countedFor, countedInAll, isMet, type NoteDay } from "./day";
import { inWords } from "./words";

/** What was done in the past year, and what is known of the risks. */
export function doneSentences(on: NoteDay): string[] {
  const triangle = new Set(countedFor(on, "3.1.1b").map((item) => (item.type === "meeting" ? item.date : ""))).size;
  return [
    ...(triangle === 0
      ? []
      : [
          `Burgemeester, politie en officier van justitie bespraken het afgelopen jaar ${inWords(triangle)} keer mensenhandel.`,
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

/** "een e-learning" */
export const activityInWords = (kind: EvidenceOf<"activity">["kind"]): string =>
  activities[kind] ?? label("activityKind", kind);

function activitySentences(on: NoteDay): string[] {
  const all = countedInAll(on).filter((item): item is EvidenceOf<"activity"> => item.type === "activity");
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
    `In ${monthAndYear(last.date)} was er ${activityInWords(last.kind)} voor ${whom}${took}.`,
    ...(recent.length > 1
      ? [`In een jaar tijd waren er ${live("activiteiten", inWords(recent.length))} van zulke activiteiten.`]
      : []),
  ];
}
