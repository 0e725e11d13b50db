/** Sentences of the note: short, each once, and some of them promises that the college must stand for. */
import type { Block } from "../model/model";

export interface Sentence {
  text: string;
  /** A name for what it promises or decides; the college is asked for it before it adopts the report. */
  promise?: string;
}

export const sentence = (text: string): Sentence => ({ text });

/** One paragraph of these sentences, or nothing where there are none. */
export const paragraphOf = (sentences: readonly (string | false | undefined)[]): Block[] => {
  const said = sentences.filter((text): text is string => typeof text === "string" && text !== "");
  return said.length === 0 ? [] : [{ kind: "paragraph", text: [...new Set(said)].join(" ") }];
};

/** Words as people count them: what stands between spaces and holds a letter or a figure. */
export const wordCount = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const END = /(?<=[.!?…][”’)]?)\s+(?=[\p{Lu}“‘\p{N}])/u;

/** The sentences of a text. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(END)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** The first words of what someone else wrote, so that a sentence around it stays short. */
export function firstWords(text: string, most = 8): string {
  const words = text.trim().split(/\s+/u);
  const kept = words.slice(0, most).join(" ");
  const whole = words.length <= most && [...kept].length <= MAX_SENTENCE_LENGTH;
  return whole
    ? kept
    : `${[...kept]
        .slice(0, MAX_SENTENCE_LENGTH)
        .join("")
        .replace(/[\s,;:.–-]+$/u, "")}…`;
}

/** Characters, for a text without spaces. */
const MAX_SENTENCE_LENGTH = 80;

/** The first of these sentences that together have at most so many words; at least one. */
export function within(sentences: readonly string[], words: number): string[] {
  const kept: string[] = [];
  let count = 0;
  for (const text of new Set(sentences)) {
    count += wordCount(text);
    if (kept.length > 0 && count > words) break;
    kept.push(text);
  }
  return kept;
}
