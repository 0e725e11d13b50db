/**
 * Excel workbooks, by read-excel-file. It takes a file at its word, so the bounds are drawn before: the parts are unpacked a
 * piece at a time and go to it unpacked, and no cell stands further away than a table may be large.
 */
import { strToU8, zipSync } from "fflate";
import readWorkbook, { type CellValue } from "read-excel-file/universal";
import { unpacked } from "../unzip";
import {
  type Cell,
  columnNumber,
  MAX_CELLS,
  MAX_COLUMNS,
  MAX_ROWS,
  MAX_TEXT,
  MAX_UNPACKED_BYTES,
  refusedTable,
  type Tables,
  TOO_FULL,
  TOO_MANY,
} from "./tables";
import { isUnlikeWorkbook } from "./xml-bounds";

const BROKEN = "Dit Excel-bestand is beschadigd of niet compleet. Sla het opnieuw op als xlsx en kies het opnieuw.";
const NO_WORKBOOK = "Dit is geen Excel-bestand. Kies een Excel-bestand (xlsx) of een CSV-bestand.";
const TOO_LARGE =
  "Dit Excel-bestand is uitgepakt te groot om te lezen. Haal weg wat niet nodig is, of verdeel het over meer bestanden.";

/** The tables of a workbook, a tab each. */
export async function readXlsx(bytes: Uint8Array): Promise<Tables> {
  const content = unpacked(bytes, (name) => /\.(?:xml|rels)$/.test(name), MAX_UNPACKED_BYTES);
  if (!content.ok) return refusedTable(content.refusal === "broken" ? BROKEN : TOO_LARGE);
  if (!content.names.has("xl/workbook.xml")) return refusedTable(content.names.size === 0 ? BROKEN : NO_WORKBOOK);
  const parts = [...content.files];
  if (parts.some(([, xml]) => isUnlikeWorkbook(xml))) return refusedTable(BROKEN);
  const sheetParts = parts.flatMap(([, xml]) => (/<(?:\w+:)?sheetData/.test(xml) ? [xml] : []));
  const texts = parts.flatMap(([, xml]) => (/<(?:\w+:)?sst\b/.test(xml) ? [xml] : []));
  if ([...sheetParts, ...texts].some(hasLongText) || cellsIn(sheetParts) > MAX_CELLS) return refusedTable(TOO_FULL);
  const wrong = sheetParts.map(wrongWith).find(Boolean);
  if (wrong !== undefined) return refusedTable(wrong);
  try {
    const stored = zipSync(Object.fromEntries(parts.map(([name, xml]) => [name, strToU8(xml)])), { level: 0 });
    const sheets = await readWorkbook(new Blob([stored as Uint8Array<ArrayBuffer>]), { trim: false });
    return { ok: true, tables: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellOf)) })) };
  } catch {
    return refusedTable(BROKEN);
  }
}

/** Whether more signs stand between two marks than any cell has. */
function hasLongText(xml: string): boolean {
  for (let at = xml.indexOf("<"), next = 0; at >= 0; at = next) {
    next = xml.indexOf("<", at + 1);
    if ((next < 0 ? xml.length : next) - at > MAX_TEXT) return true;
  }
  return false;
}

/** How many cells with something in them the sheets have, in all; it stops counting where there are too many. */
function cellsIn(sheets: readonly string[]): number {
  let cells = 0;
  for (const xml of sheets) {
    for (const [tag] of xml.matchAll(/<(?:\w+:)?c(?:\s[^<>]*)?>/g)) {
      if (!tag.endsWith("/>")) cells += 1;
      if (cells > MAX_CELLS) return cells;
    }
  }
  return cells;
}

/** The last row that a worksheet can have: offices write empty rows up to it. */
const LAST_ROW = 1_048_576;

/** Why the library should not see this worksheet: what it holds is too far away, or computed to an error. */
function wrongWith(xml: string): string | undefined {
  for (const [tag, name = "", inside = ""] of xml.matchAll(/<(?:\w+:)?(row|c)(\s[^<>]*)?>/g)) {
    const [, letters = "", row = ""] = /\sr\s*=\s*["']([A-Z]*)(\d+)["']/.exec(inside) ?? [];
    const wrong = name === "row" ? wrongRow(row) : wrongCell(tag, letters, row);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

const wrongRow = (row: string): string | undefined => (Number(row) > LAST_ROW ? BROKEN : undefined);

function wrongCell(tag: string, letters: string, row: string): string | undefined {
  if (row === "" || Number(row) > LAST_ROW) return BROKEN;
  if (tag.endsWith("/>")) return undefined;
  if (Number(row) > MAX_ROWS || columnNumber(letters) >= MAX_COLUMNS) return TOO_MANY;
  return /\st\s*=\s*["']e["']/.test(tag)
    ? `In cel ${letters}${row} staat een formule die Excel niet kan uitrekenen. Typ daar wat er moet staan, of maak de cel leeg.`
    : undefined;
}

function cellOf(value: CellValue | null): Cell {
  const cell: unknown = value;
  if (typeof cell === "object" && cell !== null) return { date: (cell as LibraryDate).toISOString().slice(0, 10) };
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? cell : null;
}

/** The library gives a day as a moment: midnight in UTC. */
interface LibraryDate {
  toISOString(): string;
}
