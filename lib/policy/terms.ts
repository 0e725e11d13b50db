/** A term of the lexicon as something that can be sought: the ways in which it may be written, each a row of words. */

import { verbForms } from "./verbs";
import { fold, SMALL_WORDS, stem } from "./words";

/** `key` tells patterns apart. */
export type WordPattern = { key: string } & WordKind;

type WordKind =
  | { kind: "stem"; stem: string }
  | { kind: "part"; start: string; end: string; inside: readonly string[] }
  | { kind: "compound"; first: string; last: string };

export interface Step {
  word: WordPattern;
  /** So many words may stand before this one. */
  gap: number;
  /** Whether only small words may stand there. */
  small: boolean;
}

/** One way to write a term. */
export type Way = readonly Step[];

/** Words that a verb may have before its particle, at most. */
const VERB_GAP = 16;
const GAP = 4;

/** Terms come from a lexicon, so there is an end to them. */
const known = new Map<string, readonly Way[]>();

/** All ways to write a term. */
export function waysOf(term: string): readonly Way[] {
  const ways = known.get(term) ?? compile(term);
  known.set(term, ways);
  return ways;
}

function compile(term: string): Way[] {
  const words = term.trim().split(/\s+/);
  const verb = words.findIndex((word) => word.includes("|"));
  if (verb >= 0) return verbWays(words, verb);
  const way = steps(words);
  const compound = compoundOf(way);
  return compound ? [way, [compound]] : [way];
}

function steps(words: readonly string[]): Step[] {
  const found: Step[] = [];
  let gap = 0;
  let small = true;
  for (const word of words) {
    if (word === "…") {
      gap = GAP;
      small = false;
      continue;
    }
    found.push({ word: patternOf(word), gap: found.length === 0 ? 0 : gap, small });
    gap = SMALL_WORDS.has(word) ? 0 : GAP;
    small = true;
  }
  return found;
}

const keyed = (kind: WordKind): WordPattern => ({ ...kind, key: Object.values(kind).join("|") });

function patternOf(word: string): WordPattern {
  const folded = fold(word).replace(/[^a-z0-9*]/g, "");
  if (!folded.includes("*")) return keyed({ kind: "stem", stem: stem(folded) });
  const parts = folded.split("*");
  return keyed({
    kind: "part",
    start: parts[0] ?? "",
    end: parts.at(-1) ?? "",
    inside: parts.slice(1, -1).filter((part) => part !== ""),
  });
}

/** "beleid mensenhandel" as one word: it begins with the last and ends with the first. */
function compoundOf(way: Way): Step | undefined {
  const [one, two, ...more] = way;
  if (!one || !two || more.length > 0 || !two.small) return undefined;
  const last = rootOf(one.word);
  const first = rootOf(two.word);
  return last.length >= 4 && first.length >= 4
    ? { word: keyed({ kind: "compound", first, last }), gap: 0, small: true }
    : undefined;
}

const rootOf = (word: WordPattern): string =>
  word.kind === "stem" ? word.stem : word.kind === "part" && word.end === "" ? word.start : "";

/** A verb that comes apart: as one word, apart with its particle after it, and with "te" between. */
function verbWays(words: readonly string[], at: number): Way[] {
  const [particle = "", infinitive = ""] = fold(words[at] ?? "").split("|");
  const { finite, whole } = verbForms(particle, infinitive);
  const before = words.slice(0, at);
  const after = words.slice(at + 1);
  const plain = (middle: Step[]): Way => [...steps(before), ...middle, ...steps(after)];
  const exact = (word: string): WordPattern => keyed({ kind: "part", start: word, end: "", inside: ["="] });
  const open = (word: string): Step => ({ word: exact(word), gap: at === 0 ? 0 : GAP, small: false });
  const apart = (word: string): Step[] => [open(word), { word: exact(particle), gap: VERB_GAP, small: false }];
  const withTe = [open(particle), { word: exact("te"), gap: 0, small: true }, { word: exact(infinitive), gap: 0, small: true }];
  return [...whole.map((word) => plain([open(word)])), ...finite.map((word) => plain(apart(word))), plain(withTe)];
}
