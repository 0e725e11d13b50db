/** A slip of the pen finds the name that was meant; something else finds nothing. */
import { expect, it } from "vitest";
import { nearestNames } from "./nearest-names";

const names = ["Bergeijk", "Bergen", "Bergen op Zoom", "Den Haag", "Súdwest-Fryslân", "Ede"];

it.each([
  ["Bergijk", ["Bergeijk"]],
  ["bergen o", ["Bergen op Zoom", "Bergen"]],
  ["Sudwest-Fryslan", ["Súdwest-Fryslân"]],
  ["Den Hag", ["Den Haag"]],
  ["Rotterdam", []],
  ["  ", []],
])("%s", (typed, expected) => {
  expect(nearestNames(typed, names)).toEqual(expected);
});
