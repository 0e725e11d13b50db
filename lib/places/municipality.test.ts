/** A municipality and a region as files name them. */
import { expect, it } from "vitest";
import { municipality, region } from "./municipality";

it.each([
  ["code and name", { code: "GM1724", name: "Bergeijk" }, true],
  ["a name with spaces and marks", { code: "GM0772", name: "'s-Hertogenbosch" }, true],
  ["no name", { code: "GM1724" }, false],
  ["a blank name", { code: "GM1724", name: " " }, false],
  ["a bad code", { code: "1724", name: "Bergeijk" }, false],
  ["something more", { code: "GM1724", name: "Bergeijk", mayor: "x" }, false],
])("a municipality with %s: %s", (_, given, good) => {
  expect(municipality.safeParse(given).success).toBe(good);
});

it.each([
  ["id and name", { id: "oost-brabant", name: "Oost-Brabant" }, true],
  ["a space in its id", { id: "oost brabant", name: "Oost-Brabant" }, false],
  ["something more", { id: "r", name: "R", members: [] }, false],
])("a region with %s: %s", (_, given, good) => {
  expect(region.safeParse(given).success).toBe(good);
});
