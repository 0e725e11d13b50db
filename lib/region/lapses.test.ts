/** What lapses across a region: one item of the region once, with everyone it touches; a municipality's own apart. */
import { describe, expect, it } from "vitest";
import { aDocument, aDossier, aMeeting, claiming, ofTheRegion } from "../dossier/dossier.testing";
import type { Evidence } from "../evidence/evidence";
import { regionLapses } from "./lapses";
import { regionOf } from "./region.testing";

const ASOF = "2025-07-01";

const lapses = (members: Record<string, Evidence[]>, within?: number) => {
  const dossiers = Object.entries(members).map(([name, evidence], index) =>
    aDossier(evidence, { municipality: { code: `GM000${index}`, name } }),
  );
  return regionLapses(regionOf(dossiers, ASOF).standings, within);
};

const road = (validUntil: string) =>
  aDocument({ ...ofTheRegion, id: "road", title: "Wegenkaart", kind: "road-map", validUntil, claims: claiming("4.2.1b") });
const plan = (id: string, validUntil: string) => aDocument({ id, title: `Plan ${id}`, validUntil, claims: claiming("4.2.1b") });

describe("what lapses in a region", () => {
  it("is told once for an item of the region, with all that lose by it", () => {
    const found = lapses({
      Aarde: [road("2025-08-31")],
      Bron: [road("2025-08-31")],
      Ceder: [road("2025-08-31"), plan("p", "2026-12-31")],
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ when: "2025-08-31", region: "oost-brabant", criteria: ["4.2.1b"] });
    expect(found[0]?.touched.map(({ name }) => name)).toEqual(["Aarde", "Bron"]);
    expect(found[0]?.text).toBe("“Wegenkaart” loopt af; daarop rust 4.2.1b.");
  });

  it("is told for each municipality where it is its own, the nearest first, also when ids are the same", () => {
    const found = lapses({
      Aarde: [plan("p", "2025-09-01")],
      Bron: [plan("p", "2025-08-01")],
      Ceder: [plan("p", "2025-09-01")],
    });
    expect(found.map(({ touched, region }) => [touched.map(({ name }) => name), region])).toEqual([
      [["Bron"], null],
      [["Aarde"], null],
      [["Ceder"], null],
    ]);
  });

  it.each([
    ["2025-09-28", 90, 1],
    ["2025-09-29", 90, 0],
    ["2025-09-29", 91, 1],
    ["2025-06-30", 90, 0],
  ])("looks so far ahead and no further: valid until %s, %i days", (until, within, count) => {
    expect(lapses({ Aarde: [plan("p", until)] }, within)).toHaveLength(count);
  });

  it.each([
    ["2025-07-31", 0],
    ["2025-08-31", 0],
    ["2025-09-01", 1],
    [null, 1],
  ])("is not told of who has left by then: what ends on 31 August, of a member until %s", (until, count) => {
    const { standings } = regionOf([aDossier([plan("p", "2025-08-31")])], ASOF);
    expect(regionLapses(standings.map((standing) => ({ ...standing, until })))).toHaveLength(count);
  });

  it("does not tell how many meetings are left where that differs", () => {
    const table = aMeeting({ ...ofTheRegion, id: "t", title: "Driehoek", date: "2024-08-01" });
    const first = aMeeting({ ...ofTheRegion, id: "f", title: "Driehoek", date: "2025-05-01" });
    const own = (id: string, date: string) => aMeeting({ id, date });
    const found = lapses({ Aarde: [table, first], Bron: [table, own("b", "2025-05-02")] });
    const same = found.filter(({ items }) => items.some(({ id }) => id === "t"));
    expect(same.map(({ touched }) => touched.length)).toEqual([2]);
    expect(same[0]?.when).toBe("2025-08-01");
  });

  it("says who falls from plateau 1 by it", () => {
    const everything = [
      aDocument({
        id: "plan",
        validUntil: "2025-08-31",
        claims: claiming("1.1.1a", "1.1.1b", "1.1.1c", "1.1.2a", "1.1.2b", "1.1.2c", "1.1.2d", "1.1.3a"),
      }),
    ];
    const [lapse] = lapses({ Aarde: everything, Bron: [plan("p", "2025-08-31")] });
    expect(lapse?.falling.map(({ name }) => name)).toEqual(["Aarde"]);
  });
});
