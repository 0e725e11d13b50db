/** Names in a list of the note: as many as have room, and how many others there are. */
import type { Block } from "../model/model";
import { inWords } from "./words";

/** At most so many names; the others are counted as `what`, and where the reader was not told how many there are, it says where they stand. */
export function namesWithin(all: readonly string[], most: number, what: string, counted = false): string[] {
  const named = [...new Set(all)];
  const rest = named.length - most;
  const more = `nog ${inWords(rest)} andere ${what}${counted ? "" : "; zie de bijlage"}`;
  return rest > 1 ? [...named.slice(0, most), more] : named;
}

export const listOf = (names: readonly string[]): Block => ({ kind: "list", items: [...names] });

/** So few words are a sentence; more are a list. */
export const IN_ONE_SENTENCE = 22;
