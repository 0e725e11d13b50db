/**
 * A table as CSV (RFC 4180) for spreadsheets in the Netherlands: a semicolon between cells, because there the comma is in
 * use within numbers and Excel expects it so; UTF-8 with a byte order mark, without which Excel takes it for another
 * encoding; every cell that is not a number or a day in quotes. Days and moments are written as ISO 8601.
 */

import type { Sheet, SheetCell } from "../../sheet";
import { criteriaSheet } from "./criteria";
import type { CriterionRow } from "./criteria-rows";

const BYTE_ORDER_MARK = "\ufeff";
const SEPARATOR = ";";
const LINE_END = "\r\n";

/** The bytes of a table as CSV; the first line holds the headings. */
export function sheetCsv({ columns, rows }: Sheet): Uint8Array {
  const lines = [columns.map(({ heading }) => heading), ...rows].map((row) => row.map(written).join(SEPARATOR) + LINE_END);
  return new TextEncoder().encode(BYTE_ORDER_MARK + lines.join(""));
}

/** The report's criteria as CSV, one line each. */
export const renderCsv = (rows: readonly CriterionRow[]): Uint8Array => sheetCsv(criteriaSheet(rows));

function written(cell: SheetCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "string") return `"${withoutFormula(cell).replaceAll('"', '""')}"`;
  return "date" in cell ? cell.date : cell.moment;
}

/**
 * Where a formula could begin: at the start of the cell, and after whatever a program may take for the end of one (a
 * program that expects commas does not understand our quotes). What it may pass over first does not matter: spaces,
 * characters that are not seen, quotes. Full-width signs are signs in Excel, too.
 */
const FORMULA = /(?<=^|[,;\t\r\n])(?=(?:(?![\t\r\n])[\s\p{C}"])*[=+\-@＝＋－＠])|^(?=[\t\r\n])/gu;

/** The text with an apostrophe before everything that a spreadsheet would compute; Excel shows such a cell as text. */
export const withoutFormula = (text: string): string => text.replace(FORMULA, "'");
