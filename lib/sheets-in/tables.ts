/** What a spreadsheet holds before anybody knows what it is about: tables of cells, with where each stands. */
import type { IsoDate } from "../calendar";

/** A cell as the file has it; a number in a column of dates is a day as Excel counts them. */
export type Cell = string | number | boolean | { date: IsoDate } | null;

/** `name` is the tab's; empty for a CSV file, which has none. Rows and columns count from 0. */
export interface Table {
  name: string;
  rows: readonly (readonly Cell[])[];
}

export type Tables = { ok: true; tables: Table[] } | { ok: false; message: string };

/** What one file may hold. */
export const MAX_SHEET_BYTES = 5 * 1024 * 1024;
export const MAX_UNPACKED_BYTES = 40 * 1024 * 1024;
export const MAX_ROWS = 5_000;
export const MAX_COLUMNS = 200;
/** Cells with something in them, in all sheets together: five thousand rows of fifty columns. */
export const MAX_CELLS = 250_000;
/** Signs of one text as a workbook writes it; Excel itself takes 32,767 in a cell, each written in three at most. */
export const MAX_TEXT = 100_000;

export const refusedTable = (message: string): Tables => ({ ok: false, message });

export const TOO_MANY = `Een bestand bevat hooguit ${MAX_ROWS} rijen en ${MAX_COLUMNS} kolommen per blad. Haal weg wat niet nodig is, of verdeel het over meer bestanden.`;

export const TOO_FULL =
  "In dit bestand staan te veel cellen of te lange teksten om te lezen. Haal weg wat niet nodig is, of verdeel het over meer bestanden.";

/** The name of a column, counted from 0, as a spreadsheet shows it: A, Z, AA. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnLetters(before - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** The number of a column, counted from 0, of its letters in capitals. */
export const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
