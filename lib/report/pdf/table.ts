/** A table on paper: one table to who listens, however many pages it runs over. */
import type { Cell, Row as ModelRow, Table as ModelTable } from "../model/model";
import { BRICK, brick, rowWall } from "./drawings";
import { edges, looks, padding, TEXT_WIDTH } from "./styles";
import type { Meaning } from "./typeset/meaning";
import type { Node, Padding, Row, Table, Text } from "./typeset/nodes";

/** So many rows stand under the first header on its page, unless they are long. */
const FIRST_ROWS = 2;

/** The header row returns on every page the table runs on to. */
export function tableOf(table: ModelTable, within: Meaning | undefined): Table {
  const { columns, rows, caption, dense = false } = table;
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (TEXT_WIDTH * share) / total);
  const whole: Meaning = { tag: "Table", summary: caption, within };
  const body: Meaning = { tag: "TBody", within: whole };
  const around = dense ? padding.dense : padding.cell;
  return {
    kind: "table",
    header: headerOf(columns, widths, { tag: "THead", within: whole }),
    rows: rows.map((row) => rowOf(row, widths, around, body)),
    first: FIRST_ROWS,
  };
}

const headerOf = (columns: ModelTable["columns"], widths: readonly number[], head: Meaning): Row => ({
  kind: "row",
  meaning: { tag: "TR", within: head },
  padding: padding.cell,
  edge: edges.header,
  cells: columns.map(({ heading }, column) => ({
    width: widths[column] ?? 0,
    node: text(heading, looks.columnHeading, { tag: "TH", scope: "Column" }),
  })),
});

const text = (words: string, look: Text["look"], meaning: Meaning): Text => ({ kind: "text", text: words, look, meaning });

/** A row with more characters than this in one cell may be split, lest it be taller than a page. */
const LONGEST_WHOLE = 1200;

const isLong = ({ lines }: Cell): boolean => lines.reduce((sum, { length }) => sum + length, 0) > LONGEST_WHOLE;

const rowOf = (row: ModelRow, widths: readonly number[], around: Padding, body: Meaning): Row => ({
  kind: "row",
  meaning: { tag: "TR", within: body },
  padding: around,
  edge: edges.row,
  splits: row.some((cell) => cell.wall === undefined && isLong(cell)),
  cells: row.map((cell, column) => {
    const width = widths[column] ?? 0;
    const meaning: Meaning = column === 0 ? { tag: "TH", scope: "Row" } : { tag: "TD" };
    const look = column === 0 ? looks.rowHeading : looks.cell;
    return { width, node: contentOf(cell, look, meaning, width - (around.right ?? 0)) };
  }),
});

/** Between a brick and the status beside it. */
const BESIDE_BRICK = 6;

/** Lines are texts of their own, each a paragraph of its cell. */
function contentOf({ lines, status, link, wall }: Cell, look: Text["look"], meaning: Meaning, width: number): Node {
  if (wall !== undefined) {
    return { kind: "stack", meaning, children: [rowWall(wall, { tag: "Figure", alt: lines.join(" ") })] };
  }
  if (status !== undefined) {
    const words = text(lines.join(" "), look, { tag: "P" });
    return {
      kind: "row",
      meaning,
      gap: BESIDE_BRICK,
      cells: [
        { width: BRICK.width, node: brick(status) },
        { width: width - BRICK.width - BESIDE_BRICK, node: words },
      ],
    };
  }
  const [only] = lines;
  if (only === undefined || (lines.length === 1 && link === undefined)) return text(only ?? "", look, meaning);
  const children = lines.map((line, index) =>
    index === 0 && link ? text(line, looks.link, { tag: "P", link }) : text(line, look, { tag: "P" }),
  );
  return { kind: "stack", meaning, children };
}
