/** Tables as an Excel workbook: every text a text and never a formula, the headings in sight, columns as wide as they need. */
import { Temporal } from "temporal-polyfill";
import { registerRows } from "../../assessment/register";
import { dayOf, type IsoDate } from "../../calendar";
import { byDue } from "../../plan/action";
import { type BoundedAssessment, towards } from "../../sharing/boundary";
import { PUBLIC } from "../../sharing/viewer";
import type { Sheet, SheetCell, SheetColumn } from "../../sheet";
import { reportDay } from "../model/day";
import { type GapReport, type ReportVariant, variantWords } from "../model/model";
import { judgementOf } from "../model/norms";
import { element } from "../xml/xml";
import { escaped, printable } from "../xml/xml-text";
import { criteriaSheet } from "./criteria";
import { criterionRows } from "./criteria-rows";
import { evidenceSheet } from "./evidence";
import { normsSheet } from "./norms";
import { planSheet } from "./plan";
import { summarySheet } from "./summary";
import { letters, type Properties, type StoredCell, type Tab, workbookOf } from "./workbook";

/**
 * The report as a workbook: its text, every criterion, all evidence and all actions, as they stand on the report's day and
 * as far as the report's readers may know.
 */
export function renderXlsx(report: GapReport, assessment: BoundedAssessment): Uint8Array {
  const { dossier } = assessment;
  const shown = report.variant === "public" ? towards(PUBLIC, dossier) : dossier;
  const items = new Map(shown.evidence.map((item) => [item.id, item]));
  const rows = registerRows(assessment, [], report.asOf).flatMap((row) => {
    const item = items.get(row.item.id);
    return item === undefined ? [] : [{ ...row, item }];
  });
  const title = `${report.title} ${report.sender}`;
  const sheets = [
    summarySheet(report),
    criteriaSheet(criterionRows(assessment, report)),
    evidenceSheet(rows, dossier.regions),
    planSheet(judgementOf({ assessment }), [...shown.actions].sort(byDue), report.asOf),
    normsSheet(reportDay(assessment, report.asOf, report.variant)),
  ];
  const properties = { title, author: report.sender, subject: report.subtitle, created: report.knownAt };
  return sheetXlsx(sheets, { variant: report.variant, properties });
}

/** What a workbook says of itself, and for whom it is: that stands in the name of each tab. */
interface Told {
  properties?: Properties;
  variant?: ReportVariant;
}

/** The bytes of a workbook with a tab for each table, each with a filter on its headings. */
export const sheetXlsx = (sheets: readonly Sheet[], { variant, properties }: Told = {}): Uint8Array =>
  workbookOf(
    sheets.map((sheet) => tab({ ...sheet, name: tabName(sheet.name, variant) })),
    properties,
  );

/** The longest name that a tab can have. */
const MAX_NAME_LENGTH = 31;

const tabName = (name: string, variant: ReportVariant | undefined): string => {
  if (variant === undefined) return name;
  const said = ` (${variantWords[variant]})`;
  return name.slice(0, MAX_NAME_LENGTH - said.length) + said;
};

function tab(sheet: Sheet): Tab {
  const { name, columns, rows, explained, spareRows = 0 } = sheet;
  const headings = columns.map(({ heading }) => heading);
  const filling = explained !== undefined;
  return {
    name,
    widths: columns.map(({ width }) => width),
    rows: [
      { cells: headings.map((text) => texted("heading", text)), ...(filling && { height: heightOf(headings, columns) }) },
      ...(filling ? [{ cells: explained.map((text) => texted("explained", text)), height: heightOf(explained, columns) }] : []),
      ...rows.map((row) => ({
        cells: row.map((cell, column) => dataCell(cell) ?? (filling ? emptyCell(columns[column]) : null)),
      })),
      ...Array.from({ length: spareRows }, () => ({ cells: columns.map(emptyCell) })),
    ],
    after: filterOf(sheet) + choicesIn(sheet),
  };
}

const lastRow = ({ rows, explained, spareRows = 0 }: Sheet): number => 1 + (explained ? 1 : 0) + rows.length + spareRows;

/** A sheet to fill in has no filter: sorting would take its explanation along. */
const filterOf = (sheet: Sheet): string =>
  sheet.explained ? "" : element("autoFilter", { ref: `A1:${letters(sheet.columns.length)}${lastRow(sheet)}` });

/** For each column of choices a list in its cells; another value is refused by the program. */
function choicesIn(sheet: Sheet): string {
  const lists = sheet.columns.flatMap(({ choices }, place) => {
    if (choices === undefined) return [];
    const [column, from] = [letters(place + 1), letters(choices.column + 1)];
    const list = `'${choices.tab}'!$${from}$2:$${from}$${choices.count + 1}`;
    const where = { type: "list", allowBlank: 1, showErrorMessage: 1, sqref: `${column}3:${column}${lastRow(sheet)}` };
    return element("dataValidation", where, element("formula1", {}, escaped(list)));
  });
  return lists.length === 0 ? "" : element("dataValidations", { count: lists.length }, lists.join(""));
}

/** In points: programs that do not fit a row to its texts still show all of the longest. */
const heightOf = (texts: readonly string[], columns: Sheet["columns"]): number =>
  LINE_HEIGHT * Math.max(...texts.map((text, place) => Math.ceil(text.length / ((columns[place]?.width ?? 1) - 4))));

const LINE_HEIGHT = 15;

/** A cell to type in. */
const emptyCell = (column: SheetColumn | undefined): StoredCell => ({ kind: column?.typed === "date" ? "day" : "text" });

function dataCell(cell: SheetCell): StoredCell | null {
  if (cell === null) return null;
  if (typeof cell === "number") return { kind: "number", value: cell };
  if (typeof cell === "string") return texted("text", cell);
  if ("moment" in cell) return { kind: "moment", value: serialMoment(cell.moment) };
  if (cell.date < FIRST_SERIAL) return texted("text", cell.date);
  return { kind: "day", value: serialDay(cell.date) };
}

const texted = (kind: StoredCell["kind"], text: string): StoredCell => ({ kind, value: storedText(text) });

/** Excel's day 60 is a 29 February 1900 that never was: before the day after it, programs disagree on the numbers. */
const FIRST_SERIAL: IsoDate = "1900-03-01";

/** Days as Excel counts them: 1 January 1970 is its day 25569. */
const serialDay = (date: IsoDate): number => dayOf(date) + 25_569;

/** The moment on the clock in the Netherlands, to the second. */
function serialMoment(instant: string): number {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO("Europe/Amsterdam");
  const seconds = (local.hour * 60 + local.minute) * 60 + local.second;
  return serialDay(local.toPlainDate().toString()) + seconds / 86_400;
}

/** The longest text that a cell takes, in UTF-16 units. */
const MAX_CELL_LENGTH = 32_767;

/** Excel reads `_x0041_` as the letter A, so a text that looks so has its first underscore written that way. */
function storedText(text: string): string {
  const plain = printable(text).replaceAll(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
  return plain.length > MAX_CELL_LENGTH ? `${plain.slice(0, MAX_CELL_LENGTH - 1).replace(/[\ud800-\udbff]$/, "")}…` : plain;
}
