/** Sentences of the note: short, each once, and some of them promises that the college must stand for. */
import type { Block } from "../model/model";

export interface Sentence {
  text: string;
  /** A name for what it promises or decides; the college is asked for it before it adopts the report. */
  promise?: string;
}

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

const MAX_SENTENCE_LENGTH = 80;

/**
 * The first words of what someone else wrote, so that a sentence around it stays short; at most `longest` characters. Only a
 * first word that is longer by itself is cut.
 */
export function firstWords(text: string, most = 8, longest = MAX_SENTENCE_LENGTH): string {
  const words = text.trim().split(/\s+/u);
  const lengths = words.map((word) => [...word].length + 1);
  const fitting = lengths.filter((_, place) => lengths.slice(0, place + 1).reduce((sum, next) => sum + next, -1) <= longest);
  const count = Math.min(most, Math.max(1, fitting.length));
  const kept = [...words.slice(0, count).join(" ")].slice(0, longest).join("");
  return count === words.length && fitting.length > 0 ? kept : `${kept.replace(/[\s,;:.–-]+$/u, "")}…`;
}

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
