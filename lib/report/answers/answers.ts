/** The eighteen questions that councils ask, each with the answer that the evidence gives on a day. */

import type { IsoDate } from "../../calendar";
import type { CouncilAnswer } from "../../council/answer";
import { longDate } from "../../dutch";
import type { RegionDistribution } from "../gap/reading-aids";
import { type Block, cell, type GapReport, type Section, type Table } from "../model/model";
import { typedBlocks } from "../model/typed-text";
import { type NoteDay, voiced } from "../note/day";
import { pastOf } from "../note/sources";
import type { Answer } from "./answer";
import { coming, promisesKept, told } from "./council";
import { careCoordination, coverage, functions, help, money, ownPolicy, sexTrade } from "./policy";
import { checked, figures, inspections, migrants, others, partners, training, young } from "./work";

export interface Question {
  id: string;
  group: string;
  question: string;
}

interface Asked extends Question {
  /** As it is asked where nobody speaks for the municipality. */
  theirs?: string;
  answer: (on: NoteDay, region: RegionDistribution | undefined) => Answer;
}

const POLICY = "Beleid en organisatie";
const TOGETHER = "Samenwerking";
const WORK = "Wat er gebeurt";
const FIGURES = "Cijfers en toetsing";
const COUNCIL = "De raad";

const questions: readonly Asked[] = [
  {
    id: "beleid",
    group: POLICY,
    question: "Hebben wij eigen beleid?",
    theirs: "Heeft de gemeente eigen beleid?",
    answer: ownPolicy,
  },
  {
    id: "onderdelen",
    group: POLICY,
    question: "Gaat het beleid over signaleren, preventie, handhaving en hulp?",
    answer: coverage,
  },
  {
    id: "seksbranche",
    group: POLICY,
    question: "Kunnen wij ingrijpen met de verordening en het beleid voor de seksbranche?",
    theirs: "Kan de gemeente ingrijpen met de verordening en het beleid voor de seksbranche?",
    answer: sexTrade,
  },
  {
    id: "functies",
    group: POLICY,
    question: "Wie is de aandachtsfunctionaris, en hebben wij een ketenregisseur nodig?",
    theirs: "Is er een aandachtsfunctionaris, en een ketenregisseur?",
    answer: functions,
  },
  { id: "geld", group: POLICY, question: "Wat kost het, en wie heeft er uren voor?", answer: money },
  {
    id: "partners",
    group: TOGETHER,
    question: "Met wie werken wij samen, in de regio en daarbuiten?",
    theirs: "Met wie werkt de gemeente samen, in de regio en daarbuiten?",
    answer: partners,
  },
  {
    id: "zorgcoordinatie",
    group: TOGETHER,
    question: "Waarom doet een ander onze zorgcoördinatie, en gebeurt het ook?",
    theirs: "Wie doet de zorgcoördinatie, en waarom?",
    answer: careCoordination,
  },
  { id: "gemeenten", group: TOGETHER, question: "Hoe staat het in de andere gemeenten?", answer: others },
  { id: "controles", group: WORK, question: "Hoeveel controles waren er, en wat leverden die op?", answer: inspections },
  { id: "hulp", group: WORK, question: "Is de hulp aan slachtoffers geregeld?", answer: help },
  { id: "training", group: WORK, question: "Zijn balie, toezicht en zorg getraind, en sinds wanneer?", answer: training },
  {
    id: "jongeren",
    group: WORK,
    question: "Wat doen wij voor jongeren?",
    theirs: "Wat doet de gemeente voor jongeren?",
    answer: young,
  },
  {
    id: "arbeidsmigranten",
    group: WORK,
    question: "Wat doen wij voor arbeidsmigranten?",
    theirs: "Wat doet de gemeente voor arbeidsmigranten?",
    answer: migrants,
  },
  {
    id: "cijfers",
    group: FIGURES,
    question: "Hoeveel signalen en slachtoffers zijn hier bekend, en hoe zeker is dat?",
    answer: figures,
  },
  { id: "toets", group: FIGURES, question: "Toetste iemand anders de aanpak?", answer: checked },
  {
    id: "moties",
    group: COUNCIL,
    question: "Wat deed het college met onze motie of zijn toezegging?",
    theirs: "Wat werd er van moties en toezeggingen?",
    answer: promisesKept,
  },
  {
    id: "wanneer",
    group: COUNCIL,
    question: "Wanneer hoorden wij dit, en waarom niet eerder?",
    theirs: "Wanneer hoorde de raad dit, en waarom niet eerder?",
    answer: told,
  },
  { id: "komend-jaar", group: COUNCIL, question: "Wat gebeurt er het komende jaar?", answer: coming },
];

