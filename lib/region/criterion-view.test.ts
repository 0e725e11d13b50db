/** One criterion across a region: why, the last time, until when, how often this year, and what another day brings. */
import { describe, expect, it } from "vitest";
import { aDossier, aMeeting, anAppointment, ofTheRegion } from "../dossier/dossier.testing";
import type { Evidence } from "../evidence/evidence";
import { findInCriterion } from "./criterion-filter";
import { criterionRows, timesTogether } from "./criterion-view";
import { regionOf } from "./region.testing";
import { changesBetween, regionOnTwoDays } from "./two-days";

const ASOF = "2026-11-30";
const OTHER = "2027-01-01";
const meeting = (id: string, date: string) => aMeeting({ id, date, title: "Driehoek" });

const dossiersOf = (members: Record<string, Evidence[]>) =>
  Object.entries(members).map(([name, evidence], at) => aDossier(evidence, { municipality: { code: `GM000${at}`, name } }));

const rowsOf = (members: Record<string, Evidence[]>, id = "3.1.1b", changedOn: string | null = null) =>
  criterionRows(
    regionOf(dossiersOf(members), ASOF).assessments.map((judged) => ({ judged, changedOn })),
    id,
    ASOF,
    OTHER,
  );

const triangle = {
  Twee: [meeting("a", "2025-12-14"), meeting("b", "2026-06-09")],
  Een: [meeting("c", "2026-03-10")],
  Oud: [meeting("d", "2025-12-09"), meeting("e", "2025-06-09")],
  Geen: [],
};

describe("the rows of a criterion", () => {
  it("say the status, the last time, until when, and how often in the calendar year beside the twelve months", () => {
    expect(rowsOf(triangle).map((r) => [r.name, r.status, r.lastDay, r.through, r.inYear])).toEqual([
      ["Twee", "met", "2026-06-09", "2026-12-13", 1],
      ["Een", "partial", "2026-03-10", null, 1],
      ["Oud", "lapsed", "2025-12-09", null, 0],
      ["Geen", "open", null, null, 0],
    ]);
  });

  it("say what the other day brings, and why", () => {
    const [two] = rowsOf(triangle);
    expect(two?.later.status).toBe("lapsed");
    expect(two?.why).toBe("2 van 2 besprekingen in twaalf maanden; vanaf 14 december 2026 telt er nog 1.");
  });

  it("are of a block as well, and tell nothing of what does not hold for a municipality", () => {
    const [row] = rowsOf({ Een: [anAppointment({ id: "o", from: "2025-03-01" })] }, "2.1.1");
    expect(row).toMatchObject({ status: "partial", lastDay: "2025-03-01", inYear: null });
    expect(rowsOf({ Een: [] }, "own.none")[0]).toMatchObject({ status: null, why: "", later: { status: null } });
  });

  it("are narrowed and ordered as asked; what runs out first comes first", () => {
    const rows = rowsOf(triangle, "3.1.1b", "2026-05-30");
    const find = (query: object) =>
      findInCriterion(rows, { search: "", status: "", later: "", quiet: "", order: "", ...query }, ASOF).map(
        ({ name }) => name,
      );
    expect(find({})).toEqual(["Twee", "Een", "Oud", "Geen"]);
    expect(find({ status: "ontbreekt" })).toEqual(["Een", "Oud", "Geen"]);
    expect(find({ later: "verliest" })).toEqual(["Twee"]);
    expect(find({ order: "laatst" })).toEqual(["Geen", "Oud", "Een", "Twee"]);
    expect(find({ quiet: "6-maanden" })).toHaveLength(4);
    expect(find({ quiet: "jaar" })).toEqual([]);
    expect(find({ search: "ee", order: "__proto__" })).toEqual(["Twee", "Een", "Geen"]);
  });
});

describe("the region on two days", () => {
  it("names the cause once where it is the region's, and for each municipality where it is its own", () => {
    const road = { ...ofTheRegion, id: "shared" };
    const shared = [aMeeting({ ...road, date: "2025-12-09" }), meeting("own", "2026-06-16")];
    const { assessments } = regionOf(dossiersOf({ Een: shared, Twee: shared, Drie: triangle.Twee }), ASOF);
    const changes = changesBetween(assessments, ASOF, OTHER, "3.1.1b");
    expect(changes.map(({ gained, touched }) => [gained, touched.map(({ name }) => name)])).toEqual([
      [false, ["Een", "Twee"]],
      [false, ["Drie"]],
    ]);
    expect(changes[0]?.causes).toEqual(["“Bewijsstuk (regio)” van 9 december 2025 telt mee tot en met 8 december 2026."]);
  });

  it("tells of one criterion also what is there in part on one of the days, and of all criteria only what is settled", () => {
    const half = { Half: [meeting("f", "2025-12-09")], Twee: triangle.Twee };
    const { assessments } = regionOf(dossiersOf(half), ASOF);
    const told = changesBetween(assessments, ASOF, OTHER, "3.1.1b");
    expect(told.map(({ gained, partly, touched }) => [gained, partly, touched.map(({ name }) => name)])).toEqual([
      [false, false, ["Twee"]],
      [false, true, ["Half"]],
    ]);
    expect(changesBetween(assessments, ASOF, OTHER).flatMap(({ touched }) => touched.map(({ name }) => name))).not.toContain(
      "Half",
    );
    const back = changesBetween(assessments, OTHER, ASOF, "3.1.1b");
    expect(back.map(({ gained, partly }) => [gained, partly])).toContainEqual([true, true]);
  });

  it("counts of all together what counts of each, in the calendar year and in the twelve months that count", () => {
    const rows = rowsOf(triangle);
    expect(rows.map(({ inYear, inTwelveMonths }) => [inYear, inTwelveMonths])).toEqual([
      [1, 2],
      [1, 1],
      [0, 1],
      [0, 0],
    ]);
    expect(timesTogether(rows)).toEqual({ inYear: 2, inTwelveMonths: 4 });
    expect(timesTogether(rowsOf({ Een: [] }, "2.1.1a"))).toBeNull();
  });

  it("counts on both days what each municipality's own page says, and names who moves", () => {
    const { assessments } = regionOf(dossiersOf(triangle), ASOF);
    const found = regionOnTwoDays(assessments, ASOF, OTHER);
    expect(found.themes.map(({ before, after }) => [before, after])).toEqual(Array.from({ length: 5 }, () => [0, 0]));
    expect(found.moved).toEqual([]);
    expect(regionOnTwoDays([], ASOF, OTHER)).toEqual({
      basicLevel: { title: "Basisniveau", before: 0, after: 0 },
      themes: [],
      moved: [],
      changes: [],
    });
  });
});
