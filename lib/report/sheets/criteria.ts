/** The criteria as a table: one row each, with whose they are and both clocks, so that rows of many files can be put together. */
import { capitalised } from "../../dutch";
import { dateCell, linesCell, type Sheet, type SheetRow, throughCell, yesOrNo } from "../../sheet";
import { variantWords } from "../model/model";
import type { CriterionRow } from "./criteria-rows";

export const criteriaSheet = (rows: readonly CriterionRow[]): Sheet => ({
  name: "Toetspunten",
  columns: [
    { heading: "Thema", width: 26 },
    { heading: "Bouwsteen", width: 9 },
    { heading: "Naam van de bouwsteen", width: 28 },
    { heading: "Toetspunt", width: 9 },
    { heading: "Naam van het toetspunt", width: 32 },
    { heading: "Plateau", width: 8 },
    { heading: "Verplicht", width: 9 },
    { heading: "Stand", width: 20 },
    { heading: "Sinds", width: 12 },
    { heading: "Tot en met", width: 12 },
    { heading: "Waarom", width: 50 },
    { heading: "Bewijs", width: 50 },
    { heading: "Acties", width: 40 },
    { heading: "Volgende stap", width: 36 },
    { heading: "Gemeente", width: 18 },
    { heading: "Gemeentecode", width: 13 },
    { heading: "Peildatum", width: 12 },
    { heading: "Kennisdatum", width: 17 },
    { heading: "Versie", width: 10 },
    { heading: "Norm", width: 40 },
  ],
  rows: rows.map(sheetRow),
});

const sheetRow = (row: CriterionRow): SheetRow => [
  row.theme,
  row.block?.id ?? null,
  row.block?.title ?? null,
  row.criterion.id,
  row.criterion.title,
  row.plateau,
  yesOrNo(row.required),
  capitalised(row.standing),
  dateCell(row.since),
  throughCell(row.until),
  row.reason,
  linesCell(row.evidence),
  linesCell(row.actions),
  row.nextStep,
  row.municipality.name,
  row.municipality.code,
  dateCell(row.asOf),
  { moment: row.knownAt },
  variantWords[row.variant],
  row.norm,
];
