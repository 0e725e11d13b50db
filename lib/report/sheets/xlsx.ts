/** Tables as an Excel workbook: every text a text and never a formula, the headings in sight, columns as wide as they need. */
import { Temporal } from "temporal-polyfill";
import writeXlsxFile, { type CellObject, type Row, type Sheet as XlsxSheet } from "write-excel-file/node";
import { registerRows } from "../../assessment/register";
import { dayOf, type IsoDate } from "../../calendar";
import { byDue } from "../../plan/action";
import { type BoundedAssessment, towards } from "../../sharing/boundary";
import { PUBLIC } from "../../sharing/viewer";
import type { Sheet, SheetCell, SheetColumn } from "../../sheet";
import { colours } from "../../wall/colours";
import { reportDay } from "../model/day";
import { documentTitle, type GapReport, type ReportVariant, variantWords } from "../model/model";
import { judgementOf } from "../model/norms";
import type { CoreProperties } from "../xml/core-properties";
import { undated } from "../xml/undated";
import { criteriaSheet } from "./criteria";
import { criterionRows } from "./criteria-rows";
import { evidenceSheet } from "./evidence";
import { normsSheet } from "./norms";
import { planSheet } from "./plan";
import { summarySheet } from "./summary";
import { filtersAndChoices, withProperties } from "./xlsx-extras";

/**
 * The report as a workbook: its text, every criterion, all evidence and all actions, as they stand on the report's day and
 * as far as the report's readers may know.
 */
export function renderXlsx(report: GapReport, assessment: BoundedAssessment): Promise<Uint8Array> {
  const { sheets, told } = workbookOf(report, assessment);
  return sheetXlsx(sheets, told);
}

/** What {@link renderXlsx} writes, as plain values: another thread can write it. */
export function workbookOf(report: GapReport, assessment: BoundedAssessment): Workbook {
  const { dossier } = assessment;
  const shown = report.variant === "public" ? towards(PUBLIC, dossier) : dossier;
  const items = new Map(shown.evidence.map((item) => [item.id, item]));
  const rows = registerRows(assessment, [], report.asOf).flatMap((row) => {
    const item = items.get(row.item.id);
    return item === undefined ? [] : [{ ...row, item }];
  });
  const title = documentTitle(report);
  const sheets = [
    summarySheet(report),
    criteriaSheet(criterionRows(assessment, report)),
    evidenceSheet(rows, dossier.regions),
    planSheet(judgementOf({ assessment }), [...shown.actions].sort(byDue), report.asOf),
    normsSheet(reportDay(assessment, report.asOf, report.variant)),
  ];
  const properties = {
    title,
    author: report.sender,
    subject: report.subtitle,
    created: report.knownAt,
    language: report.language,
  };
  return { sheets, told: { variant: report.variant, properties } };
}

export interface Workbook {
  sheets: readonly Sheet[];
  told?: Told;
}

/** What a workbook says of itself, and for whom it is: that stands in the name of each tab. */
interface Told {
  properties?: CoreProperties;
  variant?: ReportVariant;
}

/** The bytes of a workbook with a tab for each table, each with a filter on its headings. */
export async function sheetXlsx(given: readonly Sheet[], { variant, properties }: Told = {}): Promise<Uint8Array> {
  const sheets = given.map((sheet) => ({ ...sheet, name: tabName(sheet.name, variant) }));
  const file = writeXlsxFile(sheets.map(tab), {
    fontFamily: "Calibri",
    fontSize: 11,
    features: [filtersAndChoices(sheets), withProperties(properties)],
  });
  return undated(await file.toBuffer());
}

/** The longest name that a tab can have. */
const MAX_NAME_LENGTH = 31;

const tabName = (name: string, variant: ReportVariant | undefined): string => {
  if (variant === undefined) return name;
  const said = ` (${variantWords[variant]})`;
  return name.slice(0, MAX_NAME_LENGTH - said.length) + said;
};

const tab = ({ name, columns, rows, explained, spareRows = 0 }: Sheet): XlsxSheet<never> => ({
  sheet: name,
  stickyRowsCount: 1,
  columns: columns.map(({ width }) => ({ width })),
  data: [
    columns.map(({ heading }) =>
      headingCell(
        heading,
        explained &&
          heightOf(
            columns.map((column) => column.heading),
            columns,
          ),
      ),
    ),
    ...(explained ? [explained.map((text) => explainingCell(text, heightOf(explained, columns)))] : []),
    ...rows.map((row): Row => row.map((cell, column) => dataCell(cell) ?? (explained ? emptyCell(columns[column]) : null))),
    ...Array.from({ length: spareRows }, (): Row => columns.map(emptyCell)),
  ],
});

const headingCell = (heading: string, height: number | undefined): CellObject => ({
  ...textCell(heading),
  ...(height === undefined ? {} : { height }),
  fontWeight: "bold",
  textColor: colours.white,
  backgroundColor: colours.brand,
});

const explainingCell = (text: string, height: number): CellObject => ({ ...textCell(text), fontStyle: "italic", height });

/** In points: programs that do not fit a row to its texts still show all of the longest. */
const heightOf = (texts: readonly string[], columns: Sheet["columns"]): number =>
  LINE_HEIGHT * Math.max(...texts.map((text, place) => Math.ceil(text.length / ((columns[place]?.width ?? 1) - 4))));

const LINE_HEIGHT = 15;

/** A cell to type in. */
const emptyCell = (column: SheetColumn | undefined): CellObject => ({
  ...look,
  ...(column?.typed === "date" ? { type: Number, format: DAY_FORMAT } : { type: String, format: TEXT_FORMAT }),
});

const DAY_FORMAT = "dd-mm-yyyy";
/** Keeps a text a text when someone edits the cell. */
const TEXT_FORMAT = "@";

const look = { wrap: true, alignVertical: "top" } as const;

function dataCell(cell: SheetCell): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === "number") return { ...look, type: Number, value: cell };
  if (typeof cell === "string") return textCell(cell);
  if ("moment" in cell) return { ...look, type: Number, value: serialMoment(cell.moment), format: "dd-mm-yyyy hh:mm" };
  if (cell.date < FIRST_SERIAL) return textCell(cell.date);
  return { ...look, type: Number, value: serialDay(cell.date), format: DAY_FORMAT };
}

const textCell = (text: string): CellObject => ({ ...look, type: String, value: storedText(text), format: TEXT_FORMAT });

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

/** The text as a workbook stores it, so that Excel shows exactly what was recorded. */
function storedText(text: string): string {
  const plain = escaped(text.replaceAll(/\r\n?/g, "\n"));
  return plain.length > MAX_CELL_LENGTH ? `${plain.slice(0, MAX_CELL_LENGTH - 1).replace(/[\ud800-\udbff]$/, "")}…` : plain;
}

/**
 * Excel reads `_x0041_` as the letter A, so a text that looks so has its first underscore written that way. The library
 * looks texts up in a plain object, where names such as "constructor" are taken: these get a space behind them.
 */
function escaped(text: string): string {
  const plain = text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
  return plain in {} ? `${plain} ` : plain;
}
