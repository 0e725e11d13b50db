/** A table to download: what a screen or a report holds, as plain data for CSV and Excel alike. */
import { type IsoDate, plus } from "./calendar";

export interface Sheet {
  /** At most 31 characters, and none of `[]/\:*?`: what a spreadsheet takes as the name of a tab. */
  name: string;
  columns: readonly SheetColumn[];
  rows: readonly SheetRow[];
  /** Of a sheet to fill in, in a workbook: a line below the headings that explains each column. */
  explained?: readonly string[];
  /** Of a sheet to fill in, in a workbook: so many empty rows keep what is typed in them as the text or the day that it is. */
  spareRows?: number;
}

export interface SheetColumn {
  heading: string;
  /** In characters. */
  width: number;
  /** Of a sheet to fill in: its values are chosen from so many below the heading of a column (from 0) of another tab. */
  choices?: { tab: string; column: number; count: number };
  /** Of a sheet to fill in: what is typed is a day; without it, a text. */
  typed?: "date";
}

export type SheetRow = readonly SheetCell[];

/** A text is always shown as it is, never computed; a day and a moment (an ISO 8601 instant) stay sortable; null is empty. */
export type SheetCell = string | number | { date: IsoDate } | { moment: string } | null;

/** Texts under each other in one cell; empty where there are none. */
export const linesCell = (lines: readonly string[]): SheetCell => (lines.length === 0 ? null : lines.join("\n"));

/** A day, or an empty cell. */
export const dateCell = (date: IsoDate | null | undefined): SheetCell => (date ? { date } : null);

/** The last day before `until`, the first day on which something is no longer so. */
export const throughCell = (until: IsoDate | null): SheetCell => (until === null ? null : { date: plus(until, "-P1D") });

export const yesOrNo = (given: boolean): string => (given ? "ja" : "nee");
