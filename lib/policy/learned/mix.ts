/**
 * One judgement of what the lexicon and the learned part say of a passage: how likely it is that a person marks it as
 * carrying the criterion. Both are also compared with the rest of the text, and the learned part with other criteria.
 */
import type { Criterion } from "../../framework/framework";
import type { LexiconEntry } from "../lexicon";
import { type Scored, scoresOf } from "../score";
import type { TextIndex } from "../text-index";
import type { Likeness } from "./model";

/** The weight of each part, in the order of `partsOf`, and what holds where all are 0. */
export interface Mix {
  bias: number;
  weights: readonly number[];
}

/** All that is needed to weigh the passages of a text. */
export interface Weighing {
  mix: Mix;
  /** By criterion what is added to the log odds. */
  offsets: ReadonlyMap<string, number>;
}

/** Below these log odds the learned part alone brings no passage forward. */
const UNLIKELY = -4;
const LONG = 600;
const SHORT = 30;
/** More words of the lexicon in one passage say no more. */
const MANY = 5;

/** What is left of a passage in which the lexicon knows no word: one telling word is little. */
const ALONE = 0.7;

/** A passage that may carry a criterion, with what is told of it. */
export interface Candidate {
  passage: number;
  parts: readonly number[];
  lexical: Scored | undefined;
}

/** All passages that may carry a criterion. */
export function candidatesFor(index: TextIndex, criterion: Criterion, entry: LexiconEntry, likeness: Likeness): Candidate[] {
  const lexical = new Map(scoresOf(index, criterion, entry).map((scored) => [scored.passage, scored]));
  const odds = likeness.of(criterion.id);
  const most = odds.reduce((high, each) => Math.max(high, each), -Infinity);
  return index.passages.flatMap(({ index: passage, text, kind }) => {
    const scored = lexical.get(passage);
    const here = odds[passage] ?? -Infinity;
    if (!scored && here < UNLIKELY) return [];
    const score = scored?.score ?? 0;
    const parts = [
      score,
      between(here, -7, 4),
      Math.max(-4, here - most),
      Math.max(-4, here - (likeness.most[passage] ?? here)),
      Math.min(1, text.length / LONG),
      text.length < SHORT ? 1 : 0,
      score * between(here + 4, 0, 6),
      Math.min(MANY, scored?.marks.length ?? 0),
      kind === "list" ? 1 : 0,
      Math.log(1 + (index.sentences[passage]?.length ?? 1)),
    ];
    return [{ passage, parts, lexical: scored }];
  });
}

const between = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** How likely the parts make it; `offset` is the criterion's own. */
export const likely = ({ bias, weights }: Mix, parts: readonly number[], offset = 0): number =>
  1 / (1 + Math.exp(-parts.reduce((sum, part, at) => sum + part * (weights[at] ?? 0), bias + offset)));

/** The passages with their likeliness, best first. */
export function mixed(
  index: TextIndex,
  criterion: Criterion,
  entry: LexiconEntry,
  likeness: Likeness,
  { mix, offsets }: Weighing,
): Scored[] {
  return candidatesFor(index, criterion, entry, likeness)
    .map(({ passage, parts, lexical }) => {
      const learned = likeness.sentences(criterion.id, passage);
      const chance = likely(mix, parts, offsets.get(criterion.id)) * (lexical ? 1 : ALONE);
      return { passage, score: chance, ...shownAs(index, passage, learned, lexical) };
    })
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}

/** The words of the lexicon show why, else the sentence that resembles examples most; both say which sentence carries it. */
function shownAs(
  index: TextIndex,
  passage: number,
  learned: Float64Array,
  lexical: Scored | undefined,
): Pick<Scored, "sentences" | "marks"> {
  const sentences = learned.map((odds, at) => (lexical?.sentences[at] ?? 0) + LEARNED * Math.max(0, odds - UNLIKELY));
  if (lexical && lexical.marks.length > 0) return { sentences, marks: lexical.marks };
  const best = learned.reduce((high, odds, at) => (odds > (learned[high] ?? -Infinity) ? at : high), 0);
  const whole = { start: 0, end: index.passages[passage]?.text.length ?? 0 };
  return { sentences, marks: [index.sentences[passage]?.[best] ?? whole] };
}
/** Of log odds beside the weights of the lexicon's groups. */
const LEARNED = 0.5;
