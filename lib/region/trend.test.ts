/** The region's trend: for each theme how many municipalities are on plateau 1, in steps. */
import { describe, expect, it } from "vitest";
import { aDocument, aDossier, claiming } from "../dossier/dossier.testing";
import { regionOf } from "./region.testing";
import { regionTrend } from "./trend";

const basis = (validFrom: string, validUntil?: string) =>
  aDocument({
    validFrom,
    validUntil,
    claims: claiming("1.1.1a", "1.1.1b", "1.1.1c", "1.1.2a", "1.1.2b", "1.1.2c", "1.1.2d", "1.1.3a"),
  });

const steps = (...documents: ReturnType<typeof basis>[]) =>
  regionTrend(
    regionOf(
      documents.map((document) => aDossier([document])),
      "2025-07-01",
    ).assessments,
    "2024-01-01",
    "2026-12-31",
  ).map(({ date, themes }) => [date, themes.join("")]);

describe("the trend of a region", () => {
  it("counts municipalities by theme, and steps where the count does", () => {
    expect(steps(basis("2023-01-01"), basis("2025-01-01", "2026-06-30"))).toEqual([
      ["2024-01-01", "10000"],
      ["2025-01-01", "20000"],
      ["2026-07-01", "10000"],
    ]);
  });

  it("makes no step on a day on which one comes and another goes", () => {
    expect(steps(basis("2023-01-01", "2025-05-31"), basis("2025-06-01"))).toEqual([["2024-01-01", "10000"]]);
  });

  it("takes in its last day, and nothing after it", () => {
    expect(steps(basis("2026-12-31"), basis("2027-01-01")).at(-1)).toEqual(["2026-12-31", "10000"]);
  });

  it("is one empty step where there is no municipality", () => {
    expect(regionTrend([], "2024-01-01", "2026-12-31")).toEqual([{ date: "2024-01-01", themes: [] }]);
  });

  it("counts a municipality on the days on which it belongs to the region, and not after it leaves", () => {
    const { assessments } = regionOf([aDossier([basis("2023-01-01")]), aDossier([basis("2023-01-01")])], "2025-07-01");
    const members = [
      { from: null, until: null },
      { from: "2024-03-01", until: "2026-12-30" },
    ];
    expect(regionTrend(assessments, "2024-01-01", "2026-12-31", members).map(({ date, themes }) => [date, themes[0]])).toEqual([
      ["2024-01-01", 1],
      ["2024-03-01", 2],
      ["2026-12-31", 1],
    ]);
  });
});
