/**
 * Walking over a tile map with the arrow keys. Sideways goes to the next tile of the row, over any gap; up and down go to
 * the nearest row that has tiles, to the tile that lies closest. So every tile is reached from every other one, islands
 * included, and no key leads nowhere while there is a tile on that side.
 */
import type { Cell } from "./grid";

export type Direction = "left" | "right" | "up" | "down" | "first" | "last";

/** The tile that a step from `from` leads to; `from` itself where there is none on that side. `tiles` holds `from`. */
export function step<T extends Cell>(tiles: readonly T[], from: T, direction: Direction): T {
  switch (direction) {
    case "left":
      return last(inRow(tiles, from.row).filter(({ column }) => column < from.column)) ?? from;
    case "right":
      return inRow(tiles, from.row).find(({ column }) => column > from.column) ?? from;
    case "first":
      return inRow(tiles, from.row)[0] ?? from;
    case "last":
      return last(inRow(tiles, from.row)) ?? from;
    case "up":
      return closest(inRow(tiles, Math.max(...rows(tiles).filter((row) => row < from.row))), from);
    case "down":
      return closest(inRow(tiles, Math.min(...rows(tiles).filter((row) => row > from.row))), from);
  }
}

const rows = (tiles: readonly Cell[]): number[] => tiles.map(({ row }) => row);

const inRow = <T extends Cell>(tiles: readonly T[], row: number): T[] =>
  tiles.filter((tile) => tile.row === row).sort((a, b) => a.column - b.column);

const last = <T>(tiles: readonly T[]): T | undefined => tiles.at(-1);

/** Of two that lie equally far the one with the column of `from`, so that going up and down again leads back. */
function closest<T extends Cell>(candidates: readonly T[], from: T): T {
  const distance = (tile: T): number => Math.abs(halves(tile) - halves(from)) + (tile.column === from.column ? 0 : 0.5);
  return (
    candidates.reduce<T | undefined>(
      (best, tile) => (best === undefined || distance(tile) < distance(best) ? tile : best),
      undefined,
    ) ?? from
  );
}

/** How far a tile lies to the right, in half hexagons. */
const halves = ({ row, column }: Cell): number => 2 * column + (Math.abs(row) % 2);
