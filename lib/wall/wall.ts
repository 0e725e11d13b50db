/**
 * The wall, Plateau's own sign: a theme is a wall, a building block a brick, the heavy line is plateau 1. This module says
 * what a wall shows and how it is drawn, as plain shapes; screen, PDF and Word each turn the same shapes into their own.
 */
import type { ThemeAssessment } from "../assessment/assessment";
import { stepOn } from "../assessment/timeline";
import { type Day, dayOf, type IsoDate } from "../calendar";
import { label, type Status } from "../framework/vocabulary";
import { colours } from "./colours";

export interface Brick {
  block: string;
  title: string;
  status: Status;
  /** What it says to who does not see it, where that is said otherwise than {@link brickInWords} does. */
  spoken?: string;
}

export interface Wall {
  theme: string;
  title: string;
  /** The bricks under the heavy line, from left to right. */
  plateau1: Brick[];
  /** The bricks on top; empty where the theme has no plateau 2. */
  plateau2: Brick[];
}

/** A theme's wall on a day. */
export function wallOf({ theme, blocks }: ThemeAssessment, asOf: IsoDate): Wall {
  const day: Day = dayOf(asOf);
  const bricks = (plateau: 1 | 2): Brick[] =>
    blocks
      .filter(({ block }) => block.plateau === plateau)
      .map(({ block, status }) => ({ block: block.id, title: block.title, status: stepOn(status, day).value }));
  return { theme: theme.id, title: theme.shortTitle, plateau1: bricks(1), plateau2: bricks(2) };
}

/** What a brick says to who does not see it: "Bouwsteen 2.1.3 Medewerkers leren signaleren: niet meer actueel". */
export const brickInWords = ({ block, title, status, spoken }: Brick): string =>
  spoken ?? `Bouwsteen ${block} ${title}: ${label("status", status)}`;

/** The wall in words, plateau 1 first. */
export const wallInWords = ({ plateau1, plateau2 }: Wall): string =>
  [...plateau1, ...plateau2].map(brickInWords).join(". ").concat(".");

/** A shape in a wall's drawing, in units of the drawing (screen: px, paper: pt), y downwards. */
export type Shape =
  | {
      kind: "box";
      x: number;
      y: number;
      width: number;
      height: number;
      radius: number;
      fill: string;
      stroke?: string;
      strokeWidth?: number;
      dash?: number[];
    }
  /** An SVG path in absolute coordinates. */
  | { kind: "path"; d: string; fill?: string; stroke?: string; strokeWidth?: number }
  | { kind: "line"; x1: number; x2: number; y: number; stroke: string; strokeWidth: number };

export interface Measures {
  width: number;
  brickHeight: number;
  gap: number;
  /** Whether bricks carry their mark; in a table they are too small for it. */
  marks: boolean;
}

/** The height of a wall's drawing, the same for every theme, so that walls beside each other stand on one line. */
export const wallHeight = ({ brickHeight }: Measures): number => 2 * brickHeight + lineSpace(brickHeight);

const lineSpace = (brickHeight: number): number => Math.max(4, brickHeight * 0.4);

/** The place of every brick of a wall with so many on each plateau: both rows centred, and the widest fills the drawing. */
export function brickFrames(
  plateau1: number,
  plateau2: number,
  { width, brickHeight, gap }: Measures,
): { plateau1: Frame[]; plateau2: Frame[] } {
  const widest = Math.max(plateau1, plateau2);
  const brickWidth = (width - (widest - 1) * gap) / widest;
  const row = (count: number, y: number): Frame[] => {
    const start = (width - count * brickWidth - (count - 1) * gap) / 2;
    return Array.from({ length: count }, (_, index) => ({
      x: start + index * (brickWidth + gap),
      y,
      width: brickWidth,
      height: brickHeight,
    }));
  };
  return { plateau1: row(plateau1, brickHeight + lineSpace(brickHeight)), plateau2: row(plateau2, 0) };
}

/** The heavy line between the plateaus. */
export const heavyLine = ({ width, brickHeight }: Measures): Shape => ({
  kind: "line",
  x1: 0,
  x2: width,
  y: brickHeight + lineSpace(brickHeight) / 2,
  stroke: colours.ink,
  strokeWidth: Math.max(1, brickHeight / 17),
});

/** Every brick of a wall with its shapes, and the heavy line between the plateaus. */
export function drawWall(wall: Wall, measures: Measures): { bricks: { brick: Brick; shapes: Shape[] }[]; line: Shape } {
  const frames = brickFrames(wall.plateau1.length, wall.plateau2.length, measures);
  const row = (bricks: Brick[], places: Frame[]) =>
    bricks.map((brick, index) => ({ brick, shapes: drawBrick(brick.status, places[index] as Frame, measures.marks) }));
  return {
    bricks: [...row(wall.plateau1, frames.plateau1), ...row(wall.plateau2, frames.plateau2)],
    line: heavyLine(measures),
  };
}

