/** What the region's register says of an item is what the municipalities' own assessments do with it. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { itemOn, withItem, withoutItem } from "@/lib/assessment/item";
import { statusOn } from "@/lib/assessment/status";
import { aDocument } from "@/lib/dossier/dossier.testing";
import type { Evidence } from "@/lib/evidence/evidence";
import { currentFramework } from "@/lib/framework/versions";
import { consequencesOf } from "./consequence";
import { coverageOf, reaches } from "./coverage";
import { regions } from "./region.testing";
import { regionRegister } from "./register";
import { standingOf, themesReached } from "./standing";

const recorded = { version: 1, state: "recorded", actor: "Toetser", recordedAt: "2026-01-01T00:00:00Z" } as const;

const regional = ({ owner, type }: Evidence): boolean => owner === "region" && type !== "explanation";

it("says that an item counts for a municipality exactly where that municipality's own page counts it, and for the same criteria", () => {
  let reached = 0;
  fc.assert(
    fc.property(regions, ({ assessments, asOf }) => {
      const pages = assessments.map((assessment) => statusOn(assessment, asOf));
      for (const item of (assessments[0]?.dossier.evidence ?? []).filter(regional)) {
        const coverage = coverageOf(item, assessments, asOf);
        const told = coverage.map((one) => (reaches(one) ? one.criteria : []));
        const counted = pages.map(({ criteria }) =>
          Object.entries(criteria).flatMap(([id, criterion]) => (criterion.counted.includes(item.id) ? [id] : [])),
        );
        expect(told).toEqual(counted);
        reached += coverage.filter(reaches).length;
      }
    }),
    { numRuns: 120 },
  );
  expect(reached).toBeGreaterThan(0);
});

it("says in the register of the region the same as at each item, and of a document what adopting it would do", () => {
  let adoptable = 0;
  fc.assert(
    fc.property(regions, ({ assessments, asOf }) => {
      const [first] = assessments;
      if (first === undefined) return;
      const items = first.dossier.evidence.filter(regional);
      const stored = items.map((item) => ({ ...recorded, item }));
      const rows = regionRegister(stored, { members: assessments, alone: first, asked: new Map(), asOf });
      for (const { item, state, criteria, reach } of rows) {
        const coverage = coverageOf(item, assessments, asOf);
        expect(reach).toEqual({ counting: coverage.filter(reaches).length, of: assessments.length });
        expect(state === "counting").toBe(coverage.some(reaches));
        expect(criteria).toEqual([...new Set(coverage.flatMap((one) => one.criteria))].sort());
        const one = coverage.find(({ cover }) => cover === "adoptable");
        if (one === undefined) continue;
        const decision = { adoptedBy: "council", adoptedOn: asOf, adopts: item.id } as const;
        const adopting = aDocument({ id: "adopting", ...decision });
        const { dossier } = assessments.find((a) => a.dossier.municipality.code === one.municipality.code)!;
        const after = assess(currentFramework, withItem(dossier, adopting));
        expect(itemOn(after, item, asOf).criteria).toEqual(one.onceAdopted);
        adoptable++;
      }
    }),
    { numRuns: 240 },
  );
  expect(adoptable).toBeGreaterThan(0);
});

it("counts as falling exactly those who stand on fewer themes without the item", () => {
  fc.assert(
    fc.property(regions, ({ dossiers, assessments, standings, asOf }) => {
      const item = dossiers[0]?.evidence.find(({ owner }) => owner === "region");
      if (item === undefined) return;
      const expected = dossiers.flatMap((dossier, index) => {
        const without = standingOf(assess(currentFramework, withoutItem(dossier, item.id)), asOf);
        const lost = themesReached(standings[index] ?? without) - themesReached(without);
        return lost > 0 ? [[dossier.municipality.code, lost]] : [];
      });
      const told = consequencesOf(item.id, assessments, asOf);
      expect(told.map(({ municipality, themes }) => [municipality.code, themes.length])).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
