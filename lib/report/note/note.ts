/** The two pages that go to the council: composed, shortened until they fit, and with what the advisor typed in their place. */
import { type Figures, figuresIn, spoken } from "../../council/live";
import { EMPTY_COUNCIL_FORM } from "../../council/note";
import { isAppointment } from "../../evidence/evidence";
import { keptBy, keptForEach } from "../../kept-by";
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
import { unknownSection } from "./unknown";
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
  const of = partsOf(on);
  const fits = fitting(on);
  const size = fullestSize((given) => fits(composed(of, given)));
  return withTyped(on.form, figuresOf(on), composed(of, size)).map(plain);
}

/** Of a paper about what is public there is less to say in its header: so many lines fewer, one more where a portfolio holder is known. */
const lessInHeader = (on: NoteDay): number => (on.speaks ? 0 : countedFor(on, "3.1.1a").some(isAppointment) ? 2 : 3);

function fitting(on: NoteDay): (sections: readonly Section[]) => boolean {
  const { form = EMPTY_COUNCIL_FORM } = on;
  const contact = form.informationFrom ?? (on.speaks ? contactFunction(on) : undefined);
  const added = [form.subject, contact, form.reference].filter((text) => text !== undefined);
  const header = { added, without: lessInHeader(on), warnings: on.variant === "internal" ? 2 : 1 };
  return (sections) => wordsIn(sections) <= MAX_WORDS && fitOnTwoPages(sections, header);
}

/** More agreements that are not kept than this are counted; fewer where little fits. */
const [MAX_AGREEMENTS, FEW_AGREEMENTS] = [4, 2];

/** The parts of the note, each made once for each amount that it is asked to tell. */
const partsOf = (on: NoteDay) => ({
  before: [inShort(on)],
  present: keptForEach((words: number) => [whatIsThere(on, words)]),
  names: keptForEach((names: number) => whySection(on, names)),
  unknown: keptForEach((names: number) => unknownSection(on, names)),
  actions: keptForEach((actions: number) => [planSection(on, actions)]),
  rows: keptForEach((rows: number) => endsSection(on, rows)),
  motions: keptForEach((motions: number) => [
    ...keptSection(on, motions > FEW_AGREEMENTS ? MAX_AGREEMENTS : FEW_AGREEMENTS),
    ...commitmentsSection(on, motions),
  ]),
  after: [
    whatIsAsked(on),
    ...(on.previous ? [section("sinds-vorige-nota", "Sinds de vorige nota", paragraphOf(sinceSentences(on)))] : []),
    ...followUp(on),
  ],
});

const composed = (of: ReturnType<typeof partsOf>, size: Size): Section[] => [
  ...of.before,
  ...of.present(size.present),
  ...of.names(size.names),
  ...of.unknown(size.unknown),
  ...of.actions(size.actions),
  ...of.rows(size.rows),
  ...of.motions(size.motions),
  ...of.after,
];

const inShort = (on: NoteDay): Section =>
  section("in-het-kort", "In het kort", [
    ...paragraphOf(leadSentences(on)),
    wallsBlock(on),
    { kind: "paragraph", text: wallsInWords(on), quiet: true },
  ]);

const whatIsThere = (on: NoteDay, words: number): Section =>
  section(
    "wat-is-er",
    tensed(on, "Wat is er?", "Wat was er?"),
    presentParagraphs(on, words).map((text): Block => ({ kind: "paragraph", text })),
  );

const whatIsAsked = (on: NoteDay): Section =>
  section(
    "wat-vragen-wij",
    on.speaks ? "Wat vragen wij van u?" : "Wat kan de raad doen?",
    on.speaks ? paragraphOf([said(askSentences(on))]) : theirBlocks(on),
  );

/** Nothing where nobody promises anything, and nothing was typed. */
function followUp(on: NoteDay): Section[] {
  const sentences = followUpSentences(on);
  return sentences.length === 0 ? [] : [section("vervolg", "Vervolg", paragraphOf([said(sentences)]))];
}

/** The words on the two pages besides the header. */
export const wordsIn = (sections: readonly Section[]): number => sections.map(wordsOf).reduce((sum, words) => sum + words, 0);

const wordsOf = keptBy((given: Section): number => textsOf(given).reduce((sum, text) => sum + wordCount(spoken(text)), 0));

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
