/** Grouping by a key. */
import { expect, it } from "vitest";
import { groupBy } from "./group";

it("keeps groups and their values in order of first appearance", () => {
  const groups = groupBy(["bb", "a", "cc", "d"], (word) => word.length);
  expect([...groups]).toEqual([
    [2, ["bb", "cc"]],
    [1, ["a", "d"]],
  ]);
});

it("has no groups where there are no values", () => {
  expect(groupBy([], () => 1).size).toBe(0);
});
