/** The rows of a sheet that say something, and which column each cell stands in. */
import { isBlank, searchable } from "../characters";
import type { EvidenceType } from "../evidence/form";
import { type Column, columnsOf } from "./columns";
import { typeOfSheet } from "./kinds";
import { problemAt, type RowPlace, type SheetProblem } from "./problems";
import type { Cell, Table } from "./tables";

export interface FilledRow {
  place: RowPlace;
  /** By name of the column. */
  cells: ReadonlyMap<string, Cell>;
}

const isEmpty = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && isBlank(cell));

export const isBlankTable = ({ rows }: Table): boolean => rows.every((row) => row.every(isEmpty));

const textIn = (cell: Cell | undefined): string => (typeof cell === "string" ? searchable(cell) : "");

/** The rows below the headings; empty ones and the template's explanation are left out. */
export function rowsIn({ name, rows }: Table): { rows: FilledRow[]; problems: SheetProblem[] } {
  const top = rows.findIndex((row) => !row.every(isEmpty));
  const headings = (rows[top] ?? []).map(textIn);
  const type = typeOfSheet(name, headings);
  if (type === undefined) return { rows: [], problems: [problemAt(name, {}, UNKNOWN_SHEET)] };
  const below = rows.slice(top + 1);
  const columns = columnsAt(type, headings);
  const problems = [...strangeColumns(name, rows[top] ?? [], below, columns), ...doubled(name, headings, columns)];
  if (columns.size === 0) return { rows: [], problems: [problemAt(name, {}, NO_HEADINGS)] };
  const filled = below.flatMap((row, index): FilledRow[] => {
    if (row.every(isEmpty) || isExplanation(row, columns)) return [];
    const cells = new Map([...columns].map(([column, { at }]) => [column, row[at] ?? null]));
    return [{ place: { sheet: name, type, row: top + 1 + index, columns }, cells }];
  });
  return { rows: filled, problems };
}

const UNKNOWN_SHEET =
  "Plateau herkent niet over welk soort bewijs dit blad gaat. Gebruik de kolomkoppen van het sjabloon, of haal dit blad weg.";
const NO_HEADINGS = "Op dit blad staan geen kolomkoppen uit het sjabloon. Zet de koppen terug op de eerste rij.";
const STRANGE_COLUMN = "Deze kolom staat niet in het sjabloon. Geef haar de kop uit het sjabloon, of haal de kolom weg.";
const DOUBLE_COLUMN = "Deze kolom staat er twee keer in. Haal er een weg.";

type Columns = RowPlace["columns"];

const columnsAt = (type: EvidenceType, headings: readonly string[]): Columns =>
  new Map(
    columnsOf(type)
      .map((column: Column) => [column.name, { column, at: headings.indexOf(searchable(column.heading)) }] as const)
      .filter(([, { at }]) => at >= 0),
  );

/** Nothing that somebody filled in is passed over in silence. */
function strangeColumns(sheet: string, headings: readonly Cell[], below: Table["rows"], columns: Columns): SheetProblem[] {
  const known = new Set([...columns.values()].map(({ column }) => searchable(column.heading)));
  const width = Math.max(headings.length, ...below.map(({ length }) => length));
  return Array.from({ length: width }, (_, at) => at)
    .filter((at) => !known.has(textIn(headings[at])) && below.some((row) => !isEmpty(row[at])))
    .map((at) =>
      problemAt(sheet, { column: { at, heading: String(headings[at] ?? "").trim() || "zonder kop" } }, STRANGE_COLUMN),
    );
}

const doubled = (sheet: string, headings: readonly string[], columns: Columns): SheetProblem[] =>
  [...columns.values()].flatMap(({ column, at }) => {
    const again = headings.indexOf(searchable(column.heading), at + 1);
    return again < 0 ? [] : [problemAt(sheet, { column: { at: again, heading: column.heading } }, DOUBLE_COLUMN)];
  });

const isExplanation = (row: readonly Cell[], columns: Columns): boolean =>
  [...columns.values()].every(({ column, at }) => isEmpty(row[at]) || textIn(row[at]) === searchable(column.hint));
