/** A table of the model in Word: its header row returns on every page, and its caption is in the table's properties. */
import type { Cell, Table as ModelTable } from "../../model/model";
import { element } from "../../xml/xml";
import { BRICK_LOWERED, brickDrawing, columnWidths, maySplit, rowWallDrawing, TEXT_WIDTH } from "../layout";
import type { Book } from "./book";
import { drawingRun } from "./drawing";
import type { StyleId } from "./styles";
import { cellMargins, reportPadding, type TableStyleId } from "./table-styles";
import { linked, paragraph, runs, styled, TAB } from "./text";
import { twips } from "./units";

/** A block of a document; Word wants to know tables from text. */
export interface Block {
  kind: "text" | "table" | "contents";
  xml: string;
}

export const textBlock = (xml: string): Block => ({ kind: "text", xml });

/** The table, after its caption where that is to be shown. */
export const tableBlocks = (table: ModelTable, showCaption: boolean, book: Book): Block[] => [
  ...(showCaption ? [textBlock(paragraph("Caption", table.caption))] : []),
  modelTable(table, book),
];

function modelTable(table: ModelTable, book: Book): Block {
  const { caption, columns, rows, dense = false } = table;
  const widths = columnWidths(table).map((share) => twips(share * TEXT_WIDTH));
  const header = columns.map(({ heading }) => paragraph("ColumnHeading", heading));
  return tableOf({
    style: "ReportTable",
    caption,
    widths,
    more: dense ? cellMargins(reportPadding(true)) : "",
    rows: [
      rowOf(header, widths, { header: true }),
      ...rows.map((row) =>
        rowOf(
          row.map((cell, column) => cellOf(cell, column === 0 ? "RowHeading" : "Cell", book)),
          widths,
          { split: maySplit(row) },
        ),
      ),
    ],
  });
}

export interface TableParts {
  style: TableStyleId;
  /** What the table holds, for who does not see it. */
  caption?: string;
  /** Of the columns, in twips. */
  widths: readonly number[];
  /** Properties of this table only, which stand before its look. */
  more?: string;
  /** Rows as XML. */
  rows: readonly string[];
  /** Whether the first column heads its rows. */
  firstColumn?: boolean;
}

/** A table as wide as the text. */
export function tableOf({ style, caption, widths, more = "", rows, firstColumn = true }: TableParts): Block {
  const look = {
    "w:val": firstColumn ? "06A0" : "0620",
    "w:firstRow": 1,
    "w:lastRow": 0,
    "w:firstColumn": firstColumn ? 1 : 0,
  };
  const properties =
    element("w:tblStyle", { "w:val": style }) +
    element("w:tblW", { "w:w": twips(TEXT_WIDTH), "w:type": "dxa" }) +
    element("w:tblLayout", { "w:type": "fixed" }) +
    more +
    element("w:tblLook", { ...look, "w:lastColumn": 0, "w:noHBand": 1, "w:noVBand": 1 }) +
    (caption === undefined ? "" : element("w:tblCaption", { "w:val": caption }));
  const grid = widths.map((width) => element("w:gridCol", { "w:w": width })).join("");
  return {
    kind: "table",
    xml: element("w:tbl", {}, element("w:tblPr", {}, properties) + element("w:tblGrid", {}, grid) + rows.join("")),
  };
}

interface RowLook {
  header?: boolean;
  split?: boolean;
  /** Where the cells' texts stand, if not at the top. */
  align?: "bottom";
}

/** A row of cells, each of paragraphs as XML. */
export function rowOf(
  cells: readonly string[],
  widths: readonly number[],
  { header, split = false, align }: RowLook = {},
): string {
  const properties = (split ? "" : "<w:cantSplit/>") + (header ? "<w:tblHeader/>" : "");
  const place = align ? element("w:vAlign", { "w:val": align }) : "";
  const written = cells.map((content, column) =>
    element("w:tc", {}, element("w:tcPr", {}, element("w:tcW", { "w:w": widths[column], "w:type": "dxa" }) + place) + content),
  );
  return element("w:tr", {}, (properties === "" ? "" : element("w:trPr", {}, properties)) + written.join(""));
}

function cellOf({ lines, status, link, wall }: Cell, style: StyleId, book: Book): string {
  if (wall !== undefined) {
    const words = { title: wall.title, description: lines.join(" ") };
    return styled(style, drawingRun(rowWallDrawing(wall), words, book));
  }
  if (status !== undefined) {
    const brick = drawingRun(brickDrawing(status), "decorative", book, BRICK_LOWERED);
    return styled("StatusCell", brick + TAB + runs(lines.join("\n")));
  }
  // A cell without a paragraph is a broken file.
  if (lines.length === 0) return paragraph(style, "");
  return lines.map((line, index) => styled(style, index === 0 ? linked(line, link, book) : runs(line))).join("");
}
