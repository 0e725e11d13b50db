/** A column of a report's table in a workbook: what paper says as "8 van 12" stands in columns of its own, as numbers. */
import type { IsoDate } from "../../calendar";
import { longDate, shortDate } from "../../dutch";
import { readTypedDate } from "../../form/typed-date";
import { linesCell, type SheetCell } from "../../sheet";
import type { Cell } from "../model/model";

/** A column with a heading, and its cell in each row. */
export interface CountedColumn {
  heading: string;
  cells: readonly SheetCell[];
}

/** The columns that a column of the report becomes: one, unless it counts. */
export function countedColumns(heading: string, cells: readonly Cell[]): CountedColumn[] {
  if (cells.some(({ lines }) => OF.test(lines[0] ?? ""))) return shares(heading, cells);
  const said = cells.filter(({ lines }) => lines.join("") !== "" && lines.join("") !== "–");
  return said.length > 0 && said.every(({ lines }) => lines.length === 1 && NAMED.test(lines[0] ?? ""))
    ? named(heading, cells)
    : [{ heading, cells: cells.map(plainCell) }];
}

/** "8 van 12", or "10 van 12; bij de andere loopt het nog" */
const OF = /^(\d+) van (\d+)(?:; (.+))?$/;

function shares(heading: string, cells: readonly Cell[]): CountedColumn[] {
  const read = cells.map(({ lines: [first = "", ...others] }) => {
    const [whole, count, of, more] = OF.exec(first) ?? [];
    const left = whole === undefined ? [first, ...others] : [...(more ? [more] : []), ...others];
    return { count, of, text: linesCell(left.filter((line) => line !== "")) };
  });
  const number = (text: string | undefined): SheetCell => (text === undefined ? null : Number(text));
  return [
    { heading, cells: read.map(({ count }) => number(count)) },
    { heading: `${heading}: van`, cells: read.map(({ of }) => number(of)) },
    ...(read.some(({ text }) => text !== null)
      ? [{ heading: `${heading}: toelichting`, cells: read.map(({ text }) => text) }]
      : []),
  ];
}

/** "nieuwe medewerkers (8)" */
const NAMED = /^(.+) \((\d{1,3})\)$/;

function named(heading: string, cells: readonly Cell[]): CountedColumn[] {
  const read = cells.map(({ lines }) => NAMED.exec(lines[0] ?? ""));
  return [
    { heading, cells: read.map((found) => found?.[1] ?? null) },
    { heading: `${heading}: aantal`, cells: read.map((found) => (found ? Number(found[2]) : null)) },
  ];
}

/** A number is a number and a day a day, to be sorted and added up; all else is text. */
export function plainCell({ lines }: Pick<Cell, "lines">): SheetCell {
  const [only, ...others] = lines;
  if (only === undefined || others.length > 0) return linesCell(lines);
  if (/^\d+$/.test(only)) return Number(only);
  const date = dayIn(only);
  return date === undefined ? only : { date };
}

/** The day of a text that is nothing but a day, short or long, as the report writes it. */
function dayIn(text: string): IsoDate | undefined {
  const { date } = readTypedDate(text);
  return date !== undefined && (shortDate(date) === text || longDate(date) === text) ? date : undefined;
}
