/** The drawing of a radar: one axis for each theme, from the middle (nothing) outwards (all). Units of the drawing. */

/** From the middle to the end of an axis. */
export const AXIS = 100;

export interface Spot {
  x: number;
  y: number;
}

/** Where a share (0 to 1) lies on an axis; the first axis points up, the others follow clockwise. */
export function spotOn(axis: number, axes: number, share: number): Spot {
  const angle = (2 * Math.PI * axis) / axes - Math.PI / 2;
  return { x: round(AXIS * share * Math.cos(angle)), y: round(AXIS * share * Math.sin(angle)) };
}

/** The line through a share on each axis, closed, as an SVG path; empty where there are no axes. */
export function ringThrough(shares: readonly number[]): string {
  const spots = shares.map((share, axis) => spotOn(axis, shares.length, share));
  return spots.length === 0 ? "" : `M${spots.map(({ x, y }) => `${x} ${y}`).join("L")}Z`;
}

/** On which side of its axis's end a label stands, so that it stays outside the drawing. */
export function anchorOf({ x }: Spot): "start" | "middle" | "end" {
  if (Math.abs(x) < 1) return "middle";
  return x > 0 ? "start" : "end";
}

// Adding zero makes a plain zero of a negative one.
const round = (value: number): number => Math.round(value * 100) / 100 + 0;
