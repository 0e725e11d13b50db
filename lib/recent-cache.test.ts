/** What was used last stays, and what was not used for longest goes. */
import { expect, it } from "vitest";
import { RecentCache } from "./recent-cache";

it("lets go of what was not used for longest", () => {
  const kept = new RecentCache<number>(2);
  kept.keep("a", 1);
  kept.keep("b", 2);
  expect(kept.get("a")).toBe(1);
  expect(kept.keep("c", 3)).toBe(3);
  expect([kept.get("a"), kept.get("b"), kept.get("c")]).toEqual([1, undefined, 3]);
});

it("forgets a value, but not the one that took its place", () => {
  const kept = new RecentCache<number>(2);
  kept.keep("a", 1);
  kept.keep("a", 2);
  kept.forget("a", 1);
  expect(kept.get("a")).toBe(2);
  kept.forget("a", 2);
  expect(kept.get("a")).toBeUndefined();
});
