/** Whether the first page holds all it should say, told from the length of its texts before anything is drawn. */
import type { Block, Cell, Detail, Section, Table } from "../model/model";

/** Lines of a table that fit on the page beside what always stands there: title, walls and two headings. */
const LINES = 30;

/** The height of a notice, in lines of a table. */
const NOTICE = 2;

/** Characters on a line of a description in the header. */
const DESCRIPTION_LENGTH = 72;

/** The height of a line of running text, in lines of a table. */
const RUNNING_TEXT = 1.3;

/** Characters on a line as wide as the page. */
const LINE_LENGTH = 95;

/** Characters on a line of a table for each percent of the width. */
const CHARACTERS = 1.15;

/** What a row takes besides its text, in lines. */
const AROUND_ROW = 0.5;

/** A careful estimate: a yes that proves wrong leaves the second page almost empty, a wrong no does no harm. */
export function fitsFirstPage(notices: readonly string[], details: readonly Detail[], sections: readonly Section[]): boolean {
  const header = details.reduce((sum, { description }) => sum + RUNNING_TEXT * wrapped(description, DESCRIPTION_LENGTH), 0);
  const lines = sections
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, block) => sum + linesOf(block), header + NOTICE * notices.length);
  return lines <= LINES;
}

function linesOf(block: Block): number {
  if (block.kind === "paragraph") return RUNNING_TEXT * wrapped(block.text, LINE_LENGTH);
  return block.kind === "table" ? linesOfTable(block) : 0;
}

/** The highest cell decides how high a row is; the shares of its columns are percentages of the width. */
function linesOfTable({ columns, rows }: Table): number {
  const height = ({ lines }: Cell, column: number): number =>
    lines.reduce((sum, line) => sum + wrapped(line, CHARACTERS * (columns[column]?.share ?? 1)), 0);
  return rows.reduce((sum, row) => sum + AROUND_ROW + Math.max(...row.map(height)), 0);
}

const wrapped = (text: string, length: number): number => Math.ceil(text.length / length);
