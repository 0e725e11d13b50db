/** A block of a text: a heading, a paragraph, an item, a row of a table; where it begins and ends. */
import type { Row } from "./rows";

/** From this place in a passage its text stands on this line. */
export interface LineStart {
  at: number;
  line: number;
}

export interface Block {
  kind: "heading" | "paragraph" | "item" | "list" | "row" | "cell" | "note" | "quote";
  text: string;
  intro: string;
  level: number;
  from: number;
  to: number;
  page: number | undefined;
  /** A heading of its own within a table: the column or the first cell. */
  under: string | undefined;
  /** Where in the text each line begins. */
  starts: readonly LineStart[];
  /** Of a list: how many of the blocks before it are its items. */
  parts: number;
}

/** A block over rows; what is not given is empty. */
export const blockOf = (kind: Block["kind"], text: string, first: Row, last: Row, more: Partial<Block> = {}): Block => ({
  kind,
  text,
  intro: "",
  level: 0,
  from: first.line,
  to: last.line,
  page: first.page,
  under: undefined,
  starts: [{ at: 0, line: first.line }],
  parts: 0,
  ...more,
});
