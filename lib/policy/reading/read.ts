/** Reads a policy text: its passages, and what each criterion of a framework, each promise and each fact rests on in it. */
import { criteriaOf, type Framework } from "../../framework/framework";
import { type Fact, factsOf } from "../facts/find";
import type { Learned } from "../learned/file";
import { learnedOf } from "../learned/kader-2021";
import { mixed } from "../learned/mix";
import { likenessIn } from "../learned/model";
import { lexiconOf } from "../lexicon";
import type { Says } from "../modality";
import { modalityReader } from "../passage-modality";
import { type Passage, passagesOf } from "../passages";
import { type Promised, promisesOf } from "../promises";
import type { Lines } from "../rows";
import { type Suggestion, suggest } from "../suggest";
import { TextIndex } from "../text-index";

/** A passage for a criterion, with what it says. */
export interface Found extends Omit<Suggestion, "sentences"> {
  says: Says;
}

export interface PolicyReading {
  passages: readonly Passage[];
  /** By criterion, in the framework's order: at most three, best first. */
  criteria: ReadonlyMap<string, readonly Found[]>;
  promises: readonly Promised[];
  facts: readonly Fact[];
}

/** Reads the lines of a text. Any text gives a reading; nothing in it is recorded anywhere. */
export function readPolicy(lines: Lines, framework: Framework, learned: Learned = learnedOf(framework)): PolicyReading {
  const passages = passagesOf(lines);
  const index = new TextIndex(passages);
  const lexicon = lexiconOf(framework);
  const likeness = likenessIn(index, learned.model, framework);
  const saysOf = modalityReader(index);
  const criteria = new Map<string, readonly Found[]>();
  for (const criterion of criteriaOf(framework)) {
    const entry = lexicon.get(criterion.id);
    if (!entry) continue;
    const found = suggest(index, mixed(index, criterion, entry, likeness, learned));
    criteria.set(
      criterion.id,
      found.map((suggestion) => ({ ...withoutSentences(suggestion), says: saysOf(suggestion, entry) })),
    );
  }
  return { passages, criteria, promises: promisesOf(passages), facts: factsOf(passages) };
}

const withoutSentences = ({ sentences: _, ...rest }: Suggestion) => rest;
