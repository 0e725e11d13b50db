/** How the groups of a criterion occur in each passage, counted once per criterion. */
import type { LexiconEntry, TermGroup } from "./lexicon";
import type { Hit, TextIndex } from "./text-index";

export interface Mark {
  start: number;
  end: number;
}

/** One group in one passage. */
export interface Occurrence {
  /** Hits in the text itself. */
  inText: number;
  inIntro: boolean;
  inHeading: boolean;
  inBefore: boolean;
  /** Different terms, hints left out. */
  terms: number;
  /** Whether a term, and not only a hint, stands in the text or its introduction. */
  firm: boolean;
  /** How telling the most telling word is, from 0 to 1: a word that is everywhere tells little. */
  strength: number;
  /** The same by sentence. */
  sentences: ReadonlyMap<number, number>;
  marks: readonly Mark[];
}

interface Growing extends Occurrence {
  sentences: Map<number, number>;
  marks: Mark[];
  last: string;
}

export type ByPassage = ReadonlyMap<number, Occurrence>;

const TELLING = {
  /** What is left of a hint. */
  hint: 0.4,
  /** What is left of a word that stands in every passage. */
  common: 0.2,
};

/** The occurrences of one group, by passage. */
export function occurrencesOf(index: TextIndex, terms: readonly string[], hints: readonly string[] = []): ByPassage {
  const found = new Map<number, Growing>();
  for (const term of terms) add(found, index, term, 1);
  for (const hint of hints) add(found, index, hint, TELLING.hint);
  return found;
}

function add(found: Map<number, Growing>, index: TextIndex, term: string, weight: number): void {
  const hits = index.find(term);
  if (hits.length === 0) return;
  const strength = weight * rarity(hits, index.passages.length);
  for (const hit of hits) {
    const at = found.get(hit.passage) ?? none();
    found.set(hit.passage, at);
    if (weight === 1 && at.last !== term) at.terms++;
    at.last = term;
    count(at, hit, strength, weight === 1);
  }
}

/** Many criteria ask for the same term of the same text. */
const rarities = new WeakMap<readonly Hit[], number>();

/** 1 for a word in one passage, less the more passages have it. */
function rarity(hits: readonly Hit[], passages: number): number {
  const value = rarities.get(hits) ?? rarityOf(hits, passages);
  rarities.set(hits, value);
  return value;
}

function rarityOf(hits: readonly Hit[], passages: number): number {
  const having = new Set(hits.flatMap(({ field, passage }) => (field === "text" ? [passage] : []))).size;
  const share = Math.log(1 + Math.max(1, having)) / Math.log(1 + Math.max(10, passages));
  return TELLING.common + (1 - TELLING.common) * (1 - Math.min(1, share) ** 2);
}

function count(at: Growing, { field, sentence, start, end }: Hit, strength: number, firm: boolean): void {
  at.strength = Math.max(at.strength, strength);
  if (firm && (field === "text" || field === "intro")) at.firm = true;
  if (field === "intro") at.inIntro = true;
  else if (field === "heading") at.inHeading = true;
  else if (field === "before") at.inBefore = true;
  else {
    at.inText++;
    at.sentences.set(sentence, Math.max(at.sentences.get(sentence) ?? 0, strength));
    at.marks.push({ start, end });
  }
}

const none = (): Growing => ({
  inText: 0,
  inIntro: false,
  inHeading: false,
  inBefore: false,
  terms: 0,
  firm: false,
  strength: 0,
  sentences: new Map(),
  marks: [],
  last: "",
});

export interface Candidate {
  passage: number;
  /** How many of the groups that must occur do not. */
  missing: number;
}

/** Passages with at least one of the groups that must occur, or with any group where none must. */
export function candidatesOf({ groups }: LexiconEntry, found: readonly ByPassage[]): Candidate[] {
  const all = new Set(found.flatMap((passages) => [...passages.keys()]));
  const must = groups.filter((group) => group.must !== undefined).length;
  return [...all]
    .map((passage) => ({ passage, missing: groups.filter((group, at) => !suffices(group, found[at]?.get(passage))).length }))
    .filter(({ missing }) => must === 0 || missing < must || missing === 1);
}

function suffices(group: TermGroup, occurrence: Occurrence | undefined): boolean {
  if (group.must === undefined) return true;
  if (occurrence === undefined || occurrence.terms < group.different) return false;
  return group.must === "anywhere" || occurrence.firm;
}
