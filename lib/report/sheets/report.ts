/** The tables of a report as tabs of a workbook, under their captions. A table of walls has a sheet of its own: see walls-sheet.ts. */

import type { Sheet } from "../../sheet";
import type { Cell, GapReport, Table } from "../model/model";
import { countedColumns } from "./counted";
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

function sheetOf({ caption, columns, rows }: Table): Sheet {
  const counted = columns.flatMap(({ heading, share }, at) =>
    countedColumns(
      heading,
      rows.map((row) => row[at] as Cell),
    ).map((column) => ({ ...column, width: Math.max(12, Math.round(share * WIDE)) })),
  );
  return {
    name: tabName(caption),
    columns: counted.map(({ heading, width }) => ({ heading, width })),
    rows: rows.map((_, row) => counted.map(({ cells }) => cells[row] ?? null)),
  };
}

/** What a spreadsheet takes as the name of a tab. */
const tabName = (text: string): string => text.replaceAll(/[[\]/\\:*?]/g, "").slice(0, 31);
