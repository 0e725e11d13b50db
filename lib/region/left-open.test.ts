/** A training for some staff is never told as if a whole building block were settled. */
import { expect, it } from "vitest";
import { currentFramework } from "../framework/versions";
import { askingMoreThanOnce, leftOpenBy, leftOpenInWords, stillOpen } from "./left-open";

const open = (counted: string[], settled: string[] = []) =>
  leftOpenBy(currentFramework, counted, (id) => settled.includes(id)).map(({ block, criteria }) => [
    block.id,
    ...criteria.map(({ id }) => id),
  ]);

it("names what the same block asks besides, as far as that is not settled already", () => {
  expect(open(["2.1.3a", "2.1.3b"])).toEqual([["2.1.3", "2.1.3c"]]);
  expect(open(["2.1.3b"], ["2.1.3a"])).toEqual([["2.1.3", "2.1.3c"]]);
  expect(open(["2.1.3a", "2.1.3b", "2.1.3c"])).toEqual([]);
  expect(open([])).toEqual([]);
});

it("names what one event cannot settle", () => {
  expect(askingMoreThanOnce(currentFramework, ["2.1.3a", "2.1.3b", "2.1.3c", "3.1.1b"])).toEqual(["2.1.3a", "3.1.1b"]);
});

it("says it in a sentence, and shorter in a line about one municipality", () => {
  const left = leftOpenBy(currentFramework, ["2.1.3a", "2.1.3b"]);
  expect(leftOpenInWords(left)).toBe("Dat is niet heel bouwsteen 2.1.3: 2.1.3c (nieuwe medewerkers) vraagt ander bewijs.");
  expect(stillOpen(left)).toEqual(["Nog open in bouwsteen 2.1.3: 2.1.3c."]);
});
