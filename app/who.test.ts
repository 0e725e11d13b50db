/** The lists on the start page: everyone once, those with records first. */
import { expect, it } from "vitest";
import { groupedMunicipalities, groupedRegions, quickChoices } from "./who";

const municipality = (code: string, name: string, fictional = false) => ({
  code,
  name,
  fictional,
  validFrom: "2023-01-01",
  validUntil: null,
  successor: null,
  province: null,
});

const region = (id: string, kind: "police" | "province" | "cooperation", fictional = false) => ({
  id,
  name: id,
  kind,
  fictional,
  members: 2,
});

const municipalities = [
  municipality("GM0034", "Almere"),
  municipality("GM9901", "Beekrijk", true),
  municipality("GM1724", "Bergeijk"),
  municipality("GM9902", "Dalmeer", true),
  municipality("GM0014", "Groningen"),
];

const names = (groups: ReturnType<typeof groupedMunicipalities>) =>
  groups.map(({ name, options }) => [name, ...options.map(({ text }) => text)]);

it("puts every municipality in one group", () => {
  expect(names(groupedMunicipalities(municipalities, ["GM1724", "GM9901", "GM0014"]))).toEqual([
    ["Verzonnen voorbeelden", "Beekrijk", "Dalmeer"],
    ["Uit openbare documenten", "Bergeijk", "Groningen"],
    ["Alle gemeenten", "Almere"],
  ]);
});

it("puts every region in one group and leaves out empty groups", () => {
  const regions = [
    region("voorbeeld", "cooperation", true),
    region("oost", "police"),
    region("west", "police"),
    region("pv", "province"),
  ];
  expect(names(groupedRegions(regions, ["oost"]))).toEqual([
    ["Verzonnen voorbeelden", "voorbeeld"],
    ["Met vastgelegd bewijs", "oost"],
    ["Politie-eenheden", "west"],
    ["Provincies", "pv"],
  ]);
});

it("offers the examples that exist, each as a choice that can be read back", () => {
  expect(quickChoices(municipalities, [region("voorbeeld", "cooperation", true)]).map(({ value }) => value)).toEqual([
    "advisor:GM9901",
    "advisor:GM1724",
    "advisor:GM0014",
    "chain-director:voorbeeld",
  ]);
  expect(quickChoices([], [])).toEqual([]);
});
