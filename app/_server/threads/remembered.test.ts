/** What is remembered of work, and what is forgotten first. */
import { expect, it, vi } from "vitest";
import { remembered } from "./remembered";

const keyOf = (text: string): string => text;

it("makes what is asked for again, or at the same time, once", async () => {
  const make = vi.fn(async (text: string) => text.toUpperCase());
  const ask = remembered(make, keyOf, 2);
  expect(await Promise.all([ask("a"), ask("a")])).toEqual(["A", "A"]);
  expect(await ask("a")).toBe("A");
  expect(make).toHaveBeenCalledTimes(1);
});

it("forgets what was asked for longest ago", async () => {
  const make = vi.fn(async (text: string) => text);
  const ask = remembered(make, keyOf, 2);
  for (const text of ["a", "b", "a", "c", "a", "b"]) await ask(text);
  expect(make.mock.calls.map(([text]) => text)).toEqual(["a", "b", "c", "b"]);
});

it("tries again what failed", async () => {
  let tries = 0;
  const ask = remembered(async () => (++tries === 1 ? Promise.reject(new Error("no")) : tries), keyOf, 2);
  await expect(ask("a")).rejects.toThrow("no");
  expect(await ask("a")).toBe(2);
});
