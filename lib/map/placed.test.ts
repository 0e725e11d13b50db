/** Municipalities put on the tile map. */
import { describe, expect, it } from "vitest";
import { type OnMap, placedTiles, withSurroundings } from "./placed";
import { realTiles } from "./tiles";

const member = (code: string, name: string): OnMap => ({ code, name, bricks: "0".repeat(23), href: `/${code}`, group: "RE09" });
const members = [member("GM1728", "Bladel"), member("GM1724", "Bergeijk"), member("GM0000", "Nieuw")];

describe("municipalities on the map", () => {
  it("stand in reading order, without one that has no place", () => {
    expect(placedTiles(members).map(({ name }) => name)).toEqual(["Bergeijk", "Bladel"]);
    expect(placedTiles(realTiles.map(({ code }) => member(code, code)))).toHaveLength(342);
  });

  it("have around them their neighbours, by name and pale", () => {
    const tiles = withSurroundings(members, (code) => `Naam van ${code}`);
    expect(tiles.filter(({ group }) => group === "RE09")).toHaveLength(2);
    const around = tiles.filter(({ group }) => group === null);
    expect(around.map(({ name }) => name)).toContain("Naam van GM1667");
    expect(around.every(({ bricks, href }) => bricks === null && href === null)).toBe(true);
  });
});
