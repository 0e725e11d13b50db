/** Whether sections stay within two pages, told from their texts before anything is drawn; in points, with some to spare. */
import { spoken } from "../../council/live";
import { keptBy } from "../../kept-by";
import type { Block, Cell, Section, Table } from "../model/model";
import { listRunsOf, runsOf } from "../model/table-runs";

/** What a page holds between its margins, and what the header of the note takes of the first: with one warning, and four rows. */
const PAGE = 738;
const HEADER = 208;
/** What a second warning takes, as the internal version has. */
const WARNING = 40;
/** A row of the header more, and how many characters of a text are on one. */
const HEADER_ROW = 16;
const HEADER_LENGTH = 30;

const HEADING = 37;
const SUBHEADING = 30;
/** Walls, and what a remark on one adds. */
const WALLS = 143;
const WALL_REMARK = 9;
const LINE = 14.2;
const AFTER_PARAGRAPH = 7;
const AFTER_ITEM = 3;
const AFTER_LIST = 4;
/** A remark is smaller. */
const [QUIET_LENGTH, QUIET_LINE, AROUND_QUIET] = [118, 12.2, 8];
/** Characters on a line as wide as the page, and on a line of a table for each percent of its width. */
const LINE_LENGTH = 106;
const CELL_LENGTH = 1.05;
/** The header of a table, a line in it, and what a row takes besides. */
const TABLE_HEADER = 22;
const TABLE_LINE = 12.1;
const AROUND_ROW = 7;

/**
 * Whether the sections end on the second page. What stays together moves to the next page as one, as it is drawn. `added` is
 * what was filled in for the header, `without` how many of its rows are not there, `warnings` how many stand above it.
 */
export function fitOnTwoPages(
  sections: readonly Section[],
  { added, without, warnings }: { added: readonly string[]; without: number; warnings: number },
): boolean {
  const rows = added.reduce((sum, text) => sum + wrapped(text, HEADER_LENGTH) / 2, 0);
  // Two stand on a row, and seven of them leave room for one.
  let left = PAGE - HEADER - (warnings - 1) * WARNING - (Math.ceil(rows - 0.5) - without) * HEADER_ROW;
  let page = 1;
  for (const height of sections.flatMap(partsOf)) {
    if (height > left) {
      page += 1;
      left = PAGE;
    }
    left -= height;
  }
  return page <= 2 && left >= 0;
}

/** The heights of what stays together in a section: its heading stands with what comes first, a line with its list or table. */
const partsOf = keptBy(({ blocks }: Section): number[] => {
  const parts: number[] = [];
  let waiting = HEADING;
  for (const [place, block] of blocks.entries()) {
    const [first = 0, ...others] = heightsOf(block, blocks[place - 1]?.kind === "list" ? AFTER_LIST : 0);
    const next = blocks[place + 1]?.kind;
    if (block.kind === "heading" || (block.kind === "paragraph" && (next === "table" || next === "list"))) {
      waiting += first;
    } else {
      parts.push(waiting + first, ...others);
      waiting = 0;
    }
  }
  return waiting > 0 ? [...parts, waiting] : parts;
});

/** `above`: what stands between it and what is above it. */
function heightsOf(block: Block, above: number): number[] {
  switch (block.kind) {
    case "heading":
      return [SUBHEADING];
    case "paragraph":
      return block.quiet
        ? [wrapped(block.text, QUIET_LENGTH) * QUIET_LINE + AROUND_QUIET]
        : [above + wrapped(block.text, LINE_LENGTH) * LINE + AFTER_PARAGRAPH];
    case "list":
      return listRunsOf(block.items.length).map(({ from, to }) =>
        block.items.slice(from, to).reduce((sum, item) => sum + wrapped(item, LINE_LENGTH) * LINE + AFTER_ITEM, 0),
      );
    case "details":
      return [block.details.length * LINE];
    case "walls":
      return [WALLS + (block.walls.some(({ remark }) => remark !== "") ? WALL_REMARK : 0)];
    case "table":
      return tableHeights(block);
  }
}

/** The highest cell decides how high a row is. */
function tableHeights({ columns, rows }: Table): number[] {
  const height = ({ lines }: Cell, column: number): number =>
    lines.reduce((sum, line) => sum + wrapped(line, CELL_LENGTH * (columns[column]?.share ?? 1)), 0);
  const heights = rows.map((row) => AROUND_ROW + TABLE_LINE * Math.max(...row.map(height)));
  const sum = (some: readonly number[]): number => some.reduce((all, next) => all + next, 0);
  const [first = 0, ...others] = runsOf(rows.length, () => true).map(({ from, to }) => sum(heights.slice(from, to)));
  return [TABLE_HEADER + first, ...others];
}

const wrapped = (text: string, length: number): number => Math.max(1, Math.ceil(spoken(text).length / length));
