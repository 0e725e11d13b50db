/** The drawing of a tile map: where the hexagons lie, and the line around tiles that belong together. Units of the drawing. */
import { type Cell, cellKey, neighbours } from "./grid";

/** From a hexagon's middle to each of its corners. */
export const RADIUS = 40;

/** All points lie on a lattice: across in half widths of a hexagon, down in half radii. So a shared corner is one point. */
const ACROSS = (Math.sqrt(3) / 2) * RADIUS;
const DOWN = RADIUS / 2;

/** What lies within the drawing's edge apart from the tiles: room for the line around them and for the focus. */
const MARGIN = 6;

export interface Point {
  x: number;
  y: number;
}

const onLattice = (across: number, down: number): Point => ({ x: round(across * ACROSS), y: round(down * DOWN) });

/** How far a row is shifted to the right, in half widths. */
const shiftOf = (row: number): number => (row % 2 === 0 ? 0 : 1);

const acrossOf = ({ row, column }: Cell): number => 2 * column + shiftOf(row);

/** The middle of a hexagon. */
export const middleOf = (cell: Cell): Point => onLattice(acrossOf(cell), 3 * cell.row);

/** The cell in which a point lies: of those in the rows near it the one whose middle is nearest. */
export function cellAt({ x, y }: Point): Cell {
  const row = Math.round(y / (3 * DOWN));
  const away = (cell: Cell): number => {
    const middle = middleOf(cell);
    return Math.hypot(middle.x - x, middle.y - y);
  };
  return [-1, 0, 1]
    .map((down) => ({ row: row + down, column: Math.round((x / ACROSS - shiftOf(row + down)) / 2) }))
    .reduce((best, cell) => (away(cell) < away(best) ? cell : best));
}

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

/** The corners around the origin, a little nearer than the cell's own so that neighbours stay apart. */
const outline: readonly Point[] = cornersOf({ row: 0, column: 0 }).map(({ x, y }) => ({
  x: round(x * 0.955),
  y: round(y * 0.955),
}));

/** A hexagon around the origin; for `points`. */
export const hexagonPoints: string = outline.map(({ x, y }) => `${x},${y}`).join(" ");

/** The same hexagon around wherever a path has come: from the middle to the first corner, and from each to the next. */
const around = `m${outline
  .map(({ x, y }, at) => {
    const from = outline[at - 1] ?? { x: 0, y: 0 };
    return `${round(x - from.x)} ${round(y - from.y)}`;
  })
  .join(" ")}z`;

/** The hexagon of {@link hexagonPoints} in a cell's place, as an SVG path; paths can be put after each other. */
export function hexagonPath(cell: Cell): string {
  const { x, y } = middleOf(cell);
  return `M${x} ${y}${around}`;
}

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
  const across = tiles.map(acrossOf);
  const rows = tiles.map(({ row }) => row);
  const first = onLattice(Math.min(...across) - 1, 3 * Math.min(...rows) - 2);
  const last = onLattice(Math.max(...across) + 1, 3 * Math.max(...rows) + 2);
  return {
    x: round(first.x - MARGIN),
    y: round(first.y - MARGIN),
    width: round(last.x - first.x + 2 * MARGIN),
    height: round(last.y - first.y + 2 * MARGIN),
  };
}

/** A tile with the name of what it belongs to; null: nothing that a line is drawn around. */
export interface GroupedCell extends Cell {
  group: string | null;
}

/** The lines between tiles of different groups, and around each group, as an SVG path; every side is drawn once. */
export function borderPath(tiles: readonly GroupedCell[]): string {
  const groups = new Map(tiles.map((tile) => [cellKey(tile), tile.group]));
  return tiles.map((tile) => sidesOf(tile, groups)).join("");
}

function sidesOf(tile: GroupedCell, groups: ReadonlyMap<number, string | null>): string {
  if (tile.group === null) return "";
  const isDrawn = neighbours(tile).map((neighbour, side) => {
    const other = groupAt(neighbour, groups);
    // Between two groups both have the side: the one to the upper right, right and lower right leaves it to the other.
    return other !== tile.group && (other === null || side < 3);
  });
  if (!isDrawn.includes(true)) return "";
  const corners = cornersOf(tile);
  return corners
    .map((from, side) => {
      const to = corners[(side + 1) % 6];
      return isDrawn[side] && to ? `M${from.x} ${from.y}L${to.x} ${to.y}` : "";
    })
    .join("");
}

/** The group of a cell; a gap that one group surrounds belongs to it, or the line would make it an island. */
function groupAt(cell: Cell, groups: ReadonlyMap<number, string | null>): string | null {
  const group = groups.get(cellKey(cell));
  if (group !== undefined) return group;
  const around = neighbours(cell).map((neighbour) => groups.get(cellKey(neighbour)) ?? null);
  const [first = null] = around;
  return around.every((other) => other === first) ? first : null;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
