/** What was typed is kept as it was typed, at a cost that grows with it and no faster. */
import { expect, it } from "vitest";
import { entriesOf, valuesOf } from "./entries";

it("keeps every value of a name, in order, and leaves out files and the framework's own fields", () => {
  const entries = entriesOf([
    ["a", "1"],
    ["b", "2"],
    ["a", "3"],
    ["bestand", new Blob()],
    ["$ACTION_1", "x"],
    ["__proto__", "y"],
    ["constructor", "z"],
  ]);
  expect(entries).toEqual({ a: ["1", "3"], b: ["2"], constructor: ["z"] });
  expect(valuesOf(entries, "toString")).toEqual([]);
});

it("copies no value again, however often a name is repeated", () => {
  const pairs = Array.from({ length: 20_000 }, (_, at): [string, string] => ["a", String(at)]);
  const { result, copied } = countingCopies(() => entriesOf(pairs));
  expect(result.a).toHaveLength(20_000);
  // The list itself, and its pairs of two.
  expect(copied).toBeLessThanOrEqual(3 * 20_000);
});

/** How many elements are taken out of arrays by iterating over them, as a spread does, while `run` runs. */
function countingCopies<T>(run: () => T): { result: T; copied: number } {
  const whole = Array.prototype[Symbol.iterator];
  let copied = 0;
  Array.prototype[Symbol.iterator] = function* (this: unknown[]) {
    for (let at = 0; at < this.length; at++) {
      copied += 1;
      yield this[at];
    }
  } as typeof whole;
  try {
    const result = run();
    return { result, copied };
  } finally {
    Array.prototype[Symbol.iterator] = whole;
  }
}
