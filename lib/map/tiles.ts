/**
 * The tile map's places: every municipality one hexagon of the same size, so that a small one is seen as well as a large
 * one (`db/seed/geo/SOURCES.md` says where the places come from).
 */

import { type Cell, cellKey, neighbours, readingOrder } from "./grid";
import netherlands from "./tiles.json";

export interface Tile extends Cell {
  /** The municipality's code. */
  code: string;
}

/** The 342 municipalities, in reading order. */
export const realTiles: readonly Tile[] = Object.entries(netherlands as Record<string, number[]>)
  .map(([code, [row = 0, column = 0]]) => ({ code, row, column }))
  .sort(readingOrder);

const INVENTED = 12;
const INVENTED_WIDTH = 4;

/** The twelve invented municipalities (GM9901 to GM9912): a block of their own in the sea, where no real one lies. */
export const inventedTiles: readonly Tile[] = Array.from({ length: INVENTED }, (_, index) => ({
  code: `GM${9901 + index}`,
  row: 1 + Math.floor(index / INVENTED_WIDTH),
  column: index % INVENTED_WIDTH,
}));

const inOrder: readonly Tile[] = [...realTiles, ...inventedTiles].sort(readingOrder);
const all: ReadonlyMap<string, Tile> = new Map(inOrder.map((tile) => [tile.code, tile]));

/** The tile of a municipality, or undefined for one that has no place on the map (yet). */
export const tileOf = (code: string): Tile | undefined => all.get(code);

/** The tiles of these municipalities, each once and in reading order; those without a place are left out. */
export function tilesOf(codes: Iterable<string>): Tile[] {
  const wanted = new Set(codes);
  return inOrder.filter(({ code }) => wanted.has(code));
}

/** The tiles that touch one of these and are not among them, in reading order: what lies around a region. */
export function tilesAround(tiles: readonly Tile[]): Tile[] {
  const own = new Set(tiles.map(cellKey));
  const touching = new Set(tiles.flatMap((tile) => neighbours(tile).map(cellKey)));
  return inOrder.filter((tile) => touching.has(cellKey(tile)) && !own.has(cellKey(tile)));
}

/** A place with so many tiles of a region around it looks as if it belongs to it. */
const ENCLOSED = 4;

const taken: ReadonlySet<number> = new Set(inOrder.map(cellKey));

/** The places within a region's tiles on which no municipality lies: the map keeps neighbours together, and stretches for that. */
export function openPlaces(tiles: readonly Cell[]): Cell[] {
  const own = new Set(tiles.map(cellKey));
  const beside = new Map(tiles.flatMap(neighbours).map((cell) => [cellKey(cell), cell]));
  return [...beside.values()]
    .filter((cell) => !taken.has(cellKey(cell)))
    .filter((cell) => neighbours(cell).filter((one) => own.has(cellKey(one))).length >= ENCLOSED)
    .sort(readingOrder);
}