export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A brick: every status has a shape and a mark of its own besides its colour. */
export function drawBrick(status: Status, frame: Frame, withMark = true): Shape[] {
  const line = Math.min(1.5, frame.height / 12);
  const drawn = looks[status](frame, line);
  return withMark ? [...drawn, ...marks[status](markFrame(frame))] : drawn;
}

/** A box that fills the frame, the outer half of its stroke included. */
const box = (frame: Frame, fill: string, stroke: string, strokeWidth: number, dash?: number[]): Shape => ({
  kind: "box",
  ...inset(frame, strokeWidth / 2),
  radius: Math.min(3, frame.height / 8),
  fill,
  stroke,
  strokeWidth,
  ...(dash ? { dash } : {}),
});

const inset = ({ x, y, width, height }: Frame, by: number): Frame => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

const looks: Record<Status, (frame: Frame, line: number) => Shape[]> = {
  met: (frame, line) => [box(frame, colours.brand, colours.brand, line)],
  explained: (frame, line) => [box(frame, colours.brandSoft, colours.brand, line), ...hatching(inset(frame, line), line)],
  partial: (frame, line) => [
    box(frame, colours.white, colours.amber, line),
    { kind: "path", d: lowerHalf(inset(frame, line)), fill: colours.amberFill },
  ],
  lapsed: (frame, line) => [box(frame, colours.rustSoft, colours.rust, line * 1.3, [line * 3.3, line * 2])],
  planned: (frame, line) => [box(frame, colours.white, colours.brand, line * 1.2, [line, line * 1.7])],
  open: (frame, line) => [box(frame, colours.white, colours.outline, line)],
};

const lowerHalf = ({ x, y, width, height }: Frame): string =>
  `M${round(x)} ${round(y + height / 2)} H${round(x + width)} V${round(y + height)} H${round(x)} Z`;

/** Slanting lines, each cut off at the frame's edges. */
function hatching({ x, y, width, height }: Frame, line: number): Shape[] {
  const step = Math.max(3, height / 4);
  const strokes: string[] = [];
  for (let foot = step; foot < width + height; foot += step) {
    const [x1, y1] = foot <= width ? [x + foot, y] : [x + width, y + foot - width];
    const [x2, y2] = foot <= height ? [x, y + foot] : [x + foot - height, y + height];
    strokes.push(`M${round(x1)} ${round(y1)} L${round(x2)} ${round(y2)}`);
  }
  return [{ kind: "path", d: strokes.join(" "), stroke: colours.brand, strokeWidth: line * 0.9 }];
}

/** A square in the middle of the brick, in which the mark is drawn on a grid of 10 by 10. */
function markFrame({ x, y, width, height }: Frame): Frame {
  const side = Math.min(height * 0.46, width * 0.6);
  return { x: x + (width - side) / 2, y: y + (height - side) / 2, width: side, height: side };
}

/** A mark's strokes: polylines of "x,y" points on a grid of 10 by 10. */
const stroked =
  (colour: string, ...lines: string[]) =>
  ({ x, y, width: side }: Frame): Shape[] => {
    const onGrid = (point: string): string => {
      const [px, py] = point.split(",").map(Number) as [number, number];
      return `${round(x + (px * side) / 10)} ${round(y + (py * side) / 10)}`;
    };
    const d = lines.map((line) => `M${line.split(" ").map(onGrid).join(" L")}`).join(" ");
    return [{ kind: "path", d, stroke: colour, strokeWidth: round(side * 0.17) }];
  };

/** A white plate under a mark, so that it stands out from the hatching. */
const plate = ({ x, y, width, height }: Frame): Shape =>
  box({ x: x - width * 0.3, y: y - height * 0.25, width: width * 1.6, height: height * 1.5 }, colours.white, colours.white, 0);

const marks: Record<Status, (frame: Frame) => Shape[]> = {
  met: stroked(colours.white, "0.5,5.5 3.8,8.8 9.5,1.5"),
  explained: (frame) => [
    plate(frame),
    ...stroked(colours.brand, "0,3.6 2,2.2 4,2.4 6,3.6 8,3.8 10,2.4", "0,7.6 2,6.2 4,6.4 6,7.6 8,7.8 10,6.4")(frame),
  ],
  partial: stroked(colours.amberInk, "0.6,2 2.2,0.8 2.2,5.2", "8.6,0.6 1.4,9.6", "6,5.8 7.4,5 8.8,5.9 8.4,7.4 5.9,9.6 9.2,9.6"),
  lapsed: stroked(colours.rust, "5,0 5,6.4", "5,8.6 5,10"),
  planned: stroked(colours.brand, "0,5 9.6,5", "6.2,1.6 9.8,5 6.2,8.4"),
  open: () => [],
};

const round = (value: number): number => Math.round(value * 100) / 100;
