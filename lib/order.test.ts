/** Titles in the order in which Dutch readers look them up. */
import { expect, it } from "vitest";
import { byDutch } from "./order";

it("sorts numbers by size and passes over accents and capitals", () => {
  expect(["Uitleg 39", "uitleg 4", "Éénmalig", "eind", "Zorg"].sort(byDutch)).toEqual([
    "Éénmalig",
    "eind",
    "uitleg 4",
    "Uitleg 39",
    "Zorg",
  ]);
});
