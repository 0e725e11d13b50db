/** The facts of a text that become records of their own: adoptions, officers, forums, analyses and contracts. */

import type { Passage } from "../passages";
import { sentences } from "../sentences";
import { adoptionIn, adoptionOfHeader } from "./adoptions";
import { analysisIn } from "./analyses";
import { contractIn } from "./contracts";
import { type Fact, type Sentence, sentenceOf } from "./fact";
import { forumIn } from "./forums";
import { officerIn } from "./officers";

export type { Fact } from "./fact";

const READERS: readonly ((sentence: Sentence) => Fact | undefined)[] = [adoptionIn, officerIn, forumIn, analysisIn, contractIn];

/** All facts, in the order of the text. Of one kind with the same words of the vocabulary a line gives one. */
export function factsOf(passages: readonly Passage[]): Fact[] {
  const told = sentencesOf(passages);
  const header = adoptionOfHeader(told);
  const found = told.flatMap((sentence) => READERS.flatMap((read) => read(sentence) ?? []));
  const facts = header ? [header, ...found.filter((fact) => !repeats(header, fact))] : found;
  return facts.sort((a, b) => a.from - b.from);
}

/** An item is read with its list where it has no passage of its own. */
function sentencesOf(passages: readonly Passage[]): Sentence[] {
  const inList = new Set(passages.flatMap(({ kind, parts }) => (kind === "list" ? parts : [])));
  return passages
    .filter(({ index, kind }) => !inList.has(index) && kind !== "quote")
    .flatMap((passage) => sentences(passage.text).map((span, at, all) => sentenceOf(passage, span, all[at - 1])));
}

const repeats = (header: Fact, fact: Fact): boolean =>
  fact.kind === "adoption" && header.kind === "adoption" && fact.adoptedOn === header.adoptedOn;
