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
  /** Different terms. */
  terms: number;
  sentences: ReadonlySet<number>;
  marks: readonly Mark[];
}

interface Growing extends Occurrence {
  sentences: Set<number>;
  marks: Mark[];
  last: string;
}

export type ByPassage = ReadonlyMap<number, Occurrence>;

/** The occurrences of one group, by passage. */
export function occurrencesOf(index: TextIndex, terms: readonly string[]): ByPassage {
  const found = new Map<number, Growing>();
  for (const term of terms) {
    for (const hit of index.find(term)) {
      const at = found.get(hit.passage) ?? none();
      found.set(hit.passage, at);
      if (at.last !== term) at.terms++;
      at.last = term;
      count(at, hit);
    }
  }
  return found;
}

function count(at: Growing, { field, sentence, start, end }: Hit): void {
  if (field === "intro") at.inIntro = true;
  else if (field === "heading") at.inHeading = true;
  else if (field === "before") at.inBefore = true;
  else {
    at.inText++;
    at.sentences.add(sentence);
    at.marks.push({ start, end });
  }
}

const none = (): Growing => ({
  inText: 0,
  inIntro: false,
  inHeading: false,
  inBefore: false,
  terms: 0,
  sentences: new Set(),
  marks: [],
  last: "",
});

/** Passages in which all groups that must occur do; all passages with any group where none must. */
export function candidatesOf({ groups }: LexiconEntry, found: readonly ByPassage[]): number[] {
  const all = new Set(found.flatMap((passages) => [...passages.keys()]));
  return [...all].filter((passage) => groups.every((group, at) => suffices(group, found[at]?.get(passage))));
}

function suffices(group: TermGroup, occurrence: Occurrence | undefined): boolean {
  if (group.must === undefined) return true;
  if (occurrence === undefined || occurrence.terms < group.different) return false;
  return group.must === "anywhere" || occurrence.inText > 0 || occurrence.inIntro;
}
