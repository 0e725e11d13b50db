/** The region's own overdue evaluation is told once, and not of what ended or is another's. */
import { expect, it } from "vitest";
import { aDocument, aDossier, ofTheRegion, REGION } from "../dossier/dossier.testing";
import { overdueReviews } from "./overdue-reviews";
import { regionOf } from "./region.testing";

it("names a document of the region once, from the day after it should have been evaluated", () => {
  const late = aDocument({ ...ofTheRegion, id: "late", title: "Regioplan", reviewBy: "2025-06-01" });
  const ended = aDocument({ ...ofTheRegion, id: "ended", reviewBy: "2025-06-01", validUntil: "2025-06-02" });
  const own = aDocument({ id: "own", reviewBy: "2025-06-01" });
  const told = (asOf: string, region = REGION) =>
    overdueReviews(regionOf([aDossier([late, ended, own]), aDossier([late])], asOf).standings, region, asOf).map(
      ({ id }) => id,
    );
  expect(told("2025-07-01")).toEqual(["late"]);
  expect(told("2025-06-01")).toEqual([]);
  expect(told("2025-07-01", "elsewhere")).toEqual([]);
});
