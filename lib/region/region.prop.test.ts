/**
 * The law of the region: every figure is the sum over what the municipalities' own pages say (statusOn, trend), which are
 * looked up here apart from the standings from which the region counts.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type StatusOnDay, statusOn } from "@/lib/assessment/status";
import { trend } from "@/lib/assessment/trend";
import { dateOf, dayOf, plus } from "@/lib/calendar";
import { isRequired } from "@/lib/framework/framework";
import { currentFramework } from "@/lib/framework/versions";
import { includes } from "@/lib/intervals";
import { distribution, withBasicLevel } from "./distribution";
import { goodExamples } from "./good-examples";
import { regionLapses } from "./lapses";
import { type RandomRegion, regions } from "./region.testing";
import { sharedGaps } from "./shared-gaps";
import type { Standing } from "./standing";
import { regionTrend } from "./trend";
import { vacancies } from "./vacancies";

/** What each municipality's own page says on the day. */
const pagesOf = ({ assessments, asOf }: RandomRegion) => assessments.map((assessment) => statusOn(assessment, asOf));

const settled = (status: string | undefined): boolean => status === "met" || status === "explained";
const misses = (pages: StatusOnDay[], id: string): number =>
  pages.filter(({ blocks, criteria }) => !settled((blocks[id] ?? criteria[id])?.status)).length;

const holds = (law: (region: RandomRegion) => void, numRuns = 120) => fc.assert(fc.property(regions, law), { numRuns });