/** The question with this id, as it is asked. */
export const questionOf = (id: string): string | undefined => questions.find((one) => one.id === id)?.question;

export interface Answered extends Question, Answer {
  /** What the municipality wrote itself, with what was proposed then where something else is proposed now. */
  kept?: { text: string; was?: string };
}

/** All questions with their answers, in the order of the page. */
export const answersOn = (on: NoteDay, region?: RegionDistribution): Answered[] =>
  questions.map(({ id, group, question, theirs = question, answer }) => ({
    ...{ id, group, question: voiced(on, question, theirs) },
    ...answer(on, region),
  }));

/** The answers with those that the municipality wrote itself; `proposed` is what everyone would be told now. */
export function withKept(
  answers: readonly Answered[],
  kept: readonly CouncilAnswer[],
  proposed: readonly Answered[],
): Answered[] {
  const texts = new Map(kept.map((one) => [one.id, one]));
  const now = new Map(proposed.map(({ id, text }) => [id, text]));
  return answers.map((answered) => {
    const own = texts.get(answered.id);
    if (own === undefined) return answered;
    const overtaken = now.get(answered.id) !== own.proposed;
    return { ...answered, kept: { text: own.text, ...(overtaken ? { was: own.proposed } : {}) } };
  });
}

/** On what an answer rests and until when it holds, in one line below it. */
export const footnote = (answered: Answered, { asOf }: Pick<NoteDay, "asOf">): string =>
  answered.kept !== undefined ? ownAnswer(asOf) : [`${registerOn(asOf)}.`, ...restsOn(answered)].join(" ");

const ownAnswer = (asOf: IsoDate): string => `Antwoord van de gemeente, ${longDate(asOf)}.`;
const registerOn = (asOf: IsoDate): string => `Volgens het register van Plateau op ${longDate(asOf)}`;

const restsOn = ({ sources, until }: Answered): string[] => [
  ...(sources.length > 0 ? [`Bron: ${sources.join("; ")}.`] : []),
  ...(until === null ? [] : [`Geldt tot en met ${longDate(until)}.`]),
];

/** The footnote on paper, where the register and its day stand once, above all answers; nothing where there is no more to say. */
function paperFootnote(answered: Answered, asOf: IsoDate): Paragraph[] {
  const text = answered.kept !== undefined ? ownAnswer(asOf) : restsOn(answered).join(" ");
  return text === "" ? [] : [{ kind: "paragraph", quiet: true, text }];
}

type Paragraph = Extract<Block, { kind: "paragraph" }>;

/** What the head of a council note says, and an answer does not: what the council is asked to take note of. */
const OF_THE_NOTE = ["Kennisnemen van", "Onderwerp"];

/** The paper with the answers to the chosen questions; to all of them where none was chosen. */
export function answerPaper(frame: GapReport, on: NoteDay, answers: readonly Answered[], chosen: readonly string[]): GapReport {
  const asked = answers.filter(({ id }) => chosen.length === 0 || chosen.includes(id));
  return {
    ...frame,
    title: "Antwoord op vragen van de raad",
    subtitle: `Volgens ${voiced(on, "Plateau, het register van de gemeente", "openbare documenten die in Plateau staan")}, op ${longDate(on.asOf)}`,
    notices: [...frame.notices, ...pastNotice(on)],
    kind: frame.variant === "internal" ? "Antwoord voor de raad, interne versie" : "Antwoord voor de raad",
    details: frame.details.filter(({ term }) => !OF_THE_NOTE.includes(term)),
    sections: asked.map(
      (answered, at): Section => ({
        id: answered.id,
        heading: asked.length === 1 ? answered.question : `${at + 1}. ${answered.question}`,
        newPage: false,
        blocks: [
          ...typedBlocks(answered.kept?.text ?? answered.text),
          ...sourceTable(answered),
          ...paperFootnote(answered, on.asOf),
        ],
      }),
    ),
  };
}

/** Said once, for all answers that are in the past tense. */
function pastNotice(on: NoteDay): string[] {
  const past = pastOf(on);
  return past ? [`Deze antwoorden komen uit ${past.stoodIn}. Of het nog zo is, is niet bekend.`] : [];
}

/** Sources of figures beside each other, each with its year: nothing is added up. */
function sourceTable({ figures = [], kept }: Answered): Table[] {
  if (figures.length === 0 || kept) return [];
  return [
    {
      kind: "table",
      caption: "Bronnen van cijfers",
      dense: true,
      columns: [
        { heading: "Bron", share: 34 },
        { heading: "Jaar", share: 14 },
        { heading: "Stuk", share: 52 },
      ],
      rows: figures.map(({ source, year, title }) => [cell(source), cell(year), cell(title)]),
    },
  ];
}
