/** What the region's register says of an item is what the municipalities' own assessments do with it. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { availableEvidence } from "@/lib/assessment/available";
import { withoutItem } from "@/lib/assessment/item";
import { dayOf } from "@/lib/calendar";
import { countDays } from "@/lib/evidence/counts";
import { currentFramework } from "@/lib/framework/versions";
import { includes } from "@/lib/intervals";
import { consequencesOf } from "./consequence";
import { coverageOf } from "./coverage";
import { regions } from "./region.testing";
import { standingOf, themesReached } from "./standing";

it("says that an item reaches a municipality exactly where the municipality may count it on the day", () => {
  let reached = 0;
  fc.assert(
    fc.property(regions, ({ dossiers, asOf }) => {
      const items = dossiers[0]?.evidence.filter(({ owner, type }) => owner === "region" && type !== "explanation") ?? [];
      for (const item of items) {
        const covers = coverageOf(item, dossiers, asOf).map(({ cover }) => cover);
        const counted = dossiers.map((dossier) => {
          const found = availableEvidence(dossier).find((available) => available.item.id === item.id);
          return found !== undefined && [found.places.any, countDays(item)].every((days) => includes(days, dayOf(asOf)));
        });
        expect(covers.map((cover) => cover === "counts" || cover === "adopted")).toEqual(counted);
        reached += counted.filter(Boolean).length;
      }
    }),
    { numRuns: 60 },
  );
  expect(reached).toBeGreaterThan(0);
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
