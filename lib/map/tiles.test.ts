/** The places on the tile map. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cellKey, neighbours, readingOrder } from "./grid";
import { inventedTiles, realTiles, tileOf, tilesAround, tilesOf } from "./tiles";

const register = readFileSync(new URL("../../db/seed/geo/municipalities.csv", import.meta.url), "utf8");
const codes = register
  .split("\n")
  .slice(1)
  .flatMap((line) => line.match(/^GM\d{4}/) ?? []);

describe("the tile map of the Netherlands", () => {
  it("has every municipality of the register once, and nobody else", () => {
    expect(codes).toHaveLength(342);
    expect(realTiles.map(({ code }) => code).sort()).toEqual([...codes].sort());
  });

  it("gives every municipality a hexagon of its own, the invented ones included", () => {
    const all = [...realTiles, ...inventedTiles];
    expect(new Set(all.map(cellKey)).size).toBe(all.length);
  });

  it("keeps the country recognisable: Groningen in the north, Maastricht in the south, Den Haag in the west", () => {
    const [groningen, maastricht, denHaag] = ["GM0014", "GM0935", "GM0518"].map(tileOf);
    expect(groningen?.row).toBeLessThan(5);
    expect(maastricht?.row).toBeGreaterThan(25);
    expect(denHaag?.column).toBeLessThan(groningen?.column ?? 0);
  });
});

describe("the invented municipalities", () => {
  it("are the twelve of the example region, in one block that touches no real one", () => {
    expect(inventedTiles.map(({ code }) => code)).toEqual(Array.from({ length: 12 }, (_, index) => `GM${9901 + index}`));
    expect(tilesAround(inventedTiles)).toEqual([]);
  });
});

describe("the tiles of a region", () => {
  const own = tilesOf(["GM1724", "GM0770", "GM0000"]);

  it("stand in reading order, without what has no place", () => {
    expect(own.map(({ code }) => code).sort()).toEqual(["GM0770", "GM1724"]);
    expect([...own].sort(readingOrder)).toEqual(own);
  });

  it("have around them what touches them, and not themselves", () => {
    const around = tilesAround(own);
    const touched = new Set(own.flatMap(neighbours).map(cellKey));
    expect(around.length).toBeGreaterThan(2);
    expect(around.every((tile) => touched.has(cellKey(tile)))).toBe(true);
    expect(around.some(({ code }) => own.some((tile) => tile.code === code))).toBe(false);
  });
});
