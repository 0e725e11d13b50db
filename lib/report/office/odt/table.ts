/** A table of the model in ODF: its header row returns on every page, and its caption is in the table's properties. */
import { colours } from "@/lib/wall/colours";
import type { Cell, Row, Table } from "../../model/model";
import { type Attributes, element } from "../../xml/xml";
import { BRICK_LOWERED, brickDrawing, columnWidths, maySplit, rowWallDrawing, TEXT_WIDTH } from "../layout";
import type { LookName } from "../looks";
import { drawing } from "./drawing";
import type { StyleBook } from "./style-book";
import { odfName } from "./style-names";
import { inline, linked, paragraph, styled, TAB } from "./text";
import { pt } from "./xml";

/** The table, after its caption where that is to be shown. */
export const tableBlock = (table: Table, showCaption: boolean, book: StyleBook): string =>
  (showCaption ? captionOf(table, book) : "") + modelTable(table, book);

/** Stays with its table, also where the caption of another template lets go. */
function captionOf({ caption }: Table, book: StyleBook): string {
  const style = book.style("paragraph", { "fo:keep-with-next": "always" }, { "style:parent-style-name": odfName("Caption") });
  return element("text:p", { "text:style-name": style }, inline(caption));
}

function modelTable(table: Table, book: StyleBook): string {
  const { caption, columns, rows, dense = false } = table;
  const padding = dense ? 2.5 : 3.5;
  const cellStyle = (points: number, colour: string) =>
    book.style("table-cell", {
      "fo:padding-top": pt(padding),
      "fo:padding-bottom": pt(padding),
      "fo:padding-left": pt(0),
      "fo:padding-right": pt(10),
      "fo:border-bottom": `${pt(points)} solid ${colour}`,
    });
  const head = cellStyle(1.25, colours.ink);
  const body = cellStyle(0.5, colours.line);
  const header = columns.map(({ heading }) => cellOf(head, paragraph("ColumnHeading", heading)));
  return tableOf(
    {
      title: caption,
      widths: columnWidths(table).map((share) => share * TEXT_WIDTH),
      header: [rowOf(header, book)],
      rows: rows.map((row) => rowOf(cells(row, body, book), book, maySplit(row))),
    },
    book,
  );
}

export interface TableParts {
  /** What the table holds, for who does not see it. */
  title?: string;
  /** Of the columns, in points. */
  widths: readonly number[];
  /** Rows as XML. */
  header: readonly string[];
  rows: readonly string[];
}

/** A table as wide as the text. */
export function tableOf({ title, widths, header, rows }: TableParts, book: StyleBook): string {
  const style = book.style("table", {
    "style:width": pt(TEXT_WIDTH),
    "table:align": "left",
    "table:border-model": "collapsing",
  });
  const columns = widths.map((width) =>
    element("table:table-column", { "table:style-name": book.style("table-column", { "style:column-width": pt(width) }) }),
  );
  return element(
    "table:table",
    { "table:style-name": style },
    (title === undefined ? "" : element("table:title", {}, inline(title))) +
      columns.join("") +
      element("table:table-header-rows", {}, header.join("")) +
      rows.join(""),
  );
}

export function rowOf(row: readonly string[], book: StyleBook, split = false): string {
  const style = book.style("table-row", { "fo:keep-together": split ? "auto" : "always" });
  return element("table:table-row", { "table:style-name": style }, row.join(""));
}

export const cellOf = (style: string, content: string, more: Attributes = {}): string =>
  element("table:table-cell", { "table:style-name": style, "office:value-type": "string", ...more }, content);

const cells = (row: Row, style: string, book: StyleBook): string[] =>
  row.map((cell, column) => cellOf(style, contentOf(cell, column === 0 ? "RowHeading" : "Cell", book)));

function contentOf({ lines, status, link, wall }: Cell, style: LookName, book: StyleBook): string {
  if (wall !== undefined) {
    return styled(style, drawing(rowWallDrawing(wall), { title: wall.title, description: lines.join(" ") }, book));
  }
  if (status !== undefined) {
    const brick = drawing(brickDrawing(status), "decorative", book, BRICK_LOWERED);
    return styled("StatusCell", brick + TAB + inline(lines.join("\n")));
  }
  if (lines.length === 0) return paragraph(style, "");
  return lines.map((line, index) => styled(style, index === 0 ? linked(line, link) : inline(line))).join("");
}
