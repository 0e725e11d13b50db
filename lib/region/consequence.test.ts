/** What the region is told about an item on which municipalities lean. */
import { describe, expect, it } from "vitest";
import { voorbeeldregio } from "@/db/seed/voorbeeldregio";
import { assess } from "@/lib/assessment/assess";
import { currentFramework } from "@/lib/framework/versions";
import { consequenceSentence, consequencesOf } from "./consequence";
import { coverageOf } from "./coverage";

const { dossiers } = voorbeeldregio();
const assessments = dossiers.map((dossier) => assess(currentFramework, dossier));
const regional = dossiers.flatMap(({ evidence }) => evidence).filter(({ owner }) => owner === "region");
const TODAY = "2026-11-22";

describe("the invented region", () => {
  it("tells for each of its items who leans on it, and the sentence counts them", () => {
    const told = regional.map(({ id }) => consequencesOf(id, assessments, TODAY));
    expect(Math.max(...told.map(({ length }) => length))).toBeGreaterThan(1);
    for (const consequences of told.filter(({ length }) => length > 1)) {
      expect(consequenceSentence(consequences)).toMatch(new RegExp(`^${consequences.length} gemeenten zakken`));
    }
    expect(consequenceSentence([])).toBe("Geen enkele gemeente zakt dan van plateau 1.");
  });

  it("shows who adopted the regional plan and who made an exception", () => {
    const covers = new Set(regional.flatMap((item) => coverageOf(item, assessments, TODAY).map(({ cover }) => cover)));
    expect([...covers].sort()).toEqual(["adopted", "counts", "excepted", "no-longer", "nowhere", "outside"]);
  });
});
