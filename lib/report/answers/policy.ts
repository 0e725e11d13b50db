/** Answers about policy, functions and money. */

import { spoken } from "../../council/live";
import { capitalised, listed } from "../../dutch";
import type { Evidence, EvidenceOf } from "../../evidence/evidence";
import { ended, isPlan } from "../note/causes";
import { countedFor, isMet, type NoteDay, voiced } from "../note/day";
import { careSentences, coordinationInShort, directorSentence, officerSentences } from "../note/functions";
import { planSentences } from "../note/present";
import { type Answer, answerOf } from "./answer";
import { inForce } from "./items";

type Document = EvidenceOf<"document">;

export function ownPolicy(on: NoteDay): Answer {
  const plan = countedFor(on, "3.1.4a");
  const [lapsed] = ended(on).filter(({ item }) => isPlan(item));
  return answerOf(on, {
    facts: [
      ...(plan.length > 0 ? planSentences(on).slice(0, 2) : []).map(spoken),
      plan.length === 0 && lapsed && `${capitalised(lapsed.named)} liep af op ${lapsed.lastDay}.`,
    ],
    lacking: [
      plan.length === 0 &&
        lapsed &&
        voiced(on, "Een nieuw besluit is niet vastgelegd.", "Of er een nieuw plan is, is niet bekend."),
    ],
    items: plan.length > 0 ? plan : lapsed ? [lapsed.item] : [],
    criteria: ["3.1.4a"],
  });
}

const parts = [
  ["signaleren", "2.1.2a"],
  ["preventie", "3.1.4d"],
  ["handhaving", "3.1.4c"],
  ["hulp", "3.1.4b"],
] as const;

export function coverage(on: NoteDay): Answer {
  const [there, not] = [true, false].map((met) => parts.filter(([, id]) => isMet(on, id) === met).map(([name]) => name)) as [
    string[],
    string[],
  ];
  return answerOf(on, {
    facts: [
      there.length === parts.length ? "Ja, over alle vier." : there.length > 0 && `Het beleid gaat over ${listed(there)}.`,
    ],
    lacking: [not.length > 0 && `Over ${listed(not)} is niets vastgelegd.`],
    items: countedFor(on, ...parts.map(([, id]) => id)),
    criteria: parts.map(([, id]) => id),
    about: { topic: listed(endedParts(on)) },
  });
}

/** What the documents that ended were about, of these parts. */
function endedParts(on: NoteDay): string[] {
  const lost = new Set(ended(on).flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion.id)));
  return parts.filter(([, id]) => lost.has(id)).map(([name]) => name);
}

const isOnSexTrade = ({ policyFields = [] }: Document): boolean => policyFields.includes("prostitution");

/** By-laws, and policy on the sex trade. */
export function sexTrade(on: NoteDay): Answer {
  const papers = inForce(on).filter(
    (item): item is Document => item.type === "document" && (item.kind === "by-law" || isOnSexTrade(item)),
  );
  return answerOf(on, {
    facts: [papers.length > 0 && `Hierover gaan: ${listed(papers.slice(0, 3).map(({ title }) => `“${title}”`))}.`],
    lacking: ["Of dat genoeg is om in te grijpen, is niet vastgelegd."],
    items: papers,
    about: {
      topic: "de seksbranche",
      words: /seks|prostitu|escort/i,
      evidence: (item) => item.type === "document" && isOnSexTrade(item),
    },
  });
}

export function functions(on: NoteDay): Answer {
  const [officer, director] = [officerSentences(on), directorSentence(on)];
  return answerOf(on, {
    facts: [...officer, director],
    lacking: [
      officer.length === 0 && "Een aandachtsfunctionaris is niet vastgelegd.",
      director === undefined && "Over een ketenregisseur is niets vastgelegd.",
    ],
    items: countedFor(on, "2.1.1a", "4.2.2a"),
    criteria: ["2.1.1a", "4.2.2a"],
  });
}

export function careCoordination(on: NoteDay): Answer {
  const items = countedFor(on, "5.1.2a", "4.1.3b");
  return answerOf(on, {
    facts: [items.length > 0 && coordinationInShort(on)],
    lacking: [items.length > 0 && "Waarom voor deze organisatie is gekozen, is niet vastgelegd."],
    items,
    criteria: ["5.1.2a"],
  });
}

export function help(on: NoteDay): Answer {
  const items = countedFor(on, "5.1.1a", "5.1.1b", "5.1.2a", "5.1.3a");
  const facts = careSentences(on);
  return answerOf(on, {
    facts: [...facts, facts.length > 0 && "Over personen of zaken staat niets in Plateau."],
    lacking: [
      facts.length > 0 && !isMet(on, "5.1.3a", "5.1.3b") && "Een toets van de kwaliteit van opvang is niet vastgelegd.",
    ],
    items,
    criteria: ["5.1.1a", "5.1.1b", "5.1.2a"],
  });
}

export function money(on: NoteDay): Answer {
  const papers: Evidence[] = countedFor(on, "5.1.1b");
  const typed = on.form?.money;
  return answerOf(on, {
    facts: [typed, papers.length > 0 && "Het geld voor opvang is geregeld."],
    lacking: [!typed && "Bedragen en uren zijn niet vastgelegd."],
    items: papers,
    sources: typed ? ["Gegevens voor de raad, Geld en mensen"] : [],
    criteria: ["5.1.1b"],
    about: { topic: "geld", words: /financi|kosten|budget|subsidie|\buren\b/i },
  });
}
