/** The workbook to fill in: a sheet for each type of evidence, with the municipality's own records, and what can be chosen. */
import type { Evidence } from "../evidence/evidence";
import type { EvidenceType } from "../evidence/form";
import type { Sheet, SheetColumn } from "../sheet";
import { type Column, columnsOf } from "./columns";
import { CHOICES_TAB, evidenceTypes, tabOf } from "./kinds";
import { rowOf } from "./record-row";

/** So many empty rows below the records are ready to be filled in: a code that is typed there stays a text. */
const SPARE_ROWS = 100;

/** The sheets of the template. Only the municipality's own evidence is in it: that of a region is the region's. */
export function templateSheets(evidence: readonly Evidence[]): Sheet[] {
  const own = evidence.filter(({ owner }) => owner === "municipality");
  return [...evidenceTypes.map((type) => sheetOf(type, own)), choicesSheet];
}

/** The sheet of one type: headings, a line that explains each column, and a row for each record. */
export function sheetOf(type: EvidenceType, evidence: readonly Evidence[]): Sheet {
  const columns = columnsOf(type);
  return {
    name: tabOf(type),
    columns: columns.map(sheetColumn),
    explained: columns.map(({ hint }) => hint),
    rows: evidence.filter((item) => item.type === type).map((item) => rowOf(columns, item)),
    spareRows: SPARE_ROWS,
  };
}

const WIDTHS: Partial<Record<Column["kind"], number>> = { date: 22, number: 14, flag: 16, longtext: 50, claims: 34, id: 24 };

const sheetColumn = ({ heading, kind, name }: Column): SheetColumn => {
  const place =
    kind === "choice" ? choiceColumns.find((column) => column.name === name && column.heading === heading) : undefined;
  return {
    heading,
    width: WIDTHS[kind] ?? 28,
    ...(place
      ? { choices: { tab: CHOICES_TAB, column: choiceColumns.indexOf(place), count: place.options?.length ?? 0 } }
      : {}),
    ...(kind === "date" ? { typed: "date" as const } : {}),
  };
};

/** The columns of which the values can be chosen, each once. */
const choiceColumns: readonly Column[] = [
  ...new Map(
    evidenceTypes.flatMap(columnsOf).flatMap((column) => (column.options ? [[column.heading, column] as const] : [])),
  ).values(),
];

const choicesSheet: Sheet = {
  name: CHOICES_TAB,
  columns: choiceColumns.map(({ heading }) => ({ heading, width: 30 })),
  rows: Array.from({ length: Math.max(...choiceColumns.map(({ options = [] }) => options.length)) }, (_, row) =>
    choiceColumns.map(({ options = [] }) => options[row]?.label ?? null),
  ),
};
