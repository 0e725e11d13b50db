/** Whether a reason repeats what is erased: the log would then keep what had to go. */
import { searchable } from "../characters";
import { isRecord } from "../text";

/** Every text in a value, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isRecord(value) ? Object.values(value).flatMap(textsIn) : [];
}

/** So many words in a row are a quotation. */
const QUOTED = 4;

interface Word {
  text: string;
  /** As one compares it: small letters, without accents. */
  plain: string;
  capital: boolean;
  /** Whether a capital says nothing, since a sentence begins here. */
  first: boolean;
}

/**
 * What of these texts a reason repeats, as it stands in the reason; undefined where it repeats nothing. That is: words in a row
 * ({@link QUOTED}), and a single word that looks like a name, a number or an address. Words of `allowed` (the municipality's own name)
 * do not count.
 */
export function repeatedIn(reason: string, texts: readonly string[], allowed = ""): string | undefined {
  const known = new Set(wordsOf(`${allowed} ${COMMON}`).map(({ plain }) => plain));
  const said = wordsOf(reason);
  const content = texts.map(wordsOf);
  const telling = new Set(content.flatMap((words) => words.filter((word) => isTelling(word, words)).map(({ plain }) => plain)));
  const named = said.find((word) => telling.has(word.plain) && !known.has(word.plain) && !isPlainStart(word));
  if (named) return named.text;
  const runs = new Set(content.flatMap((words) => runsOf(words).map(({ plain }) => plain)));
  return runsOf(said).find(({ plain }) => runs.has(plain))?.text;
}

/** Names that any reason may use. */
const COMMON = "Plateau AVG FG VNG Kader Archiefwet Woo Nederland";

/** The first word of a sentence that could be any word. */
const isPlainStart = ({ first, plain }: Word): boolean => first && !/\d/.test(plain) && !plain.includes("@");

/** A word with a capital within a sentence, or in a text of a few words; a long number; an address. */
function isTelling({ text, capital, first }: Word, { length }: readonly Word[]): boolean {
  if (text.includes("@") || (text.match(/\d/g) ?? []).length >= 5) return true;
  return capital && [...text].length > 2 && (!first || length <= 3);
}

function wordsOf(text: string): Word[] {
  const found = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}@._'’/-]*/gu)];
  return found.map((match) => {
    const word = match[0].replace(/[._'’/-]+$/, "");
    const before = text.slice(0, match.index).trimEnd();
    return {
      text: word,
      plain: searchable(word),
      capital: /^\p{Lu}/u.test(word),
      first: before === "" || /[.!?:\n]$/.test(before),
    };
  });
}

const runsOf = (words: readonly Word[]): { text: string; plain: string }[] =>
  words.slice(0, Math.max(0, words.length - QUOTED + 1)).map((_, at) => {
    const run = words.slice(at, at + QUOTED);
    return { text: run.map(({ text }) => text).join(" "), plain: run.map(({ plain }) => plain).join(" ") };
  });
