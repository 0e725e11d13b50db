/** The wall: what it shows, in words and in shapes that stay within their frame and differ without colour. */
import { describe, expect, it } from "vitest";
import { assess } from "../assessment/assess";
import { aDossier, anActivity, anAppointment } from "../dossier/dossier.testing";
import { currentFramework } from "../framework/versions";
import { label, type Status, terms } from "../framework/vocabulary";
import {
  brickInWords,
  drawBrick,
  drawWall,
  type Measures,
  type Shape,
  type Wall,
  wallHeight,
  wallInWords,
  wallOf,
} from "./wall";

interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The numbers of an SVG path in absolute coordinates, as corners; H and V keep the other coordinate. */
function cornersOf(d: string): [number, number][] {
  const corners: [number, number][] = [];
  let at: [number, number] = [0, 0];
  for (const [, command, numbers = ""] of d.matchAll(/([MLHVZ])([^MLHVZ]*)/g)) {
    const [a = 0, b = 0] = numbers.trim().split(/\s+/).map(Number);
    if (command === "M" || command === "L") at = [a, b];
    if (command === "H") at = [a, at[1]];
    if (command === "V") at = [at[0], a];
    corners.push(at);
  }
  return corners;
}

/** The outermost coordinates of a shape, half of its stroke included. */
function boundsOf(shape: Shape): [left: number, top: number, right: number, bottom: number] {
  if (shape.kind === "line") return [shape.x1, shape.y - shape.strokeWidth / 2, shape.x2, shape.y + shape.strokeWidth / 2];
  if (shape.kind === "box") {
    const half = (shape.strokeWidth ?? 0) / 2;
    return [shape.x - half, shape.y - half, shape.x + shape.width + half, shape.y + shape.height + half];
  }
  const half = (shape.stroke ? (shape.strokeWidth ?? 0) : 0) / 2;
  const corners = cornersOf(shape.d);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [Math.min(...xs) - half, Math.min(...ys) - half, Math.max(...xs) + half, Math.max(...ys) + half];
}

/** Coordinates in paths are rounded to hundredths. */
const ROUNDING = 0.01;

function expectWithin(shapes: Shape[], { x, y, width, height }: Frame) {
  expect(shapes.length).toBeGreaterThan(0);
  for (const shape of shapes) {
    const [left, top, right, bottom] = boundsOf(shape);
    expect([left, top, right, bottom].every(Number.isFinite)).toBe(true);
    expect(left).toBeGreaterThanOrEqual(x - ROUNDING);
    expect(top).toBeGreaterThanOrEqual(y - ROUNDING);
    expect(right).toBeLessThanOrEqual(x + width + ROUNDING);
    expect(bottom).toBeLessThanOrEqual(y + height + ROUNDING);
  }
}

const statuses = terms("status");
const sizes: Frame[] = [
  { x: 0, y: 0, width: 96, height: 48 },
  { x: 12.5, y: 33.3, width: 64, height: 34 },
  { x: 100, y: 200, width: 20, height: 60 },
  { x: 5, y: 5, width: 18, height: 8 },
  { x: 0, y: 0, width: 300, height: 24 },
  { x: 0, y: 0, width: 6, height: 6 },
];

/** A shape as a printer without colour draws it: paint is dark or light, or not there. */
function withoutColour(shape: Shape): unknown {
  const grey = (colour: string | undefined) => {
    if (colour === undefined) return undefined;
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    return 0.299 * r + 0.587 * g + 0.114 * b < 128 ? "dark" : "light";
  };
  const { fill, stroke, ...rest } = { fill: undefined, ...shape };
  return { ...rest, fill: grey(fill), stroke: grey(stroke) };
}

describe("a brick", () => {
  it.each(statuses.flatMap((status) => sizes.map((frame) => [status, frame.width, frame.height, frame] as const)))(
    "that is %s stays within its frame of %d by %d",
    (status, _, __, frame) => {
      expectWithin(drawBrick(status, frame, true), frame);
      expectWithin(drawBrick(status, frame, false), frame);
    },
  );

  it.each([
    ["with its mark", true],
    ["without its mark", false],
  ])("looks different for every status, also without colour, %s", (_, marks) => {
    for (const frame of sizes) {
      const drawings = statuses.map((status) => JSON.stringify(drawBrick(status, frame, marks).map(withoutColour)));
      expect(new Set(drawings).size).toBe(statuses.length);
    }
  });

  it.each(statuses)("that is %s differs from the others by its marks or lines alone, whatever the paint", (status) => {
    const frame = sizes[0] as Frame;
    const outlines = (of: Status) =>
      JSON.stringify(
        drawBrick(of, frame).map(({ kind, ...shape }) => [
          kind,
          "d" in shape ? shape.d : "",
          "dash" in shape ? shape.dash : "",
        ]),
      );
    for (const other of statuses.filter((one) => one !== status)) expect(outlines(other)).not.toBe(outlines(status));
  });

  it("is said in words too", () => {
    for (const status of statuses) {
      expect(brickInWords({ block: "2.1.3", title: "Medewerkers leren signaleren", status })).toBe(
        `Bouwsteen 2.1.3 Medewerkers leren signaleren: ${label("status", status)}`,
      );
    }
  });
});

