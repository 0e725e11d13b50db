/** The name beside a tile stays within the drawing, and off the tile itself. */
import { describe, expect, it } from "vitest";
import { frameOf, middleOf, RADIUS } from "./geometry";
import { LABEL_SIZE, labelOf } from "./label";
import { realTiles } from "./tiles";

const frame = frameOf(realTiles);
const NAME = "Nederhorst aan den Overzijl (verzonnen)";
/** Wider than the typeface's letters are on average. */
const WIDTH = NAME.length * LABEL_SIZE * 0.6;
const starts = { start: 0, middle: WIDTH / 2, end: WIDTH };

describe("the name beside a tile", () => {
  it("lies within the drawing, of every tile of the country", () => {
    for (const tile of realTiles) {
      const { x, y, anchor } = labelOf(tile, NAME, frame);
      const left = x - starts[anchor];
      expect(left).toBeGreaterThanOrEqual(frame.x);
      expect(left + WIDTH).toBeLessThanOrEqual(frame.x + frame.width);
      expect(y - LABEL_SIZE).toBeGreaterThanOrEqual(frame.y);
      expect(y + LABEL_SIZE / 4).toBeLessThanOrEqual(frame.y + frame.height);
    }
  });

  it("is off the tile: above it, or below it at the top of the drawing", () => {
    for (const tile of realTiles) {
      const { y } = labelOf(tile, NAME, frame);
      const middle = middleOf(tile);
      const isAbove = y < middle.y - RADIUS;
      expect(isAbove || y - LABEL_SIZE * 0.7 > middle.y + RADIUS).toBe(true);
    }
  });

  it("stands over the middle of its tile where there is room on both sides", () => {
    const central = { row: 14, column: 8 };
    expect(labelOf(central, "Ede", frame)).toMatchObject({ x: middleOf(central).x, anchor: "middle" });
  });
});
