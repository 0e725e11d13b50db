/** Search, filters and order of the region's table. */
import { describe, expect, it } from "vitest";
import type { Plateau } from "../assessment/assessment";
import type { Status } from "../framework/vocabulary";
import { findMembers, type MemberQuery, readMemberQuery } from "./find-members";
import { type MemberRow, reachedIn, type ThemeShape } from "./member-row";

const shapes: ThemeShape[] = [
  {
    number: 1,
    title: "Basis",
    blocks: [
      { id: "1.1.1", title: "a", plateau: 1 },
      { id: "1.1.2", title: "b", plateau: 1 },
    ],
  },
  {
    number: 2,
    title: "Signaal",
    blocks: [
      { id: "2.1.1", title: "c", plateau: 1 },
      { id: "2.2.1", title: "d", plateau: 2 },
    ],
  },
];

const row = (name: string, plateaus: Plateau[], statuses: Status[][], changedOn: string | null = null): MemberRow => ({
  code: name,
  name,
  plateaus,
  statuses,
  changedOn,
});

const rows = [
  row(
    "Aa en Hunze",
    [1, 2],
    [
      ["met", "explained"],
      ["met", "met"],
    ],
    "2026-01-01",
  ),
  row(
    "Bron",
    [0, 1],
    [
      ["met", "open"],
      ["met", "lapsed"],
    ],
    "2026-03-01",
  ),
  row(
    "Súdwest-Fryslân",
    [0, 0],
    [
      ["open", "open"],
      ["planned", "open"],
    ],
  ),
];

const nothing: MemberQuery = {
  zoek: "",
  thema: "",
  status: "",
  plateau: "",
  gat: "",
  themas: "",
  bijgewerkt: "",
  volgorde: "",
};
const find = (query: Partial<MemberQuery>) => findMembers(rows, shapes, { ...nothing, ...query }).map(({ name }) => name);

describe("finding municipalities", () => {
  it("gives all by name where nothing is asked", () => {
    expect(find({})).toEqual(["Aa en Hunze", "Bron", "Súdwest-Fryslân"]);
  });

  it.each([
    ["sudwest", ["Súdwest-Fryslân"]],
    ["HUNZE aa", ["Aa en Hunze"]],
    ["  ", ["Aa en Hunze", "Bron", "Súdwest-Fryslân"]],
    ["x", []],
  ])("by name, whatever accents and capitals: %o", (zoek, names) => {
    expect(find({ zoek })).toEqual(names);
  });

  it("by a status that a block has, in one theme or in any", () => {
    expect(find({ status: "open" })).toEqual(["Bron", "Súdwest-Fryslân"]);
    expect(find({ status: "open", thema: "2" })).toEqual(["Súdwest-Fryslân"]);
  });

  it("by plateau, of one theme or of all together; a theme without plateau 2 does not hold back", () => {
    expect(find({ plateau: "2" })).toEqual(["Aa en Hunze"]);
    expect(find({ plateau: "0" })).toEqual(["Bron", "Súdwest-Fryslân"]);
    expect(find({ plateau: "1", thema: "2" })).toEqual(["Bron"]);
  });

  it("by how many blocks of plateau 1 are missing; those of plateau 2 do not count", () => {
    expect(find({ gat: "geen" })).toEqual(["Aa en Hunze"]);
    expect(find({ gat: "klein" })).toEqual(["Bron"]);
    expect(find({ gat: "middel" })).toEqual(["Súdwest-Fryslân"]);
    expect(find({ gat: "geen", thema: "2" })).toEqual(["Aa en Hunze", "Bron"]);
  });

  it("by the number of themes on plateau 1: those of all numbers together are all, each once", () => {
    const found = ["0", "1", "2"].map((themas) => find({ themas }));
    expect(found.flat().sort()).toEqual(find({}).sort());
    for (const [count, names] of found.entries()) {
      expect(rows.filter(({ name }) => names.includes(name)).every((row) => reachedIn(row) === count)).toBe(true);
    }
    expect(find({ themas: "2" })).toContain("Aa en Hunze");
  });

  it.each([
    ["minste-gaten", ["Aa en Hunze", "Bron", "Súdwest-Fryslân"]],
    ["meeste-gaten", ["Súdwest-Fryslân", "Bron", "Aa en Hunze"]],
    ["bijgewerkt", ["Bron", "Aa en Hunze", "Súdwest-Fryslân"]],
  ])("in the order %s", (volgorde, names) => {
    expect(find({ volgorde })).toEqual(names);
  });
});

it("tells who recorded nothing for half a year; who never did is among them, and without the day nobody is left out", () => {
  const quiet = { ...nothing, bijgewerkt: "6-maanden" };
  const names = (today?: string) => findMembers(rows, shapes, quiet, today).map(({ name }) => name);
  expect(names()).toHaveLength(3);
  const [newest = ""] = rows
    .flatMap(({ changedOn }) => changedOn ?? [])
    .sort()
    .reverse();
  expect(names(newest)).not.toContain(rows.find(({ changedOn }) => changedOn === newest)?.name);
  expect(names(newest)).toContain("Súdwest-Fryslân");
  expect(names("2199-12-31")).toHaveLength(3);
});

it("reads an address, and passes over what does not exist", () => {
  const address = new URLSearchParams("zoek=a&thema=9&status=open&plateau=3&gat=__proto__&volgorde=bijgewerkt");
  expect(readMemberQuery((key) => address.get(key) ?? "", shapes)).toEqual({
    ...nothing,
    zoek: "a",
    status: "open",
    volgorde: "bijgewerkt",
  });
});
