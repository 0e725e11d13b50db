/** The two pages that go to the council: composed, shortened until they fit, and with what the advisor typed in their place. */
import { type Figures, figuresIn, spoken } from "../../council/live";
import { EMPTY_COUNCIL_FORM } from "../../council/note";
import { isAppointment } from "../../evidence/evidence";
import type { Block, Section } from "../model/model";
import { askSentences, contactFunction, followUpSentences, theirBlocks } from "./ask";
import { commitmentsSection } from "./commitments";
import { countedFor, type NoteDay } from "./day";
import { endsSection } from "./ends";
import { fitOnTwoPages } from "./height";
import { keptSection } from "./kept";
import { planSection } from "./plan";
import { presentParagraphs } from "./present";
import { paragraphOf, type Sentence, wordCount } from "./sentences";
import { leadSentences, wallsBlock, wallsInWords } from "./short";
import { sinceSentences } from "./since";
import { FULLEST, fullestSize, type Size } from "./size";
import { tensed } from "./sources";
import { section, withTyped } from "./typed";
import { whySection } from "./why";

/** So many words the two pages have at most, besides what the advisor typed. */
export const MAX_WORDS = 700;

/** The texts that the advisor may replace, as they are proposed, with their figures marked. */
export type Proposals = Record<"coreMessage" | "present" | "ask" | "followUp", string>;

export const proposals = (on: NoteDay): Proposals => ({
  coreMessage: leadSentences(on).join(" "),
  present: presentParagraphs(on, FULLEST.present).join("\n\n"),
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
  const size = fullestSize((given) => fits(on, composed(on, given)));
  return withTyped(on.form, figuresOf(on), composed(on, size)).map(plain);
}

/** Of a paper about what is public there is less to say in its header: so many rows fewer, one more where a portfolio holder is known. */
const lessInHeader = (on: NoteDay): number => (on.speaks ? 0 : countedFor(on, "3.1.1a").some(isAppointment) ? 1 : 2);

function fits(on: NoteDay, sections: readonly Section[]): boolean {
  const { form = EMPTY_COUNCIL_FORM } = on;
  const contact = form.informationFrom ?? (on.speaks ? contactFunction(on) : undefined);
  const added = [form.subject, contact, form.reference].filter((text) => text !== undefined);
  const header = { added, without: lessInHeader(on), warnings: on.variant === "internal" ? 2 : 1 };
  return wordsIn(sections) <= MAX_WORDS && fitOnTwoPages(sections, header);
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
      tensed(on, "Wat is er?", "Wat was er?"),
      presentParagraphs(on, present).map((text): Block => ({ kind: "paragraph", text })),
    ),
    ...whySection(on, names),
    planSection(on, actions),
    ...endsSection(on, rows),
    ...keptSection(on, motions === undefined ? MAX_AGREEMENTS : 2),
    ...commitmentsSection(on, motions ?? Math.min(Math.max(rows, 3), MAX_COMMITMENTS)),
    section(
      "wat-vragen-wij",
      on.speaks ? "Wat vragen wij van u?" : "Wat kan de raad doen?",
      on.speaks ? paragraphOf([said(askSentences(on))]) : theirBlocks(on),
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
