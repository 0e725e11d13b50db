/** Spreadsheets for tests: tables as a workbook or a CSV file would give them. */
import type { Evidence } from "../evidence/evidence";
import type { EvidenceType } from "../evidence/form";
import { sheetXlsx } from "../report/sheets/xlsx";
import { columnsOf } from "./columns";
import { tabOf } from "./kinds";
import { readEvidenceSheets } from "./read-evidence";
import type { Cell, Table } from "./tables";
import { templateSheets } from "./template";

const CODE = "GM1724";

/** A sheet with these columns of a type, by name, and these cells in one row. */
export const rowOf = (type: EvidenceType, cells: Readonly<Record<string, Cell>>): Table => ({
  name: tabOf(type),
  rows: [Object.keys(cells).map((name) => headingOf(type, name)), Object.values(cells)],
});

export const headingOf = (type: EvidenceType, name: string): string => {
  const heading = columnsOf(type).find((column) => column.name === name)?.heading;
  if (heading === undefined) throw new Error(`No column ${name}`);
  return heading;
};

/** What is read, with the ids `n1`, `n2` for what is new. */
export function read(tables: readonly Table[], evidence: readonly Evidence[] = []) {
  let made = 0;
  return readEvidenceSheets(tables, { municipality: CODE, evidence, newId: () => `n${++made}` });
}

/** The items of a file that has no problems. */
export function itemsIn(tables: readonly Table[], evidence: readonly Evidence[] = []): Evidence[] {
  const { rows, problems } = read(tables, evidence);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return rows.map(({ item }) => item);
}

/** "place: message" of every problem. */
export const problemsIn = (tables: readonly Table[], evidence: readonly Evidence[] = []): string[] =>
  read(tables, evidence).problems.map(({ place, message }) => `${place}: ${message}`);

/** The template as tables, without a file between. */
export const templateTables = (evidence: readonly Evidence[]): Table[] =>
  templateSheets(evidence).map(({ name, columns, explained, rows }) => ({
    name,
    rows: [columns.map(({ heading }) => heading), ...(explained ? [explained] : []), ...(rows as Cell[][])],
  }));

export const templateBytes = (evidence: readonly Evidence[]): Promise<Uint8Array> => sheetXlsx(templateSheets(evidence));
