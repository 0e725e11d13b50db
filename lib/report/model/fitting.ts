/**
 * A report as it fits where it is read, on paper or on a screen: of a table, a list or a cell that is longer than anybody
 * reads the first part, with how much more there is and where. What is shorter stays as it is.
 */
import { wholeNumber } from "../../dutch";
import { type Block, type Cell, cell, type GapReport, type Row, type Table } from "./model";

export interface Room {
  /** Rows of one table, and items of one list. */
  rows: number;
  /** Lines of one cell. */
  lines: number;
  /** Where all of it is: "in het rapport als Word". */
  elsewhere: string;
}

const ELSEWHERE = "in het rapport in een ander formaat, zoals Word of Excel";

/**
 * What is drawn as a PDF: a page has some fifteen rows of evidence. Five hundred rows and cells of forty lines are drawn in
 * some seconds; cells of thousands of lines, of a municipality with the most evidence there can be, in more than a minute.
 */
export const PAPER: Room = { rows: 500, lines: 40, elsewhere: ELSEWHERE };

/** What a page on screen shows: a page of more is megabytes. */
export const SCREEN: Room = { rows: 200, lines: 40, elsewhere: ELSEWHERE };

/** The report as it fits in the room. */
export const fitting = (report: GapReport, room: Room): GapReport => ({
  ...report,
  sections: report.sections.map((section) => ({ ...section, blocks: section.blocks.flatMap((block) => fitted(block, room)) })),
});

function fitted(block: Block, room: Room): Block[] {
  if (block.kind === "list" && block.items.length > room.rows) {
    return [told(block.items.length, room), { ...block, items: block.items.slice(0, room.rows) }];
  }
  return block.kind === "table" ? fittedTable(block, room) : [block];
}

function fittedTable(table: Table, room: Room): Block[] {
  const shown = { ...table, rows: table.rows.slice(0, room.rows).map((row) => fittedRow(row, room)) };
  return table.rows.length > room.rows ? [told(table.rows.length, room), shown] : [shown];
}

const fittedRow = (row: Row, { lines: most, elsewhere }: Room): Row =>
  row.map((given): Cell => {
    const more = given.lines.length - most;
    if (more <= 0) return given;
    return { ...given, ...cell(...given.lines.slice(0, most), `en nog ${wholeNumber(more)}; alles staat ${elsewhere}.`) };
  });

/** Before what is cut off, so that nobody takes a part for all of it. */
const told = (count: number, { rows, elsewhere }: Room): Block => ({
  kind: "paragraph",
  text: `Hieronder staan de eerste ${wholeNumber(rows)} van ${wholeNumber(count)}. Alle ${wholeNumber(count)} staan ${elsewhere}.`,
});
