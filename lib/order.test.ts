/** Titles in the order in which Dutch readers look them up. */
import { expect, it } from "vitest";
import { byDutch, byPlaceName } from "./order";

it("sorts numbers by size and passes over accents and capitals", () => {
  expect(["Uitleg 39", "uitleg 4", "Éénmalig", "eind", "Zorg"].sort(byDutch)).toEqual([
    "Éénmalig",
    "eind",
    "uitleg 4",
    "Uitleg 39",
    "Zorg",
  ]);
});

it("looks places up without their article and apostrophe", () => {
  const places = ["'s-Hertogenbosch", "Zwolle", "De Bilt", "Aa en Hunze", "Den Haag", "Het Hogeland", "Haarlem", "Bergeijk"];
  expect(places.sort(byPlaceName)).toEqual([
    ...["Aa en Hunze", "Bergeijk", "De Bilt", "Den Haag", "Haarlem", "'s-Hertogenbosch", "Het Hogeland", "Zwolle"],
  ]);
});
