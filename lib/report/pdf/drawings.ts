/** Walls and bricks on paper: the shapes of lib/wall/wall.ts as drawings. */
import type { Status } from "@/lib/framework/vocabulary";
import { drawBrick, drawWall, type Measures, type Wall, wallHeight } from "@/lib/wall/wall";
import { ROW_WALL } from "../model/row-wall";
import type { Meaning } from "./typeset/meaning";
import type { Drawing } from "./typeset/nodes";

const WALL = { brickHeight: 17, gap: 2.5, marks: true };

/** A wall in a row of a table. */
export const rowWall = (wall: Wall, meaning: Meaning): Drawing => drawn(wall, ROW_WALL, meaning);

/** A theme's wall, of the same height for every theme. */
export const themeWall = (wall: Wall, width: number, meaning: Meaning): Drawing => drawn(wall, { ...WALL, width }, meaning);

function drawn(wall: Wall, measures: Measures, meaning: Meaning): Drawing {
  const { bricks, line } = drawWall(wall, measures);
  const shapes = [...bricks.flatMap(({ shapes: own }) => own), line];
  return { kind: "drawing", width: measures.width, height: wallHeight(measures), shapes, meaning };
}

export const BRICK = { width: 19, height: 10 };

/** One brick, as in a legend or beside a status in a table: decoration, for the status stands beside it in words. */
export const brick = (status: Status): Drawing => ({
  kind: "drawing",
  ...BRICK,
  shapes: drawBrick(status, { x: 0, y: 0, ...BRICK }),
});
