/** Where the shapes of lib/wall/wall.ts stand, and the lines that they are made of, for formats that have no paths of their own kind. */
import type { Shape } from "../../wall/wall";

export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

type Point = readonly [x: number, y: number];

/** A run of straight lines in a drawing's path. */
export interface Stroke {
  points: readonly Point[];
  closed: boolean;
}

/** The strokes of a path as lib/wall/wall.ts writes them: absolute M, L, H, V and Z. */
export function strokesOf(path: string): Stroke[] {
  const strokes: { points: Point[]; closed: boolean }[] = [];
  for (const [, command = "", rest = ""] of path.matchAll(/([MLHVZ])([^MLHVZ]*)/g)) {
    const numbers = rest
      .trim()
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    if (command === "M") strokes.push({ points: [], closed: false });
    const stroke = strokes.at(-1);
    if (stroke === undefined) continue;
    if (command === "Z") stroke.closed = true;
    else stroke.points.push(...pointsOf(command, numbers, stroke.points.at(-1)));
  }
  return strokes;
}

function pointsOf(command: string, numbers: readonly number[], [lastX, lastY]: Point = [0, 0]): Point[] {
  if (command === "H") return numbers.map((x) => [x, lastY]);
  if (command === "V") return numbers.map((y) => [lastX, y]);
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0]] : []));
}

/** The smallest frame around a shape's outline, its line's thickness not counted. */
export function frameOfShape(shape: Shape): Frame {
  switch (shape.kind) {
    case "box":
      return { x: shape.x, y: shape.y, width: shape.width, height: shape.height };
    case "line":
      return { x: shape.x1, y: shape.y, width: shape.x2 - shape.x1, height: 0 };
    case "path":
      return around(strokesOf(shape.d).flatMap(({ points }) => points));
  }
}

/** The smallest frame around several. */
export const frameOf = (shapes: readonly Shape[]): Frame =>
  around(
    shapes.map(frameOfShape).flatMap(({ x, y, width, height }): Point[] => [
      [x, y],
      [x + width, y + height],
    ]),
  );

function around(points: readonly Point[]): Frame {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
