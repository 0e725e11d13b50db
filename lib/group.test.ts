/** Grouping by a key. */
import { expect, it } from "vitest";
import { groupBy, inParts } from "./group";

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

it.each([
  [
    [1, 2, 3, 4, 5],
    2,
    [
      [1, 2, 3],
      [4, 5],
    ],
  ],
  [[1, 2, 3, 4, 5], 4, [[1, 2], [3, 4], [5]]],
  [[1, 2], 4, [[1], [2]]],
  [[], 3, []],
])("cuts %j in at most %i parts", (values, parts, expected) => {
  expect(inParts(values, parts)).toEqual(expected);
});
