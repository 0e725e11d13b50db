/** Every region of the register on the map: each member a tile with its name, and no place within it of which nobody knows what it is. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { cellKey, neighbours } from "./grid";
import { tileName } from "./name";
import { withSurroundings } from "./placed";
import { openPlaces } from "./tiles";

const KINDS = ["province", "police_region", "safety_region", "court_district", "youth_region"];

const [head = [], ...rows] = readFileSync(new URL("../../db/seed/geo/municipalities.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => [...line.matchAll(/("([^"]*)"|[^,]*)(?:,|$)/g)].map(([, plain = "", quoted]) => quoted ?? plain));
const municipalities = rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ""])));
const names = new Map(municipalities.map(({ code = "", name = "" }) => [code, name]));

const regions = KINDS.flatMap((kind) =>
  [...new Set(municipalities.map((one) => one[kind] ?? ""))].map((region): [string, string[]] => [
    `${kind} ${region}`,
    municipalities.filter((one) => one[kind] === region).map(({ code = "" }) => code),
  ]),
);

it("knows all regions", () => {
  expect(regions).toHaveLength(100);
});

it.each(regions)("%s has a named tile for each member, and tells of every place within it what it is", (_, members) => {
  const drawn = withSurroundings(
    members.map((code) => ({ code, name: names.get(code) ?? "", bricks: null, href: null, group: "own" })),
    (code) => names.get(code) ?? "",
  );
  const own = drawn.filter(({ group }) => group === "own");
  expect(own.map(({ code }) => code).sort()).toEqual([...members].sort());
  expect(drawn.filter(({ name }) => tileName(name).join("") === "")).toEqual([]);
  const named = new Set(drawn.map(cellKey));
  const open = new Set(openPlaces(own).map(cellKey));
  const ours = new Set(own.map(cellKey));
  const enclosed = own
    .flatMap(neighbours)
    .filter((cell) => neighbours(cell).filter((one) => ours.has(cellKey(one))).length >= 4)
    .map(cellKey);
  expect(enclosed.filter((cell) => !named.has(cell) && !open.has(cell))).toEqual([]);
  expect([...open].filter((cell) => named.has(cell))).toEqual([]);
});
