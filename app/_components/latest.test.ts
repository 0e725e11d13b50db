/** What is made once for what was asked for last, and made anew for anything else. */
import { expect, it, vi } from "vitest";
import { latest } from "./latest";

it("makes anew only what is asked of something else than the time before", () => {
  const make = vi.fn((a: string, b: number) => ({ a, b }));
  const made = latest(make);
  const first = made("x", 1);
  expect(made("x", 1)).toBe(first);
  expect(made("x", 2)).toEqual({ a: "x", b: 2 });
  expect(made("x", 1)).toEqual(first);
  expect(make).toHaveBeenCalledTimes(3);
});
