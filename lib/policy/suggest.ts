/** Which passages to show for a criterion: at most three, only good ones, and never one place twice. */
import type { Mark } from "./occurrences";
import type { Passage } from "./passages";
import type { Scored } from "./score";
import type { TextIndex } from "./text-index";

/** A score is how likely it is that a person marks the passage, from 0 to 1. */
const LIMITS = {
  /** Below this nothing is shown. */
  low: 0.18,
  /** Below this a passage is weak; where even the first is, at most two are shown. */
  strong: 0.5,
  /** What follows the first is at least this likely, and has at least this share of its score. */
  next: 0.4,
  ratio: 0.6,
  most: 3,
};

export interface Suggestion {
  passage: Passage;
  score: number;
  strength: "strong" | "weak";
  /** Places in the passage's text of the words that made it found, in order, without overlap. */
  why: Mark[];
  /** By sentence of the passage: how much it carries. */
  sentences: Float64Array;
}

/** The suggestions for a criterion from all passages that may carry it, best first. */
export function suggest(index: TextIndex, scored: readonly Scored[]): Suggestion[] {
  const best = scored[0]?.score ?? 0;
  const most = best < LIMITS.strong ? 2 : LIMITS.most;
  const next = Math.max(LIMITS.next, LIMITS.ratio * best);
  const shown: Scored[] = [];
  for (const candidate of scored) {
    if (shown.length >= most || candidate.score < (shown.length === 0 ? LIMITS.low : next)) break;
    if (!shown.some((other) => samePlace(index, candidate.passage, other.passage))) shown.push(candidate);
  }
  return shown.map(({ passage, score, sentences, marks }) => ({
    passage: index.passages[passage] as Passage,
    score,
    strength: score < LIMITS.strong ? "weak" : "strong",
    why: merged(marks),
    sentences,
  }));
}

/** A list, its introduction and its items are one place; so is a text that stands there twice. */
function samePlace(index: TextIndex, one: number, other: number): boolean {
  const [a, b] = [index.passages[one], index.passages[other]];
  if (!a || !b) return false;
  return a.text === b.text || a.parts.includes(other) || b.parts.includes(one) || introduces(a, b) || introduces(b, a);
}

const introduces = (paragraph: Passage, list: Passage): boolean => list.kind === "list" && list.intro === paragraph.text;

/** Marks in order, those that touch made one. */
function merged(marks: readonly Mark[]): Mark[] {
  const result: Mark[] = [];
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
