/** The drawing of a tile map: where the hexagons lie, and the line around tiles that belong together. Units of the drawing. */
import { type Cell, cellKey, neighbours } from "./tiles-grid";

/** From a hexagon's middle to each of its corners. */
export const RADIUS = 40;

/** All points lie on a lattice: across in half widths of a hexagon, down in half radii. So a shared corner is one point. */
const ACROSS = (Math.sqrt(3) / 2) * RADIUS;
const DOWN = RADIUS / 2;

/** What lies within the drawing's edge apart from the tiles: room for the line around them and for the focus. */
const MARGIN = 6;

interface Point {
  x: number;
  y: number;
}

const onLattice = (across: number, down: number): Point => ({ x: round(across * ACROSS), y: round(down * DOWN) });

const acrossOf = ({ row, column }: Cell): number => 2 * column + (row % 2 === 0 ? 0 : 1);

/** The middle of a hexagon. */
export const middleOf = (cell: Cell): Point => onLattice(acrossOf(cell), 3 * cell.row);

/** The corners clockwise from the top, so that the side from corner n to n + 1 faces neighbour n. */
function cornersOf(cell: Cell): Point[] {
  const [across, down] = [acrossOf(cell), 3 * cell.row];
  return [
    onLattice(across, down - 2),
    onLattice(across + 1, down - 1),
    onLattice(across + 1, down + 1),
    onLattice(across, down + 2),
    onLattice(across - 1, down + 1),
    onLattice(across - 1, down - 1),
  ];
}

/** A hexagon around the origin, a little smaller than its cell so that neighbours stay apart; for `points`. */
export const hexagonPoints: string = cornersOf({ row: 0, column: 0 })
  .map(({ x, y }) => `${round(x * 0.955)},${round(y * 0.955)}`)
  .join(" ");

/** The part of the plane that holds all tiles. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The frame around tiles; of none an empty one. */
export function frameOf(tiles: readonly Cell[]): Frame {
  if (tiles.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const corners = tiles.flatMap(cornersOf);
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  return { x: round(x), y: round(y), width: round(Math.max(...xs) + MARGIN - x), height: round(Math.max(...ys) + MARGIN - y) };
}

/** A tile with the name of what it belongs to; null: nothing that a line is drawn around. */
export interface GroupedCell extends Cell {
  group: string | null;
}

/** The lines between tiles of different groups, and around each group, as an SVG path; every side is drawn once. */
export function borderPath(tiles: readonly GroupedCell[]): string {
  const groups = new Map(tiles.map((tile) => [cellKey(tile), tile.group]));
  return tiles.flatMap((tile) => sidesOf(tile, groups)).join("");
}

function sidesOf(tile: GroupedCell, groups: ReadonlyMap<string, string | null>): string[] {
  if (tile.group === null) return [];
  const corners = cornersOf(tile);
  return neighbours(tile).flatMap((neighbour, side) => {
    const other = groupAt(neighbour, groups);
    // Between two groups both have the side: the one to the upper right, right and lower right leaves it to the other.
    if (other === tile.group || (other !== null && side >= 3)) return [];
    const [from, to] = [corners[side], corners[(side + 1) % 6]];
    return from && to ? [`M${from.x} ${from.y}L${to.x} ${to.y}`] : [];
  });
}

/** The group of a cell; a gap that one group surrounds belongs to it, or the line would make it an island. */
function groupAt(cell: Cell, groups: ReadonlyMap<string, string | null>): string | null {
  const key = cellKey(cell);
  if (groups.has(key)) return groups.get(key) ?? null;
  const around = new Set(neighbours(cell).map((neighbour) => groups.get(cellKey(neighbour)) ?? null));
  const [only = null] = around;
  return around.size === 1 ? only : null;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
