/** The shapes of lib/wall/wall.ts as Word's own: a group on the line of the text, of which each shape can be changed. */
import type { IContext } from "docx";
import { type IShapeGroupChildOptions, ShapeGroupRun } from "docx/shapes";
import { printable } from "@/lib/report/xml/xml-text";
import type { Shape } from "@/lib/wall/wall";
import { BRICK_LOWERED, type Drawing, type Part } from "../layout";
import { type Frame, frameOfShape } from "../outline";
import { hex } from "./theme";

/** What a drawing says to who does not see it; a drawing beside a text that says the same is passed over. */
export type Alternative = { title: string; description: string } | "decorative";

/** docx writes a shape anew at every place; one that stands at many is written once. Numbers come when all is packed. */
class Shapes extends ShapeGroupRun {
  private written: ReturnType<ShapeGroupRun["prepForXml"]>;

  override prepForXml(context: IContext): ReturnType<ShapeGroupRun["prepForXml"]> {
    this.written ??= super.prepForXml(context);
    return this.written;
  }
}

/** A drawing as a part of a line, `lowered` by some points against the foot of the letters. */
export const drawingRun = ({ parts }: Drawing, alternative: Alternative, lowered = 0): ShapeGroupRun =>
  new Shapes({
    children: parts.flatMap(shapesOf),
    ...(lowered > 0 && { run: { position: `-${lowered}pt` as const } }),
    ...(alternative === "decorative" ? { decorative: true } : { altText: wordsOf(alternative) }),
  });

const wordsOf = ({ title, description }: { title: string; description: string }) => ({
  name: printable(title),
  title: printable(title),
  description: printable(description),
});

/** The first shape of a part carries its name, so that who changes a brick in Word can find it. */
const shapesOf = ({ shapes, name = "" }: Part): IShapeGroupChildOptions[] =>
  shapes.map((shape, index) => ({
    ...outlineOf(shape),
    altText: index === 0 && name !== "" ? { name: printable(name), description: printable(name) } : { name: "" },
  }));

function outlineOf(shape: Shape): IShapeGroupChildOptions {
  const transformation = placeOf(frameOfShape(shape));
  switch (shape.kind) {
    case "box": {
      const cornerRadius = (100 * shape.radius) / Math.min(shape.width, shape.height);
      const adjustments = { cornerRadius };
      return { type: "roundedRectangle", transformation, adjustments, fill: hex(shape.fill), line: lineOf(shape, shape.dash) };
    }
    case "path":
      return {
        type: "custom",
        transformation,
        path: shape.d,
        ...(shape.fill !== undefined && { fill: hex(shape.fill) }),
        line: lineOf(shape),
      };
    case "line":
      return { type: "line", transformation, line: lineOf(shape) };
  }
}

/** docx measures shapes in pixels, of which there are 96 in 72 points. */
const pixels = (points: number): number => (points * 96) / 72;

const placeOf = ({ x, y, width, height }: Frame) => ({
  offset: { left: pixels(x), top: pixels(y) },
  width: pixels(width),
  height: pixels(height),
});

function lineOf({ stroke, strokeWidth }: { stroke?: string; strokeWidth?: number }, dashed?: readonly number[]) {
  if (!stroke || !strokeWidth) return "none";
  // A dash and its gap are measured in widths of the line.
  const [length = 0, gap = 0] = (dashed ?? []).map((part) => part / strokeWidth);
  return { color: hex(stroke), width: strokeWidth, ...(dashed && { dash: [{ length, gap }] }) };
}

const bricks = new WeakMap<Drawing, ShapeGroupRun>();

/** A brick beside a text that says the same. */
export function brickRun(brick: Drawing): ShapeGroupRun {
  const run = bricks.get(brick) ?? drawingRun(brick, "decorative", BRICK_LOWERED);
  bricks.set(brick, run);
  return run;
}
