/**
 * From the tables of a spreadsheet to evidence of a municipality, or to what is wrong, by sheet, row and column. A row is
 * read by the form of its type, as if somebody typed it there: what a row leaves as the template showed it stays as it is
 * remembered, to the letter, and so does what the sheet has no column for.
 */
import { ofMunicipality } from "../access";
import type { Evidence } from "../evidence/evidence";
import { CHOICES_TAB } from "./kinds";
import { matched, type RowRead } from "./matching";
import { type SheetProblem, sheetProblem } from "./problems";
import { readRow } from "./read-row";
import { isBlankTable, rowsIn } from "./rows";
import type { Table } from "./tables";

export interface Known {
  /** The municipality's code. */
  municipality: string;
  /** All evidence that the municipality has; that of its regions is not changed by a sheet. */
  evidence: readonly Evidence[];
  /** Gives an id that no record has. */
  newId(): string;
}

/** The evidence of all good rows, and the problems of the others; a row with a problem gives no evidence. */
export function readEvidenceSheets(tables: readonly Table[], known: Known): { rows: RowRead[]; problems: SheetProblem[] } {
  const owner = ofMunicipality(known.municipality);
  const own = known.evidence.filter((item) => item.owner === "municipality");
  const byId = new Map(own.map((item) => [item.id, item]));
  const found = tables.filter((table) => table.name !== CHOICES_TAB && !isBlankTable(table)).map(rowsIn);
  const read = found.flatMap(({ rows }) => rows).map((row) => readRow(row, owner, byId));
  const good = matched(
    read.flatMap((row) => (row.ok ? [row] : [])),
    own,
    known.newId,
  );
  const problems = [...found, ...read, good].flatMap((part) => part.problems);
  return { rows: good.rows, problems: good.rows.length + problems.length > 0 ? problems : [sheetProblem(NOTHING)] };
}

const NOTHING = "In dit bestand staat niets. Vul het sjabloon in en kies het opnieuw.";
