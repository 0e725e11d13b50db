/** Turns: so many at once, and then as many as time gives back. */
import { expect, it, vi } from "vitest";

vi.mock("server-only", () => ({}));
const { takeTurn } = await import("./rate-limit");

const limit = { most: 3, withinMs: 3000 };

it("gives so many at once, and another for each part of the time that goes by", () => {
  const at = (milliseconds: number) => takeTurn("a", limit, milliseconds);
  expect([at(0), at(0), at(0)]).toEqual([2, 1, 0].map((left) => ({ go: true, left })));
  expect(at(0)).toEqual({ go: false, left: 0, seconds: 1 });
  expect(at(1000)).toEqual({ go: true, left: 0 });
  expect(at(1500).go).toBe(false);
  expect(at(60_000)).toEqual({ go: true, left: 2 });
});

it("counts for each who asks apart", () => {
  for (let turn = 0; turn < 4; turn++) takeTurn("b", limit, 0);
  expect(takeTurn("c", limit, 0).go).toBe(true);
});
