/** The grid of the tile map: hexagons that stand on a point, of which the odd rows are shifted half a hexagon to the right. */

/** A place on the grid; rows count downwards. */
export interface Cell {
  row: number;
  column: number;
}

/** The six cells around one, clockwise from the upper right. */
export function neighbours({ row, column }: Cell): Cell[] {
  const right = row % 2 === 0 ? column : column + 1;
  return [
    { row: row - 1, column: right },
    { row, column: column + 1 },
    { row: row + 1, column: right },
    { row: row + 1, column: right - 1 },
    { row, column: column - 1 },
    { row: row - 1, column: right - 1 },
  ];
}

/** More columns than any map has, to either side of its first. */
const COLUMNS = 2 ** 11;

/** A cell as the key of a map or set; a number, for a country is looked up thousands of times. */
export const cellKey = ({ row, column }: Cell): number => 2 * COLUMNS * row + column;

/** Row by row, and in a row from left to right. */
export function readingOrder(a: Cell, b: Cell): number {
  return a.row - b.row || a.column - b.column;
}
