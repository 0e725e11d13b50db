/** The tables of a report as tabs of a workbook, under their captions. A table of walls has a sheet of its own: see walls-sheet.ts. */

import { linesCell, type Sheet, type SheetCell } from "../../sheet";
import type { Cell, GapReport, Table } from "../model/model";
import { summarySheet } from "./summary";

/** The text of the report, and each of its tables without walls. */
export const reportSheets = (report: GapReport): Sheet[] => [
  summarySheet(report),
  ...report.sections
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Table => block.kind === "table")
    .filter(({ rows }) => !rows.flat().some(({ wall }) => wall))
    .map(sheetOf),
];

/** Characters for each part of a column's width. */
const WIDE = 1.1;

const sheetOf = ({ caption, columns, rows }: Table): Sheet => ({
  name: tabName(caption),
  columns: columns.map(({ heading, share }) => ({ heading, width: Math.max(12, Math.round(share * WIDE)) })),
  rows: rows.map((row) => row.map(cellOf)),
});

/** What a spreadsheet takes as the name of a tab. */
const tabName = (text: string): string => text.replaceAll(/[[\]/\\:*?]/g, "").slice(0, 31);

/** A count is a number, to be sorted and added up. */
function cellOf({ lines }: Cell): SheetCell {
  const [only] = lines;
  return lines.length === 1 && only !== undefined && /^\d+$/.test(only) ? Number(only) : linesCell(lines);
}
