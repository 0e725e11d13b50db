/** The two pages that go to the council: composed, shortened until they fit, and with what the advisor typed in their place. */
import { type Figures, figuresIn, spoken } from "../../council/live";
import type { Block, Section } from "../model/model";
import { askSentences, followUpSentences } from "./ask";
import { commitmentsSection } from "./commitments";
import type { NoteDay } from "./day";
import { endsSection } from "./ends";
import { fitOnTwoPages } from "./height";
import { keptSection } from "./kept";
import { planSection } from "./plan";
import { presentParagraphs } from "./present";
import { paragraphOf, type Sentence, wordCount } from "./sentences";
import { leadSentences, wallsBlock, wallsInWords } from "./short";
import { sinceSentences } from "./since";
import { section, withTyped } from "./typed";
import { whySection } from "./why";

/** So many words the two pages have at most, besides what the advisor typed. */
export const MAX_WORDS = 700;

/** How much the prose may say, and how much the tables; the most that fits is taken, a little less of both before much less of one. */
const prose = [
  { present: 150, names: 6 },
  { present: 130, names: 5 },
  { present: 110, names: 4 },
  { present: 90, names: 4 },
  { present: 75, names: 3 },
  { present: 60, names: 3 },
] as const;
const tables = [
  { actions: 6, rows: 6 },
  { actions: 4, rows: 4 },
  { actions: 4, rows: 3 },
  { actions: 4, rows: 2 },
  { actions: 3, rows: 2 },
  { actions: 2, rows: 2 },
] as const;
/** Where much lapsed, is late and is unknown at once, and nothing else fits. What the council asked itself is cut last (`motions`). */
const tight = [
  { present: 60, names: 3, actions: 2, rows: 1, motions: 3 },
  { present: 45, names: 2, actions: 2, rows: 1, motions: 3 },
  { present: 45, names: 2, actions: 1, rows: 1, motions: 2 },
  { present: 45, names: 2, actions: 1, rows: 1, motions: 1 },
] as const;

interface Size {
  present: number;
  names: number;
  actions: number;
  rows: number;
  motions?: number;
}

const sizes: readonly Size[] = [
  ...prose
    .flatMap((said, less) => tables.map((shown, fewer) => ({ size: { ...said, ...shown }, loss: less + fewer })))
    .sort((a, b) => a.loss - b.loss)
    .map(({ size }) => size),
  ...tight,
];

/** The texts that the advisor may replace, as they are proposed, with their figures marked. */
export type Proposals = Record<"coreMessage" | "present" | "ask" | "followUp", string>;

export const proposals = (on: NoteDay): Proposals => ({
  coreMessage: leadSentences(on).join(" "),
  present: presentParagraphs(on, prose[0].present).join("\n\n"),
  ask: said(askSentences(on)),
  followUp: said(followUpSentences(on)),
});

const said = (sentences: readonly Sentence[]): string => sentences.map(({ text }) => text).join(" ");

/** The sentences proposed to the college that promise or decide something, and that the advisor did not replace. */
export const promises = (on: NoteDay): { promise: string; text: string }[] =>
  [
    ...(on.form?.ask === undefined ? askSentences(on) : []),
    ...(on.form?.followUp === undefined ? followUpSentences(on) : []),
  ].flatMap(({ text, promise }) => (promise === undefined ? [] : [{ promise, text }]));

/** All figures that a typed text can keep alive. */
export const figuresOf = (on: NoteDay): Figures => figuresIn(...Object.values(proposals(on)));

/** The sections of the two pages, in order. */
export function noteSections(on: NoteDay): Section[] {
  return withTyped(on.form, figuresOf(on), fullest(on)).map(plain);
}

/** The fullest that fits; where nothing does, the shortest. */
function fullest(on: NoteDay): Section[] {
  let sections: Section[] = [];
  for (const size of sizes) {
    sections = composed(on, size);
    if (fits(on, sections)) break;
  }
  return sections;
}

/** Nobody writes to anybody in a paper about what is public: its header has two rows. */
const WITHOUT_SENDER = 2;

function fits({ speaks, form = { id: "council-form" } }: NoteDay, sections: readonly Section[]): boolean {
  const header = [form.subject, form.informationFrom, form.reference].filter((text) => text !== undefined);
  return wordsIn(sections) <= MAX_WORDS && fitOnTwoPages(sections, header, speaks ? 0 : WITHOUT_SENDER);
}

/** More motions and promises, and more agreements that are not kept, than this are counted; fewer where little fits. */
const MAX_COMMITMENTS = 4;
const MAX_AGREEMENTS = 4;

function composed(on: NoteDay, { present, names, actions, rows, motions }: Size): Section[] {
  return [
    {
      id: "in-het-kort",
      heading: "In het kort",
      newPage: false,
      blocks: [...paragraphOf(leadSentences(on)), wallsBlock(on), { kind: "paragraph", text: wallsInWords(on), quiet: true }],
    },
    section(
      "wat-is-er",
      "Wat is er?",
      presentParagraphs(on, present).map((text): Block => ({ kind: "paragraph", text })),
    ),
    ...whySection(on, names),
    planSection(on, actions),
    endsSection(on, rows),
    ...keptSection(on, motions === undefined ? MAX_AGREEMENTS : 2),
    ...commitmentsSection(on, motions ?? Math.min(Math.max(rows, 3), MAX_COMMITMENTS)),
    section(
      "wat-vragen-wij",
      on.speaks ? "Wat vragen wij van u?" : "Wat kan de raad doen?",
      paragraphOf([said(askSentences(on))]),
    ),
    ...(on.previous ? [section("sinds-vorige-nota", "Sinds de vorige nota", paragraphOf(sinceSentences(on)))] : []),
    ...followUp(on),
  ];
}

/** Nothing where nobody promises anything, and nothing was typed. */
function followUp(on: NoteDay): Section[] {
  const sentences = followUpSentences(on);
  return sentences.length === 0 ? [] : [section("vervolg", "Vervolg", paragraphOf([said(sentences)]))];
}

/** The words on the two pages besides the header. */
export const wordsIn = (sections: readonly Section[]): number =>
  sections.flatMap(textsOf).reduce((sum, text) => sum + wordCount(spoken(text)), 0);

/** Every text of a section, its heading first. */
export function textsOf({ heading, blocks }: Section): string[] {
  return [heading, ...blocks.flatMap(textsOfBlock)];
}

function textsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [block.text];
    case "list":
      return block.items;
    case "details":
      return block.details.flatMap(({ term, description }) => [term, description]);
    case "walls":
      return [
        ...block.walls.flatMap(({ title, verdict, remark }) => [title, verdict, remark]),
        ...block.legend.map(({ label }) => label),
      ];
    case "table":
      return [
        ...block.columns.map(({ heading }) => heading),
        ...block.rows.flatMap((row) => row.flatMap(({ lines }) => lines)),
      ];
  }
}

/** Figures are no longer marked where a reader meets them. */
function plain(given: Section): Section {
  return JSON.parse(spoken(JSON.stringify(given))) as Section;
}
