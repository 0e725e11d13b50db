/**
 * Teaches the reader: from the invented sentences and from invented texts that people marked. How the learned part and the
 * lexicon weigh beside each other is fitted on each text with a model that did not see it.
 */
import { criteriaOf, type Framework } from "../../framework/framework";
import { conceptsOf, lexiconOf } from "../lexicon";
import { type Passage, passagesOf } from "../passages";
import { TextIndex } from "../text-index";
import type { Example } from "./examples";
import { featuresOf } from "./features";
import type { Learned } from "./file";
import { fitted } from "./fit";
import { candidatesFor, likely } from "./mix";
import { likenessIn, type Model } from "./model";
import { type Sample, train } from "./train";

/** A text, and by criterion the lines that carry it. */
export interface Marked {
  lines: readonly string[];
  carrying: ReadonlyMap<string, readonly number[]>;
}

const NOBODY: ReadonlySet<string> = new Set();

/** What the examples and these texts teach of the words, without how it weighs beside the lexicon. */
export function taughtBy(framework: Framework, examples: readonly Example[], texts: readonly Marked[]): Model {
  const samples = texts.flatMap((text) => samplesOfText(framework, new TextIndex(passagesOf({ lines: text.lines })), text));
  const ids = criteriaOf(framework).map(({ id }) => id);
  return train([...samplesOfExamples(framework, examples), ...samples], ids);
}

/** Everything learned from the examples and the marked texts. */
export function learn(framework: Framework, examples: readonly Example[], texts: readonly Marked[]): Learned {
  const ids = criteriaOf(framework).map(({ id }) => id);
  const single = samplesOfExamples(framework, examples);
  const indexed = texts.map((text) => {
    const index = new TextIndex(passagesOf({ lines: text.lines }));
    return { ...text, index, samples: samplesOfText(framework, index, text) };
  });
  const rows: (readonly number[])[] = [];
  const marked: boolean[] = [];
  const of: string[] = [];
  for (const text of indexed) {
    const others = indexed.filter((other) => other !== text).flatMap(({ samples }) => samples);
    const likeness = likenessIn(text.index, train([...single, ...others], ids), framework);
    for (const criterion of criteriaOf(framework)) {
      const entry = lexiconOf(framework).get(criterion.id);
      if (!entry) continue;
      for (const { passage, parts } of candidatesFor(text.index, criterion, entry, likeness)) {
        rows.push(parts);
        of.push(criterion.id);
        marked.push(carries(text, criterion.id, text.index.passages[passage] as Passage));
      }
    }
  }
  const mix = fitted(rows, marked);
  const offsets = offsetsOf(
    ids,
    rows.map((parts, at) => ({ criterion: of[at] ?? "", chance: likely(mix, parts), marked: marked[at] ?? false })),
  );
  return { model: train([...single, ...indexed.flatMap(({ samples }) => samples)], ids), mix, offsets };
}

/** As if each criterion had this many passages that were judged rightly: a few marks say little. */
const CALM = 2;

/** By criterion what is added to the log odds, so that as many passages are expected as people marked. */
function offsetsOf(
  ids: readonly string[],
  judged: readonly { criterion: string; chance: number; marked: boolean }[],
): Map<string, number> {
  return new Map(
    ids.map((id) => {
      const own = judged.filter(({ criterion }) => criterion === id);
      const expected = own.reduce((sum, { chance }) => sum + chance, CALM);
      const found = own.filter(({ marked }) => marked).length + CALM;
      return [id, Math.round(1000 * Math.log(found / expected)) / 1000];
    }),
  );
}

const carries = ({ carrying }: Marked, criterion: string, { from, to }: Passage): boolean =>
  (carrying.get(criterion) ?? []).some((line) => line >= from && line <= to);

/** Each example is a text of one passage. */
function samplesOfExamples(framework: Framework, examples: readonly Example[]): Sample[] {
  const index = new TextIndex(examples.map(({ sentence }, at) => passageOf(sentence, at)));
  const features = featuresOf(index, conceptsOf(framework));
  return examples.flatMap(({ criteria, unsure }, at) =>
    (features[at] ?? []).map((each) => ({ features: each, criteria, unsure, alone: true })),
  );
}

const passageOf = (text: string, index: number): Passage => ({
  index,
  kind: "paragraph",
  text,
  intro: "",
  headings: [],
  from: index + 1,
  to: index + 1,
  page: undefined,
  starts: [],
  parts: [],
  locator: "",
});

/** Every sentence of every passage; a list as a whole teaches nothing that its items do not. */
function samplesOfText(framework: Framework, index: TextIndex, text: Marked): Sample[] {
  const features = featuresOf(index, conceptsOf(framework));
  return index.passages.flatMap((passage) => {
    if (passage.kind === "list") return [];
    const criteria = [...text.carrying.keys()].filter((id) => carries(text, id, passage));
    return (features[passage.index] ?? []).map((each) => ({ features: each, criteria, unsure: NOBODY, alone: false }));
  });
}
