/** A table of the model in Word: its header row returns on every page, and its caption is in the table's properties. */
import {
  BuilderElement,
  type ITableOptions,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  XmlComponent,
} from "docx";
import { colours } from "@/lib/wall/colours";
import type { Cell, Table as ModelTable, Row } from "../../model/model";
import { BRICK_LOWERED, brickDrawing, columnWidths, maySplit, rowWallDrawing, TEXT_WIDTH } from "../layout";
import { printable } from "../xml-text";
import { drawingRun } from "./drawing";
import { noRule, rule, type StyleId, twips } from "./styles";
import { linked, paragraph, runs } from "./text";

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
  ...(showCaption ? [paragraph("Caption", table.caption)] : []),
  modelTable(table),
];

function modelTable(table: ModelTable): Table {
  const { caption, columns, rows, dense = false } = table;
  const widths = columnWidths(table).map((share) => twips(share * TEXT_WIDTH));
  const padding = twips(dense ? 2.5 : 3.5);
  return new NamedTable(caption, {
    width: { size: twips(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, top: padding, bottom: padding, left: 0, right: twips(10) },
    borders: {
      top: noRule,
      left: noRule,
      right: noRule,
      insideVertical: noRule,
      insideHorizontal: rule(0.5, colours.line),
      bottom: rule(0.5, colours.line),
    },
    tableLook: { firstRow: true, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [headerRow(columns.map(({ heading }) => heading)), ...rows.map(rowOf)],
  });
}

const headerRow = (headings: readonly string[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: headings.map(
      (heading) =>
        new TableCell({ children: [paragraph("ColumnHeading", heading)], borders: { bottom: rule(1.25, colours.ink) } }),
    ),
  });

const rowOf = (row: Row): TableRow =>
  new TableRow({
    ...(maySplit(row) ? {} : { cantSplit: true }),
    children: row.map((cell, column) => new TableCell({ children: cellOf(cell, column === 0 ? "RowHeading" : "Cell") })),
  });

function cellOf({ lines, status, link, wall }: Cell, style: StyleId): Paragraph[] {
  if (wall !== undefined) {
    const words = { title: wall.title, description: lines.join(" ") };
    return [new Paragraph({ style, children: [drawingRun(rowWallDrawing(wall), words)] })];
  }
  if (status !== undefined) {
    const brick = [drawingRun(brickDrawing(status), "decorative", BRICK_LOWERED), new TextRun({ children: [new Tab()] })];
    return [new Paragraph({ style: "StatusCell", children: [...brick, ...runs(lines.join("\n"))] })];
  }
  // A cell without a paragraph is a broken file.
  if (lines.length === 0) return [paragraph(style, "")];
  return lines.map((line, index) => new Paragraph({ style, children: index === 0 ? linked(line, link) : runs(line) }));
}
