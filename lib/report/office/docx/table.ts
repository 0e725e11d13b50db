/** A table of the model in Word: its header row returns on every page, and its caption is in the table's properties. */
import {
  BuilderElement,
  type ITableOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  XmlComponent,
} from "docx";
import type { Cell, Table as ModelTable, Row } from "../../model/model";
import { printable } from "../../xml/xml-text";
import { brickDrawing, columnWidths, maySplit, rowWallDrawing, TEXT_WIDTH } from "../layout";
import { brickRun, drawingRun } from "./drawing";
import { type StyleId, twips } from "./styles";
import { padding, type TableStyleId } from "./table-styles";
import { linked, paragraph, runs, styled, tab } from "./text";

/** A table with a name for who does not see it, which docx does not write. */
class NamedTable extends Table {
  constructor(name: string, options: ITableOptions) {
    super(options);
    const [properties] = this.root;
    if (!(properties instanceof XmlComponent)) throw new Error("docx no longer begins a table with its properties");
    const value = { key: "w:val", value: printable(name) };
    properties.addChildElement(new BuilderElement({ name: "w:tblCaption", attributes: { value } }));
  }
}

/** The table, after its caption where that is to be shown. */
export const tableBlocks = (table: ModelTable, showCaption: boolean): (Paragraph | Table)[] => [
  // Said here too: the caption of another template may let go of its table.
  ...(showCaption ? [new Paragraph({ style: "Caption", keepNext: true, children: runs(table.caption) })] : []),
  modelTable(table),
];

/** Of a table as wide as the text, in a style, with the widths of its columns in twips. */
export const tableLook = (
  style: TableStyleId,
  columnWidths: readonly number[],
  { firstColumn }: { firstColumn: boolean },
): Omit<ITableOptions, "rows"> => ({
  style,
  width: { size: twips(TEXT_WIDTH), type: WidthType.DXA },
  columnWidths,
  layout: TableLayoutType.FIXED,
  tableLook: { firstRow: true, firstColumn, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
});

function modelTable(table: ModelTable): Table {
  const { caption, columns, rows, dense = false } = table;
  const widths = columnWidths(table).map((share) => twips(share * TEXT_WIDTH));
  return new NamedTable(caption, {
    ...tableLook("ReportTable", widths, { firstColumn: true }),
    ...(dense && { margins: { marginUnitType: WidthType.DXA, ...padding(true) } }),
    rows: [headerRow(columns.map(({ heading }) => heading)), ...rows.map(rowOf)],
  });
}

const headerRow = (headings: readonly string[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: headings.map((heading) => new TableCell({ children: [paragraph("ColumnHeading", heading)] })),
  });

const rowOf = (row: Row): TableRow =>
  new TableRow({
    ...(maySplit(row) ? {} : { cantSplit: true }),
    children: row.map((cell, column) => new TableCell({ children: cellOf(cell, column === 0 ? "RowHeading" : "Cell") })),
  });

function cellOf({ lines, status, link, wall }: Cell, style: StyleId): Paragraph[] {
  if (wall !== undefined) {
    const words = { title: wall.title, description: lines.join(" ") };
    return [styled(style, [drawingRun(rowWallDrawing(wall), words)])];
  }
  if (status !== undefined) {
    const brick = brickRun(brickDrawing(status));
    return [styled("StatusCell", [brick, tab(), ...runs(lines.join("\n"))])];
  }
  // A cell without a paragraph is a broken file.
  if (lines.length === 0) return [paragraph(style, "")];
  return lines.map((line, index) => styled(style, index === 0 ? linked(line, link) : runs(line)));
}
