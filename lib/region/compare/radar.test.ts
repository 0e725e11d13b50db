/** The drawing of a radar. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AXIS, anchorOf, ringThrough, spotOn } from "./radar";

describe("a radar", () => {
  it("has its first axis upwards and goes round clockwise", () => {
    expect(spotOn(0, 4, 1)).toEqual({ x: 0, y: -AXIS });
    expect(spotOn(1, 4, 1)).toEqual({ x: AXIS, y: 0 });
    expect(spotOn(2, 4, 0.5)).toEqual({ x: 0, y: AXIS / 2 });
    expect(spotOn(3, 4, 1)).toEqual({ x: -AXIS, y: 0 });
  });

  it("puts a share at that part of its axis, whatever the axis", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), fc.double({ min: 0, max: 1, noNaN: true }), (axis, share) => {
        const { x, y } = spotOn(axis, 5, share);
        expect(Math.hypot(x, y)).toBeCloseTo(AXIS * share, 1);
      }),
    );
  });

  it("draws one closed line through all axes", () => {
    expect(ringThrough([1, 0, 1, 1])).toBe("M0 -100L0 0L0 100L-100 0Z");
    expect(ringThrough([])).toBe("");
  });

  it("writes labels away from the middle", () => {
    expect([0, 1, 3].map((axis) => anchorOf(spotOn(axis, 4, 1)))).toEqual(["middle", "start", "end"]);
  });
});
