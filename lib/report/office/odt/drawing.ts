/** The shapes of lib/wall/wall.ts as ODF's own: a group on the line of the text, of which each shape can be changed. */
import type { Shape } from "@/lib/wall/wall";
import { type Attributes, element } from "../../xml/xml";
import { escaped } from "../../xml/xml-text";
import type { Drawing } from "../layout";
import { type Frame, frameOfShape, type Stroke, strokesOf } from "../outline";
import type { StyleBook } from "./style-book";
import { pt } from "./xml";

/** What a drawing says to who does not see it; a drawing beside a text that says the same is passed over. */
export type Alternative = { title: string; description: string } | "decorative";

/** A drawing as a part of a line, `lowered` by some points against the foot of the letters. */
export function drawing({ parts, frame }: Drawing, alternative: Alternative, book: StyleBook, lowered = 0): string {
  const place = { "style:vertical-pos": "from-top", "style:vertical-rel": "baseline", "style:run-through": "foreground" };
  const decorative = alternative === "decorative";
  const words = decorative
    ? ""
    : element("svg:title", {}, escaped(alternative.title)) + element("svg:desc", {}, escaped(alternative.description));
  return element(
    "draw:g",
    {
      "text:anchor-type": "as-char",
      "svg:y": pt(lowered - frame.height),
      "draw:style-name": book.style("graphic", place),
      // ODF 1.3 has no word for it.
      "loext:decorative": decorative ? "true" : undefined,
    },
    words + parts.flatMap(({ shapes }) => shapes.map((shape) => drawn(shape, frame, book))).join(""),
  );
}

function drawn(shape: Shape, origin: Frame, book: StyleBook): string {
  const { x, y, width, height } = frameOfShape(shape);
  const place = { "svg:x": pt(x - origin.x), "svg:y": pt(y - origin.y), "svg:width": pt(width), "svg:height": pt(height) };
  const style = look(shape, book);
  switch (shape.kind) {
    case "box":
      return element("draw:rect", { ...style, ...place, "draw:corner-radius": pt(shape.radius) });
    case "path": {
      const strokes = strokesOf(shape.d);
      // A view without width or height cannot be stretched; what is drawn in it is straight.
      if (width === 0 || height === 0) return strokes.map(({ points }) => line(points, origin, style)).join("");
      return element("draw:path", { ...style, ...place, ...outline(strokes, { x, y, width, height }) });
    }
    case "line":
      return line(
        [
          [shape.x1, y],
          [shape.x2, y],
        ],
        origin,
        style,
      );
  }
}

/** A straight line from the first of some points to the last. */
function line(points: Stroke["points"], origin: Frame, style: Attributes): string {
  const [[x1, y1] = [0, 0]] = points;
  const [x2, y2] = points.at(-1) ?? [x1, y1];
  return element("draw:line", {
    ...style,
    "svg:x1": pt(x1 - origin.x),
    "svg:y1": pt(y1 - origin.y),
    "svg:x2": pt(x2 - origin.x),
    "svg:y2": pt(y2 - origin.y),
  });
}

/** A path is written in whole numbers: so many to a point. */
const UNITS = 100;

function outline(strokes: readonly Stroke[], { x: left, y: top, width, height }: Frame): Attributes {
  const units = (length: number): number => Math.round(length * UNITS);
  const d = strokes.map(({ points, closed }) => {
    const [first = "", ...others] = points.map(([x, y]) => `${units(x - left)} ${units(y - top)}`);
    return `M${first}${others.map((point) => `L${point}`).join("")}${closed ? "Z" : ""}`;
  });
  return { "svg:viewBox": `0 0 ${Math.max(1, units(width))} ${Math.max(1, units(height))}`, "svg:d": d.join("") };
}

interface Look {
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
  dash?: number[];
}

function look({ fill, stroke, strokeWidth, dash }: Look, book: StyleBook): Attributes {
  const filled = fill === undefined ? { "draw:fill": "none" } : { "draw:fill": "solid", "draw:fill-color": fill };
  const lined =
    stroke === undefined || !strokeWidth
      ? { "draw:stroke": "none" }
      : {
          "svg:stroke-color": stroke,
          "svg:stroke-width": pt(strokeWidth),
          "draw:stroke-linejoin": "miter",
          ...broken(dash, book),
        };
  return { "draw:style-name": book.style("graphic", { ...filled, ...lined }) };
}

function broken(dash: readonly number[] | undefined, book: StyleBook): Attributes {
  if (dash === undefined) return { "draw:stroke": "solid" };
  const [length = 0, gap = 0] = dash;
  return { "draw:stroke": "dash", "draw:stroke-dash": book.dash(pt(length), pt(gap)) };
}
