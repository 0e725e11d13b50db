/**
 * How well each passage carries a criterion by its words: the lexicon's groups, how many stand together in one sentence, the
 * headings, what speaks against it, and BM25 as a second opinion. A score is about 0 to 1.3.
 */
import type { Criterion } from "../framework/framework";
import { bm25 } from "./bm25";
import type { LexiconEntry } from "./lexicon";
import { type ByPassage, candidatesOf, type Mark, type Occurrence, occurrencesOf } from "./occurrences";
import type { Passage } from "./passages";
import type { TextIndex } from "./text-index";

const WEIGHTS = {
  /** Of BM25 beside the lexicon. */
  bm25: 0.25,
  /** Of words in a heading, an introduction and the passage before, beside those in the text itself. */
  heading: 0.6,
  intro: 0.8,
  before: 0.5,
  /** How much counts that groups stand in one sentence. */
  together: 0.5,
  saturation: 0.8,
  length: 0.5,
  headingBonus: 0.3,
  against: 0.2,
  /** What is left where a group that must occur does not. */
  missing: 0.7,
  /** What is left of a quotation, a footnote or a scrap. */
  aside: 0.6,
};

/** BM25 of a passage that surely speaks of what is asked. */
const FULL = 6;

export interface Scored {
  passage: number;
  score: number;
  /** By sentence: the weight of the groups in it. */
  sentences: Float64Array;
  marks: Mark[];
}

/** All passages that may carry a criterion, best first. */
export function scoresOf(index: TextIndex, criterion: Criterion, entry: LexiconEntry): Scored[] {
  const found = entry.groups.map(({ terms, hints }) => occurrencesOf(index, terms, hints));
  const headings = occurrencesOf(index, entry.headings);
  const against = occurrencesOf(index, entry.against);
  const plain = bm25(index, `${criterion.title} ${criterion.question}`);
  const most = plain.reduce((highest, value) => Math.max(highest, value), FULL);
  return candidatesOf(entry, found)
    .map(({ passage, missing }) => {
      const { score, ...rest } = scoreOf(index, passage, entry, found);
      const context = headings.get(passage)?.inHeading ? WEIGHTS.headingBonus : 0;
      const lexical =
        WEIGHTS.missing ** missing *
        (score + context) *
        doubt(against.get(passage)) *
        weightOfKind(index.passages[passage] as Passage);
      const mixed = (lexical + (WEIGHTS.bm25 * (plain[passage] ?? 0)) / most) / (1 + WEIGHTS.bm25 / 2);
      return { ...rest, passage, score: mixed };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}

function scoreOf(index: TextIndex, passage: number, { groups }: LexiconEntry, found: readonly ByPassage[]) {
  const sentences = new Float64Array(Math.max(1, index.sentences[passage]?.length ?? 1));
  const marks: Mark[] = [];
  const length = (index.lengths[passage] ?? 0) / index.averageLength;
  const norm = WEIGHTS.saturation * (1 - WEIGHTS.length + WEIGHTS.length * length);
  let cover = 0;
  let around = 0;
  let total = 0;
  groups.forEach(({ weight, different }, at) => {
    total += weight;
    const occurrence = found[at]?.get(passage);
    if (!occurrence) return;
    const { strength } = occurrence;
    const many = different === 1 ? 1 : Math.min(1, occurrence.terms / different);
    cover += weight * part(occurrence, norm) * many * strength;
    if (occurrence.inText === 0) around += weight * WEIGHTS.heading * strength;
    for (const [sentence, telling] of occurrence.sentences) sentences[sentence] = (sentences[sentence] ?? 0) + weight * telling;
    for (const mark of occurrence.marks) marks.push(mark);
  });
  const top = sentences.reduce((highest, value) => Math.max(highest, value), 0);
  const together = Math.min(total, top + around);
  return {
    score: ((1 - WEIGHTS.together) * cover + WEIGHTS.together * together) / Math.max(1, total),
    sentences,
    marks,
  };
}

/** How much of a group there is: more hits count ever less. */
function part({ inText, inIntro, inHeading, inBefore }: Occurrence, norm: number): number {
  const body = inText + (inIntro ? WEIGHTS.intro : 0) + (inBefore ? WEIGHTS.before : 0);
  const times = body + (inHeading ? (body > 0 ? 0.3 : 1) * WEIGHTS.heading : 0);
  return Math.min(1, (times / (times + norm)) * (1 + WEIGHTS.saturation));
}

const doubt = (against: Occurrence | undefined): number =>
  against ? 1 - Math.min(0.6, WEIGHTS.against * (against.terms - (against.inText === 0 ? 0.5 : 0))) : 1;

const weightOfKind = ({ kind, text }: Passage): number =>
  kind === "quote" || kind === "note" || (text.length < 25 && kind !== "title" && kind !== "row") ? WEIGHTS.aside : 1;
