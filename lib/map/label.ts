/** Where the name of a tile is written in a drawing: beside the tile, and within the frame. Units of the drawing. */
import { type Frame, middleOf, RADIUS } from "./geometry";
import type { Cell } from "./grid";

/** The size of the letters. */
export const LABEL_SIZE = 34;

/** No letter of the typeface is wider on average, as a part of its size; so a name takes at most so much room. */
const LETTER = 0.62;

/** From a tile's middle to the near side of what is written above or below it: past its ring. */
const BESIDE = RADIUS + 14;

export interface Label {
  /** Where the text is anchored, and its baseline. */
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

/** Above the tile, or below it where it has no room above; near a side of the frame the name runs away from it. */
export function labelOf(tile: Cell, name: string, frame: Frame): Label {
  const { x, y } = middleOf(tile);
  const above = y - BESIDE;
  return {
    ...sideways(x, (name.length * LETTER * LABEL_SIZE) / 2, frame),
    y: above - LABEL_SIZE < frame.y ? y + BESIDE + LABEL_SIZE * 0.7 : above,
  };
}

function sideways(x: number, half: number, { x: left, width }: Frame): Pick<Label, "x" | "anchor"> {
  if (x - half < left) return { x: x - RADIUS / 2, anchor: "start" };
  return x + half > left + width ? { x: x + RADIUS / 2, anchor: "end" } : { x, anchor: "middle" };
}
