/**
 * CSV as spreadsheets in the Netherlands write it: a semicolon between cells; UTF-8, with or without a byte order mark, or
 * Windows-1252, which is what Excel's plain "CSV" is. A comma or a tab between cells is understood where the first line has
 * no semicolon.
 */
import { parse } from "csv-parse/sync";
import { decoded } from "../decoded";
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS, refusedTable, type Tables, TOO_MANY } from "./tables";

const NOT_READ =
  "Dit bestand kan Plateau niet lezen. Kies een Excel-bestand (xlsx) of een CSV-bestand, zoals Excel of LibreOffice het opslaat.";

/** The one table of a CSV file. */
export function readCsv(bytes: Uint8Array): Tables {
  const text = decoded(bytes).replace(/^\ufeff/, "");
  if (text.includes("\0")) return refusedTable(NOT_READ);
  const { separator, rest } = separated(text);
  if (!fewEnough(rest, separator)) return refusedTable(TOO_MANY);
  const rows = recordsOf(rest, separator);
  if (rows === undefined) return refusedTable(NOT_READ);
  if (rows.length > MAX_ROWS || rows.some(({ length }) => length > MAX_COLUMNS)) return refusedTable(TOO_MANY);
  return { ok: true, tables: [{ name: "", rows: rows.map((row) => row.map((cell) => withoutGuard(cell) || null)) }] };
}

/** The sign between cells: as a first line "sep=;" says, or else that of the line of headings. */
function separated(text: string): { separator: string; rest: string } {
  const [, said] = /^sep=(.)\r?\n/.exec(text) ?? [];
  if (said !== undefined) return { separator: said, rest: text.slice(text.indexOf("\n")) };
  const line = text.slice(0, text.search(/[\r\n]|$/));
  return { separator: [";", "\t", ","].find((sign) => line.includes(sign)) ?? ";", rest: text };
}

/** Whether there are so few separators that the cells fit: counted in one pass, before anything is made of them. */
function fewEnough(text: string, separator: string): boolean {
  let left = MAX_CELLS;
  for (let at = text.indexOf(separator); at >= 0 && left >= 0; at = text.indexOf(separator, at + 1)) left -= 1;
  return left >= 0;
}

function recordsOf(text: string, delimiter: string): string[][] | undefined {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      to: MAX_ROWS + 1,
    });
  } catch {
    return undefined;
  }
}

/** Our own CSV has an apostrophe before what a spreadsheet would compute (lib/report/sheets/csv.ts). */
const withoutGuard = (cell: string): string =>
  cell.replaceAll(/(?<=^|[,;\t\r\n])'(?=[\s\p{C}"]*[=+\-@＝＋－＠]|[\t\r\n])/gu, "");
