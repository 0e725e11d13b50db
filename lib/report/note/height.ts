/** How much paper sections take, told from their texts before anything is drawn: the note must stay within two pages. */
import { spoken } from "../../council/live";
import type { Block, Cell, Section, Table } from "../model/model";

/** Lines of running text that two pages hold below the header of the note, some to spare for where a page breaks. */
export const MAX_LINES = 88;

const HEADING = 2.6;
const SUBHEADING = 2;
const WALLS = 10;
/** Characters on a line as wide as the page. */
const LINE_LENGTH = 95;
/** Characters on a line of a table for each percent of the width. */
const CHARACTERS = 1.05;
/** A line of a table in lines of running text, and what a row takes besides. */
const TABLE_LINE = 0.85;
const AROUND_ROW = 0.6;

export const linesIn = (sections: readonly Section[]): number =>
  sections.reduce((sum, { blocks }) => sum + HEADING + blocks.reduce((lines, block) => lines + linesOf(block), 0), 0);

function linesOf(block: Block): number {
  switch (block.kind) {
    case "heading":
      return SUBHEADING;
    case "paragraph":
      return wrapped(block.text, LINE_LENGTH) + 0.5;
    case "list":
      return block.items.reduce((sum, item) => sum + wrapped(item, LINE_LENGTH) + 0.2, 0.4);
    case "details":
      return block.details.length;
    case "walls":
      return WALLS;
    case "table":
      return linesOfTable(block);
  }
}

/** The highest cell decides how high a row is; the header is a row too. */
function linesOfTable({ columns, rows }: Table): number {
  const height = ({ lines }: Cell, column: number): number =>
    lines.reduce((sum, line) => sum + wrapped(line, CHARACTERS * (columns[column]?.share ?? 1)), 0);
  return rows.reduce((sum, row) => sum + AROUND_ROW + TABLE_LINE * Math.max(...row.map(height)), 2);
}

const wrapped = (text: string, length: number): number => Math.ceil(spoken(text).length / length);