describe("on a region's page", () => {
  it("the basic level and the distribution count the municipalities' own plateaus", () => {
    holds((region) => {
      const pages = pagesOf(region);
      expect(withBasicLevel(region.standings)).toBe(pages.filter(({ basicLevel }) => basicLevel).length);
      const reached = region.assessments.map((assessment) => trend(assessment, region.asOf, region.asOf)[0]?.themes);
      const counts = [0, 1, 2, 3, 4, 5].map((themes) => reached.filter((own) => own === themes).length);
      expect(distribution(region.standings)).toEqual(counts);
    });
  });

  it("every shared gap counts the municipalities that miss the block and each criterion, largest first", () => {
    holds((region) => {
      const pages = pagesOf(region);
      const gaps = sharedGaps(currentFramework, region.standings);
      const missed = currentFramework.themes.flatMap(({ blocks }) =>
        blocks.filter(({ plateau, id }) => plateau === 1 && misses(pages, id) > 0),
      );
      expect(gaps.map(({ block }) => block.id).sort()).toEqual(missed.map(({ id }) => id).sort());
      for (const { block, missing, of, criteria } of gaps) {
        expect([missing.length, of]).toEqual([misses(pages, block.id), pages.length]);
        const open = block.criteria.filter((criterion) => isRequired(criterion) && misses(pages, criterion.id) > 0);
        expect(criteria.map(({ criterion }) => criterion.id).sort()).toEqual(open.map(({ id }) => id));
        for (const gap of criteria) expect(gap.missing.length).toBe(misses(pages, gap.criterion.id));
      }
      const order = currentFramework.themes.flatMap(({ blocks }) => blocks.map(({ id }) => id));
      gaps.slice(1).forEach((gap, index) => {
        const before = gaps[index]!;
        const later = order.indexOf(gap.block.id) > order.indexOf(before.block.id);
        expect(before.missing.length > gap.missing.length || (before.missing.length === gap.missing.length && later)).toBe(
          true,
        );
      });
    });
  });

  it("every municipality is an example for a block or misses it, and what an example shows counts there", () => {
    holds((region) => {
      const pages = pagesOf(region);
      const gaps = sharedGaps(currentFramework, region.standings);
      for (const { block, missing, of, criteria } of gaps) {
        const examples = criteria.flatMap(({ criterion: { id } }) => {
          const found = goodExamples(region.standings, block.id, id);
          expect(found.length + missing.length).toBe(of);
          return found.map((example) => ({ ...example, id, page: pages[region.standings.indexOf(example.standing)]! }));
        });
        for (const { own, id, page } of examples) {
          const { counted, explained } = page.criteria[id]!;
          expect(settled(page.blocks[block.id]?.status)).toBe(true);
          expect([...counted, ...explained]).toEqual(expect.arrayContaining(own.map((item) => item.id)));
        }
      }
    }, 60);
  });

  it("the trend is on every day the sum of the municipalities' own trends, and says for each theme who is on plateau 1", () => {
    holds((region) => {
      const [from, to] = [plus(region.asOf, "-P2Y"), plus(region.asOf, "P1Y")];
      const steps = regionTrend(region.assessments, from, to);
      const on = (date: string) => steps.filter((step) => step.date <= date).at(-1)!.themes;
      const own = region.assessments.map((assessment) => trend(assessment, from, to));
      const days = [...new Set([from, to, region.asOf, ...own.flat().map(({ date }) => date), ...steps.map((s) => s.date)])];
      for (const day of days) {
        const sum = own.reduce((total, its) => total + its.filter(({ date }) => date <= day).at(-1)!.themes, 0);
        expect(on(day).reduce((total, count) => total + count, 0)).toBe(sum);
      }
      for (const { date, themes } of steps.slice(0, 5)) {
        const pages = region.assessments.map((assessment) => statusOn(assessment, date));
        const counts = currentFramework.themes.map(({ id }) => pages.filter((p) => (p.themes[id]?.plateau ?? 0) >= 1).length);
        expect(themes).toEqual(counts);
      }
      expect(new Set(steps.map(({ themes }) => themes.join())).size > 1 || steps.length === 1).toBe(true);
    }, 60);
  });

  it("what lapses is for each municipality what it loses itself, and one item of the region is told once", () => {
    holds((region) => {
      const lapses = regionLapses(region.standings, 90);
      for (const standing of region.standings) {
        const told = lapses.filter(({ touched }) => touched.includes(standing));
        const lost = lostBy(standing, 90);
        const untold = [...lost].filter(([id, day]) => !told.some((lapse) => lapse.day === day && lapse.criteria.includes(id)));
        expect(untold).toEqual([]);
        expect(told.filter(({ day, criteria }) => !criteria.some((id) => lost.get(id) === day))).toEqual([]);
      }
      const regional = lapses.filter((lapse) => lapse.region !== null);
      const causes = regional.map(({ day, items }) => `${day} ${items.map(({ id }) => id).sort()}`);
      expect(new Set(causes).size).toBe(causes.length);
      for (const { falling, touched } of lapses) expect(touched).toEqual(expect.arrayContaining([...falling]));
    }, 60);
  });

  it("a role is filled or vacant in every municipality, and filled where the criterion behind its link is settled", () => {
    holds((region) => {
      const last = dateOf(dayOf(region.asOf) + 90);
      for (const { criterion, filled, vacant, ending } of vacancies(region.standings, 90)) {
        expect(filled + vacant.length).toBe(region.standings.length);
        const open = region.standings.filter((standing) => !isSettledIn(standing, criterion));
        expect(vacant.map(({ standing }) => standing)).toEqual(open);
        expect(ending.filter(({ lastDay }) => lastDay < region.asOf || lastDay >= last)).toEqual([]);
      }
    });
  });
});

/** The first day within so many days on which a criterion that is settled now no longer is, by walking from day to day. */
function lostBy({ assessment, asOf }: Standing, within: number): Map<string, number> {
  const today = dayOf(asOf);
  const ahead = Array.from({ length: within }, (_, index) => today + index + 1);
  const settledNow = [...assessment.criteria].filter(([, criterion]) => includes(criterion.settled, today));
  return new Map(
    settledNow.flatMap(([id, criterion]) => {
      const day = ahead.find((later) => !includes(criterion.settled, later));
      return day === undefined ? [] : [[id, day]];
    }),
  );
}

const isSettledIn = ({ assessment, asOf }: Standing, criterion: string): boolean =>
  includes(assessment.criteria.get(criterion)?.settled ?? [], dayOf(asOf));
