/** Laws of a map drawn with few shapes: every tile is in it once, with the mark of its look in its middle. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnTiles } from "./drawn";
import { hexagonPath, middleOf } from "./geometry";
import { type Cell, cellKey } from "./grid";
import { countLook, type Look } from "./look";

interface Counted extends Cell {
  count: number;
}

const THEMES = 5;
const place = fc.integer({ min: -6, max: 6 });
const tiles = fc.uniqueArray(fc.record({ row: place, column: place, count: fc.nat({ max: THEMES }) }), {
  selector: cellKey,
  maxLength: 40,
});
const lookOf = ({ count }: Counted): Look => countLook(count, THEMES);

describe("tiles drawn with few shapes", () => {
  it("are one shape for each look, in the order in which the looks are met", () => {
    fc.assert(
      fc.property(tiles, (given) => {
        const looks = drawnTiles(given, lookOf).map(({ look }) => look);
        expect(looks).toEqual([...new Set(given.map(({ count }) => count))].map((count) => countLook(count, THEMES)));
      }),
    );
  });

  it("are all there, each among those of its own look", () => {
    fc.assert(
      fc.property(tiles, (given) => {
        for (const { look, hexagons } of drawnTiles(given, lookOf)) {
          const own = given.filter((tile) => lookOf(tile).id === look.id);
          expect(hexagons).toBe(own.map(hexagonPath).join(""));
        }
      }),
    );
  });

  it("have their mark and the plate under it in the middle, one for each hexagon", () => {
    fc.assert(
      fc.property(tiles, (given) => {
        for (const { look, dots, x, y, marks } of drawnTiles(given, lookOf)) {
          const middles = given.filter((tile) => lookOf(tile).id === look.id).map(middleOf);
          expect([...marks]).toEqual(middles.map(() => look.mark));
          expect(x).toBe(middles.map((middle) => middle.x).join(" "));
          expect(y).toBe(middles.map((middle) => middle.y).join(" "));
          expect(dots).toBe(middles.map((middle) => `M${middle.x} ${middle.y}h.01`).join(""));
        }
      }),
    );
  });
});

it("of no tiles are no shapes", () => {
  expect(drawnTiles([], lookOf)).toEqual([]);
});
