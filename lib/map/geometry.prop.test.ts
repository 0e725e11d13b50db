/** Laws of the map's drawing: where hexagons lie, and the line around them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  borderPath,
  cellAt,
  frameOf,
  type GroupedCell,
  hexagonPath,
  hexagonPoints,
  middleOf,
  type Point,
  RADIUS,
} from "./geometry";
import { type Cell, cellKey, neighbours } from "./grid";

const cells = fc.record({ row: fc.integer({ min: 0, max: 6 }), column: fc.integer({ min: 0, max: 6 }) });
const everywhere = fc.record({ row: fc.integer({ min: -9, max: 30 }), column: fc.integer({ min: -9, max: 30 }) });
const grouped = fc.uniqueArray(
  fc.tuple(cells, fc.constantFrom("a", "b", null)).map(([cell, group]): GroupedCell => ({ ...cell, group })),
  { selector: cellKey, maxLength: 25 },
);

/** The two ends of each side in a border. */
const sidesIn = (path: string): [string, string][] =>
  path
    .split("M")
    .slice(1)
    .map((side) => side.split("L") as [string, string]);

const distance = (a: Cell, b: Cell): number => {
  const [from, to] = [middleOf(a), middleOf(b)];
  return Math.hypot(from.x - to.x, from.y - to.y);
};

describe("the hexagons", () => {
  it("touch their six neighbours, who touch them", () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const around = neighbours(cell);
        expect(new Set(around.map(cellKey)).size).toBe(6);
        for (const neighbour of around) {
          expect(distance(cell, neighbour)).toBeCloseTo(Math.sqrt(3) * RADIUS, 1);
          expect(neighbours(neighbour).map(cellKey)).toContain(cellKey(cell));
        }
      }),
    );
  });

  it("lie within the frame of a map", () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 20 }), (tiles) => {
        const { x, y, width, height } = frameOf(tiles);
        for (const tile of tiles) {
          const middle = middleOf(tile);
          expect(middle.x - x).toBeGreaterThan(RADIUS * 0.86);
          expect(x + width - middle.x).toBeGreaterThan(RADIUS * 0.86);
          expect(middle.y - y).toBeGreaterThan(RADIUS);
          expect(y + height - middle.y).toBeGreaterThan(RADIUS);
        }
      }),
    );
  });
});

/** The corners of a path as {@link hexagonPath} writes it: a point, and then steps. */
function cornersIn(path: string): Point[] {
  const [start = "", steps = ""] = path.slice(1, -1).split("m");
  let [x = 0, y = 0] = start.split(" ").map(Number);
  return (steps.match(/\S+ \S+/g) ?? []).map((step) => {
    const [right = 0, down = 0] = step.split(" ").map(Number);
    x += right;
    y += down;
    return { x, y };
  });
}

const corners: Point[] = hexagonPoints.split(" ").map((corner) => {
  const [x = 0, y = 0] = corner.split(",").map(Number);
  return { x, y };
});

describe("the hexagon of a cell as a path", () => {
  it("has the corners of every hexagon, around the cell's middle", () => {
    fc.assert(
      fc.property(everywhere, (cell) => {
        const middle = middleOf(cell);
        const path = hexagonPath(cell);
        expect(path).toMatch(/^M[^Mmz]+m[^Mmz]+z$/);
        expect(cornersIn(path)).toHaveLength(6);
        for (const [at, { x, y }] of cornersIn(path).entries()) {
          expect(x).toBeCloseTo(middle.x + (corners[at]?.x ?? Number.NaN), 6);
          expect(y).toBeCloseTo(middle.y + (corners[at]?.y ?? Number.NaN), 6);
        }
      }),
    );
  });
});

it("no two cells have the same key", () => {
  fc.assert(
    fc.property(everywhere, everywhere, (one, other) => {
      expect(cellKey(one) === cellKey(other)).toBe(one.row === other.row && one.column === other.column);
    }),
  );
});

describe("the cell in which a point lies", () => {
  it("is the one whose middle it is", () => {
    fc.assert(
      fc.property(everywhere, (cell) => {
        expect(cellKey(cellAt(middleOf(cell)))).toBe(cellKey(cell));
      }),
    );
  });

  it("is the one whose drawn hexagon holds it, up to the corners", () => {
    const inside = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(everywhere, fc.constantFrom(...corners.keys()), inside, inside, (cell, side, out, along) => {
        const [from, to] = [corners[side], corners[(side + 1) % 6]] as [Point, Point];
        const middle = middleOf(cell);
        const point = {
          x: middle.x + out * (from.x + along * (to.x - from.x)),
          y: middle.y + out * (from.y + along * (to.y - from.y)),
        };
        expect(cellKey(cellAt(point))).toBe(cellKey(cell));
      }),
    );
  });

  it("has no middle farther away than a cell's corners are", () => {
    const anywhere = fc.double({ min: -2000, max: 2000, noNaN: true });
    fc.assert(
      fc.property(anywhere, anywhere, (x, y) => {
        const middle = middleOf(cellAt({ x, y }));
        expect(Math.hypot(middle.x - x, middle.y - y)).toBeLessThanOrEqual(RADIUS + 0.02);
      }),
    );
  });
});

describe("the line around tiles of one group", () => {
  const at = (row: number, column: number, group: string | null = "a"): GroupedCell => ({ row, column, group });

  it.each([
    ["one tile", [at(0, 0)], 6],
    ["two tiles of a group", [at(0, 0), at(0, 1)], 10],
    ["two tiles of two groups: the side between them once", [at(0, 0), at(0, 1, "b")], 11],
    ["a tile beside one that only lies around", [at(0, 0), at(0, 1, null)], 6],
    ["only what lies around", [at(0, 0, null)], 0],
    [
      "a ring around a gap: the gap is no island",
      neighbours({ row: 2, column: 2 }).map((cell) => ({ ...cell, group: "a" })),
      18,
    ],
  ])("of %s has so many sides", (_, tiles, sides) => {
    expect(sidesIn(borderPath(tiles))).toHaveLength(sides);
  });

  it("is closed, and draws no side twice", () => {
    fc.assert(
      fc.property(grouped, (tiles) => {
        const sides = sidesIn(borderPath(tiles.filter(({ group }) => group === "a")));
        const ends = new Map<string, number>();
        for (const end of sides.flat()) ends.set(end, (ends.get(end) ?? 0) + 1);
        expect([...ends.values()].every((count) => count % 2 === 0)).toBe(true);
        const all = sidesIn(borderPath(tiles)).map((side) => [...side].sort().join());
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  it("does not look at the order of the tiles", () => {
    fc.assert(
      fc.property(grouped, (tiles) => {
        const sides = (path: string) =>
          sidesIn(path)
            .map((side) => [...side].sort().join())
            .sort();
        expect(sides(borderPath([...tiles].reverse()))).toEqual(sides(borderPath(tiles)));
      }),
    );
  });
});
