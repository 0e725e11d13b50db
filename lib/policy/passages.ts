/**
 * Cuts a text into passages: a paragraph, an item, a short list, a row of a table. Each knows the headings above it, its
 * lines and its page, and has words by which a person finds it.
 */
import type { LineStart } from "./block";
import { blocksOf } from "./blocks";
import { type Heading, Outline } from "./outline";
import { type Lines, rowsOf } from "./rows";

export type PassageKind = "paragraph" | "item" | "list" | "row" | "cell" | "note" | "quote" | "title";

export interface Passage {
  index: number;
  kind: PassageKind;
  text: string;
  /** The sentence that introduces a list, or the names of a table's columns. */
  intro: string;
  /** Outermost first. */
  headings: readonly Heading[];
  /** Lines from 1, both included. */
  from: number;
  to: number;
  page: number | undefined;
  /** Where in the text each line begins. */
  starts: readonly LineStart[];
  /** Of a list: the indexes of the passages that are its items. */
  parts: readonly number[];
  /** Where it stands, for people: "§ 3.2 Preventie, p. 12". */
  locator: string;
}

/** The passages of a text, in its order. Any text gives passages; one without letters gives none. */
export function passagesOf(lines: Lines): Passage[] {
  const outline = new Outline();
  const passages: Passage[] = [];
  for (const block of blocksOf(rowsOf(lines))) {
    if (block.kind === "heading") {
      outline.enter({ title: block.text, level: block.level, line: block.from });
      if (!outline.isTitleLine(block)) continue;
    }
    const headings = block.kind === "heading" ? [] : outline.under(block.under);
    const parts = Array.from({ length: block.parts }, (_, at) => passages.length - block.parts + at);
    passages.push({
      index: passages.length,
      kind: block.kind === "heading" ? "title" : block.kind,
      text: block.text,
      intro: block.intro,
      headings,
      from: block.from,
      to: block.to,
      page: block.page,
      starts: block.starts,
      parts,
      locator: outline.locator(headings, block),
    });
  }
  return passages;
}

/** The line on which a place in a passage's text stands. */
export const lineAt = ({ starts, from }: Passage, place: number): number =>
  starts.findLast(({ at }) => at <= place)?.line ?? from;
