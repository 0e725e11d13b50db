/**
 * A table as passages. Of a table of actions each row is one, with the names of the columns as its introduction; a table
 * that puts long texts beside each other gives one passage per cell, under the name of its column.
 */
import { type Block, blockOf } from "./block";
import type { Row } from "./rows";

const LONG = 80;

/** The passages of consecutive rows of cells. */
export function tableBlocks(rows: readonly Row[]): Block[] {
  const [head, ...body] = rows;
  if (!head) return [];
  if (isHead(head, body)) return body.flatMap((row) => (isWide(row) ? cellsUnder(head, row) : [rowBlock(row, head)]));
  return rows.map((row) => rowBlock(row, undefined));
}

/** Column names are short, and at least one row with as many cells follows. */
const isHead = (head: Row, body: readonly Row[]): boolean =>
  body.length > 0 &&
  head.cells.every((cell) => cell.length < 45) &&
  body.some(
    ({ cells }) =>
      Math.abs(cells.length - head.cells.length) <= 1 && cells.some((cell, at) => cell.length > (head.cells[at]?.length ?? 0)),
  );

const isWide = ({ cells }: Row): boolean =>
  cells.length > 1 && cells.filter((cell) => cell.length > LONG).length >= cells.length - 1 && cells.length > 2;

const cellsUnder = (head: Row, row: Row): Block[] =>
  row.cells.flatMap((cell, at) => (cell === "" ? [] : [blockOf("cell", cell, row, row, { under: head.cells[at] })]));

/** A row; where a short name stands before one long text, the name is the text's heading. */
function rowBlock(row: Row, head: Row | undefined): Block {
  const [name = "", ...rest] = row.cells;
  if (!head && rest.length === 1 && name.length < 90 && (rest[0]?.length ?? 0) > LONG) {
    return blockOf("cell", rest[0] ?? "", row, row, { under: name });
  }
  return blockOf("row", row.cells.filter((cell) => cell !== "").join(" | "), row, row, {
    intro: head?.cells.join(" | ") ?? "",
  });
}
