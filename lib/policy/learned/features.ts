/**
 * What the learned part sees of a sentence: its stems, beginnings and endings of long ones (so that compounds resemble their
 * parts), pairs of neighbours, the concepts of the lexicon that occur in it, and in part the headings, the introduction and
 * the sentence before.
 */
import type { Concepts } from "../lexicon";
import type { TextIndex } from "../text-index";
import { SMALL_WORDS, stem, tokens } from "../words";

/** By feature how much of it there is, from 0 to about 1. */
export type Features = ReadonlyMap<string, number>;

const SHARE = { affix: 0.6, pair: 0.7, heading: 0.65, higherHeading: 0.4, intro: 0.65, before: 0.25, pointed: 0.5 };

/** Words of fewer letters are no compounds. */
const LONG = 8;
const AFFIX = 6;

/** The features of every sentence of every passage of a text. */
export function featuresOf(index: TextIndex, concepts: Concepts): Features[][] {
  const found = conceptsIn(index, concepts);
  const known = new Map<string, [string, number][]>();
  const words = (text: string): [string, number][] => {
    const features = known.get(text) ?? wordFeatures(text);
    known.set(text, features);
    return features;
  };
  return index.passages.map(({ index: at, text, headings, intro }) => {
    const [higher, nearest] = [headings.at(-2)?.title, headings.at(-1)?.title];
    const sentences = (index.sentences[at] ?? []).map(({ start, end }) => text.slice(start, end));
    const concept = (where: string | number) => found.get(`${at} ${where}`) ?? [];
    const around = new Map<string, number>();
    if (higher) put(around, words(higher), SHARE.higherHeading);
    if (nearest) put(around, words(nearest), SHARE.heading);
    if (intro !== "") put(around, words(intro), SHARE.intro);
    put(around, concept("heading"), SHARE.pointed);
    put(around, concept("intro"), SHARE.intro);
    put(around, concept("before"), SHARE.pointed);
    return (sentences.length > 0 ? sentences : [text]).map((sentence, nth) => {
      const all = new Map(around);
      put(all, words(sentence), 1);
      put(all, concept(nth), 1);
      if (nth > 0) {
        put(all, words(sentences[nth - 1] ?? ""), SHARE.before);
        put(all, concept(nth - 1), SHARE.before);
      }
      return all;
    });
  });
}

/** Of a feature that comes from several places the largest counts. */
function put(into: Map<string, number>, features: Iterable<readonly [string, number]>, share: number): void {
  for (const [feature, value] of features) into.set(feature, Math.max(into.get(feature) ?? 0, share * value));
}

function wordFeatures(text: string): [string, number][] {
  const features: [string, number][] = [];
  let before = "";
  for (const { word } of tokens(text)) {
    if (word.length < 2 || SMALL_WORDS.has(word) || /^\d+$/.test(word)) continue;
    const root = stem(word);
    features.push([root, 1]);
    if (root.length >= LONG) features.push([`<${root.slice(0, AFFIX)}`, SHARE.affix], [`${root.slice(-AFFIX)}>`, SHARE.affix]);
    if (before !== "") features.push([`${before} ${root}`, SHARE.pair]);
    before = root;
  }
  return features;
}

/** By passage and place (the number of a sentence, or the name of a field) the concepts that occur there. */
function conceptsIn(index: TextIndex, concepts: Concepts): Map<string, [string, number][]> {
  const found = new Map<string, Map<string, number>>();
  for (const [name, terms] of concepts) {
    for (const term of terms) {
      for (const { passage, field, sentence } of index.find(term)) {
        const key = `${passage} ${field === "text" ? sentence : field}`;
        const here = found.get(key) ?? new Map<string, number>();
        found.set(key, here.set(`@${name}`, 1));
      }
    }
  }
  return new Map([...found].map(([key, names]) => [key, [...names]]));
}