const assessment = assess(
  currentFramework,
  aDossier([
    anAppointment(),
    anActivity({ date: "2025-06-01" }),
    anActivity({ date: "2025-06-02", audiences: ["youth", "new-staff"] }),
  ]),
);
const walls = (day: string) => assessment.themes.map((theme) => wallOf(theme, day));

describe("a wall", () => {
  it("has a brick for each block, in the framework's order, plateau 1 below", () => {
    const wall = walls("2025-07-01")[1] as Wall;
    expect(wall).toMatchObject({ theme: "signals", title: "Signalerend vermogen" });
    expect(wall.plateau1.map(({ block, status }) => [block, status])).toEqual([
      ["2.1.1", "partial"],
      ["2.1.2", "open"],
      ["2.1.3", "met"],
    ]);
    expect(wall.plateau2.map(({ block }) => block)).toEqual(["2.2.1", "2.2.2", "2.2.3"]);
  });

  it("shows the day that is asked", () => {
    const lastBrick = (day: string) => walls(day)[1]?.plateau1[2]?.status;
    expect([lastBrick("2025-06-01"), lastBrick("2027-06-01")]).toEqual(["planned", "lapsed"]);
  });

  it("has nothing above the line where the theme has no plateau 2", () => {
    expect(walls("2025-07-01").map(({ plateau2 }) => plateau2.length)).toEqual([0, 3, 2, 2, 0]);
  });

  it("is said in words, plateau 1 first", () => {
    expect(wallInWords(walls("2025-07-01")[4] as Wall)).toBe(
      "Bouwsteen 5.1.1 Verantwoordelijkheid genomen: nog niet aangetoond. " +
        "Bouwsteen 5.1.2 Zorgcoördinatie: nog niet aangetoond. " +
        "Bouwsteen 5.1.3 Kwaliteit van opvang: nog niet aangetoond.",
    );
  });
});

describe("a wall's drawing", () => {
  const measures: Measures[] = [
    { width: 330, brickHeight: 48, gap: 6, marks: true },
    { width: 120, brickHeight: 14, gap: 2, marks: false },
    { width: 40, brickHeight: 8, gap: 1, marks: false },
  ];
  const drawings = measures.flatMap((measure) =>
    walls("2025-07-01").map((wall) => [wall.theme, measure.width, wall, measure] as const),
  );

  it.each(drawings)("of %s, %d wide, stays within its measures", (_, __, wall, measure) => {
    const { bricks, line } = drawWall(wall, measure);
    const shapes = [line, ...bricks.flatMap((brick) => brick.shapes)];
    expectWithin(shapes, { x: 0, y: 0, width: measure.width, height: wallHeight(measure) });
  });

  it.each(drawings)(
    "of %s, %d wide, has plateau 2 above the line, plateau 1 below, and bricks that do not touch",
    (_, __, wall, measure) => {
      const { bricks, line } = drawWall(wall, measure);
      const [, lineTop, , lineBottom] = boundsOf(line);
      expect(bricks.map(({ brick }) => brick)).toEqual([...wall.plateau1, ...wall.plateau2]);
      const frames = bricks.map(({ brick, shapes }) => ({ brick, bounds: boundsOf(shapes[0] as Shape) }));
      for (const { brick, bounds } of frames) {
        if (wall.plateau2.includes(brick)) expect(bounds[3]).toBeLessThan(lineTop);
        else expect(bounds[1]).toBeGreaterThan(lineBottom);
      }
      for (const row of [wall.plateau1, wall.plateau2]) {
        const inRow = frames.filter(({ brick }) => row.includes(brick)).map(({ bounds }) => bounds);
        for (const [index, bounds] of inRow.slice(1).entries()) {
          expect(bounds[0]).toBeCloseTo((inRow[index]?.[2] ?? 0) + measure.gap);
        }
      }
    },
  );

  it("puts every wall's line at the same height", () => {
    const measure = measures[0] as Measures;
    const heights = walls("2025-07-01")
      .map((wall) => drawWall(wall, measure).line)
      .map((line) => line.kind === "line" && line.y);
    expect(new Set(heights).size).toBe(1);
  });
});
