/**
 * General Dutch, one word at a time: letters without accents, light inflection taken off, and tokens with their place in
 * the text. Nothing here knows the subject of a policy.
 */

/** A word of a text as it is compared: `word` without accents in small letters; `start` and `end` are its place. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

/** Characters that have no width: soft hyphens, joiners, byte order marks. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A word set with spaces between its letters: "b e s l u i t". */
const SPACED = /(?<!\S)(?:\p{L} ){4,20}\p{L}(?!\S)/gu;

/**
 * A line as a person reads it: compatible characters made plain, invisible ones left out, one space between words and none
 * within a word.
 */
export const clean = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(SPACED, (word) => word.replaceAll(" ", ""));

/** Small letters without accents. It may be longer or shorter than what it was made of. */
export function fold(text: string): string {
  const small = text.toLowerCase();
  return PLAIN.test(small) ? small : small.normalize("NFKD").replace(/[\u0300-\u036f\u00ad]/g, "");
}
const PLAIN = /^[ -~]*$/;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’\u00ad][\p{L}\p{M}]+)*/gu;

/** The words of a text, in order. "foto's" is "foto", "e-mail" is two words. */
export function tokens(text: string): Token[] {
  return [...text.matchAll(WORD)].map((match) => ({
    word: fold(match[0]).replace(/['’].*$/, ""),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const ENDINGS: readonly [RegExp, string][] = [
  [/heden$/, "heid"],
  [/(?:tjes?|jes?)$/, ""],
  [/ingen$/, "ing"],
  [/(?:ieen|ieel)$/, "ie"],
];

/** The word without plural, diminutive and inflection: "signalen" and "signaal" become the same. Not meant to be read. */
export function stem(word: string): string {
  if (word.length < 5) return word;
  let short = word;
  for (const [ending, instead] of ENDINGS) short = short.replace(ending, instead);
  return evenVowels(withoutEnding(short));
}

function withoutEnding(word: string): string {
  if (word.length > 5 && word.endsWith("en")) return word.slice(0, -2);
  if (word.length > 4 && word.endsWith("e")) return word.slice(0, -1);
  return word.length > 4 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

/** Doubled consonants and vowels written once, v and z at the end as they sound. */
const evenVowels = (word: string): string =>
  word
    .replace(/([bdfgklmnprst])\1$/, "$1")
    .replace(/(?:aa|ee|oo|uu)(?=[bdfgklmnprst]$)/, (pair) => pair.slice(1))
    .replace(/v$/, "f")
    .replace(/z$/, "s");

/** Words that carry no subject: skipped between the words of a term, and not counted by BM25. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    "de het een en of in op van voor met te is zijn wordt worden aan bij door om dat die dit deze als ook naar uit over tot er " +
    "niet wel hun hij zij ze we wij ons onze je u men welke hoe waar wat wie wanneer waarom waaruit waarin heeft hebben had kan " +
    "kunnen moet moeten zal zullen was waren ben geen nog al dan maar meer zo zich haar hem daar hier onder tussen tegen na " +
    "binnen buiten per elk elke ieder iedere alle inzake rond rondom omtrent betreffende gebied terrein ter ten"
  ).split(" "),
);
