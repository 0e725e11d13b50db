/** Laws of walking over a tile map, over random sets of tiles and over the real one. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, cellKey, neighbours } from "./grid";
import { realTiles } from "./tiles";
import { type Direction, step } from "./walk";

const cells = fc.record({ row: fc.integer({ min: 0, max: 7 }), column: fc.integer({ min: 0, max: 7 }) });
const sets = fc.uniqueArray(cells, { selector: cellKey, minLength: 1, maxLength: 30 });
const walks = sets.chain((tiles) => fc.tuple(fc.constant(tiles), fc.constantFrom(...tiles)));

const ways: readonly Direction[] = ["left", "right", "up", "down"];

/** The keys of all tiles that walking from one leads to. */
function reachable(tiles: readonly Cell[], from: Cell): Set<number> {
  const seen = new Set([cellKey(from)]);
  const ahead = [from];
  for (let tile = ahead.pop(); tile !== undefined; tile = ahead.pop()) {
    for (const way of ways) {
      const next = step(tiles, tile, way);
      if (!seen.has(cellKey(next))) ahead.push(next);
      seen.add(cellKey(next));
    }
  }
  return seen;
}

describe("walking over tiles", () => {
  it("sideways and back leads back", () => {
    fc.assert(
      fc.property(
        walks,
        fc.constantFrom<[Direction, Direction]>(["left", "right"], ["right", "left"]),
        ([tiles, from], [there, back]) => {
          const next = step(tiles, from, there);
          if (next !== from) expect(step(tiles, next, back)).toBe(from);
        },
      ),
    );
  });

  it("goes to the tile beside it where there is one", () => {
    fc.assert(
      fc.property(walks, ([tiles, from]) => {
        const [, right, , , left] = neighbours(from);
        for (const [way, cell] of [
          ["right", right],
          ["left", left],
        ] as const) {
          const beside = tiles.find((tile) => cell && cellKey(tile) === cellKey(cell));
          if (beside) expect(step(tiles, from, way)).toBe(beside);
        }
      }),
    );
  });

  it("goes up and down to a tile that touches where there is one, and back where that has the same column", () => {
    fc.assert(
      fc.property(
        walks,
        fc.constantFrom<["up" | "down", "up" | "down"]>(["up", "down"], ["down", "up"]),
        ([tiles, from], [there, back]) => {
          const touching = new Set(
            neighbours(from)
              .filter(({ row }) => (there === "up" ? row < from.row : row > from.row))
              .map(cellKey),
          );
          const next = step(tiles, from, there);
          if (tiles.some((tile) => touching.has(cellKey(tile)))) expect(touching).toContain(cellKey(next));
          const beneath = Math.abs(next.row - from.row) === 1 && next.column === from.column;
          if (beneath) expect(step(tiles, next, back)).toBe(from);
        },
      ),
    );
  });

  it("only stays where it is when there is nothing on that side", () => {
    fc.assert(
      fc.property(walks, ([tiles, from]) => {
        const above = tiles.some(({ row }) => row < from.row);
        const right = tiles.some(({ row, column }) => row === from.row && column > from.column);
        expect(step(tiles, from, "up") !== from).toBe(above);
        expect(step(tiles, from, "right") !== from).toBe(right);
      }),
    );
  });

  it("reaches every tile from every other one, islands included", () => {
    fc.assert(
      fc.property(walks, ([tiles, from]) => {
        expect(reachable(tiles, from).size).toBe(tiles.length);
      }),
    );
  });

  it("goes to the ends of a row with Home and End", () => {
    fc.assert(
      fc.property(walks, ([tiles, from]) => {
        const columns = tiles.filter(({ row }) => row === from.row).map(({ column }) => column);
        expect(step(tiles, from, "first").column).toBe(Math.min(...columns));
        expect(step(tiles, from, "last").column).toBe(Math.max(...columns));
      }),
    );
  });

  it("reaches the whole country, the Wadden islands too", () => {
    expect(reachable(realTiles, realTiles[0]!).size).toBe(342);
  });
});
