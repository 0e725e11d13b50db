/** What is wrong in a spreadsheet, and where: the sheet, the row and the column, as the program shows them. */

import type { EvidenceType } from "../evidence/form";
import type { Column } from "./columns";
import { columnLetters } from "./tables";

export interface SheetProblem {
  /** "Blad Document, rij 4, kolom D (Wanneer is het vastgesteld?)"; empty where the file as a whole is wrong. */
  place: string;
  /** A full Dutch sentence that says what to do. */
  message: string;
}

/** A row of a sheet: its columns, by where they stand. */
export interface RowPlace {
  /** The tab; empty in a CSV file. */
  sheet: string;
  type: EvidenceType;
  /** From 0. */
  row: number;
  /** By name of the column, from 0. */
  columns: ReadonlyMap<string, { column: Column; at: number }>;
}

export const sheetProblem = (message: string): SheetProblem => ({ place: "", message });

/** A problem at a place: a row and a column count from 0. */
export function problemAt(
  sheet: string,
  place: { row?: number; column?: { at: number; heading: string } },
  message: string,
): SheetProblem {
  const { row, column } = place;
  const parts = [
    sheet === "" ? undefined : `blad ${sheet}`,
    row === undefined ? undefined : `rij ${row + 1}`,
    column === undefined ? undefined : `kolom ${columnLetters(column.at)} (${column.heading})`,
  ].filter((part) => part !== undefined);
  const said = parts.join(", ");
  return { place: said.charAt(0).toUpperCase() + said.slice(1), message };
}

/** A problem of a field of the form, at the cell that fills it. Places and quotes of claims stand in the column of the claims. */
export function problemOfField(place: RowPlace, field: string, message: string): SheetProblem {
  const found = place.columns.get(/^(?:claims?$|locator\.|quote\.)/.test(field) ? "claim" : field);
  const column = found && { at: found.at, heading: found.column.heading };
  return problemAt(place.sheet, { row: place.row, column }, message);
}
