/**
 * Every threshold of the VNG Kader 2021, with what it asks written out by hand: how many, and for how long. A row fails
 * where the framework asks something else, and where the engine reaches or loses the threshold on another day.
 */
import { describe, expect, it } from "vitest";
import type { Period } from "@/lib/calendar";
import { type Criterion, criteriaOf, evidenceAsked } from "@/lib/framework/framework";
import { type Requirement, withinOf } from "@/lib/framework/requirement";
import { currentFramework } from "@/lib/framework/versions";
import { aDossier, criterionOf } from "../dossier/dossier.testing";
import { fitting } from "./fitting.testing";

/** A criterion, the place of the requirement in its `anyOf`, how many it takes, and the term. */
type Threshold = [criterion: string, place: number, need: number, within: Period];

const terms: Threshold[] = [
  ["2.1.2b", 0, 1, "P2Y"],
  ["2.1.3a", 0, 2, "P2Y"],
  ["2.1.3b", 0, 2, "P2Y"],
  ["2.1.3b", 1, 1, "P2Y"],
  ["2.1.3c", 0, 1, "P2Y"],
  ["2.1.3c", 1, 1, "P1Y"],
  ["2.2.2a", 0, 1, "P2Y"],
  ["2.2.2a", 1, 2, "P2Y"],
  ["2.2.2a", 2, 1, "P2Y"],
  ["2.2.2b", 0, 1, "P2Y"],
  ["2.2.2b", 1, 1, "P2Y"],
  ["2.2.3a", 0, 1, "P2Y"],
  ["2.2.3b", 0, 1, "P2Y"],
  ["2.2.3b", 1, 1, "P2Y"],
  ["3.1.1a", 1, 1, "P1Y"],
  ["3.1.1b", 0, 2, "P1Y"],
  ["3.1.1c", 0, 2, "P1Y"],
  ["3.1.1d", 0, 1, "P2Y"],
  ["3.1.1e", 0, 1, "P1Y"],
  ["3.1.1f", 0, 1, "P2Y"],
  ["3.1.1g", 0, 1, "P2Y"],
  ["3.1.2a", 0, 1, "P4Y"],
  ["3.1.2b", 0, 1, "P4Y"],
  ["3.1.2c", 0, 1, "P4Y"],
  ["3.1.3a", 0, 1, "P1Y"],
  ["3.2.1b", 0, 3, "P1Y"],
  ["3.2.1c", 0, 3, "P1Y"],
  ["3.2.2a", 0, 1, "P4Y"],
  ["3.2.2b", 0, 2, "P4Y"],
  ["4.1.2a", 0, 1, "P1Y"],
  ["4.2.1a", 0, 1, "P2Y"],
  ["4.2.1a", 1, 1, "P2Y"],
  ["5.1.2d", 1, 1, "P2Y"],
  ["5.1.3b", 1, 1, "P2Y"],
];

/** As many events, the last on 2025-03-10: the day on which the first of them drops out, by number and term. */
const eventDays: Record<number, string[]> = {
  1: ["2025-03-10"],
  2: ["2025-03-09", "2025-03-10"],
  3: ["2025-03-08", "2025-03-09", "2025-03-10"],
};
const lapseDays: Partial<Record<Period, Record<number, [lastDay: string, lapses: string]>>> = {
  P1Y: { 1: ["2026-03-09", "2026-03-10"], 2: ["2026-03-08", "2026-03-09"], 3: ["2026-03-07", "2026-03-08"] },
  P2Y: { 1: ["2027-03-09", "2027-03-10"], 2: ["2027-03-08", "2027-03-09"] },
  P4Y: { 1: ["2029-03-09", "2029-03-10"], 2: ["2029-03-08", "2029-03-09"] },
};

const requirements = criteriaOf(currentFramework).flatMap((criterion) =>
  evidenceAsked(criterion).map((requirement, place) => ({ criterion, requirement, place })),
);
function find(id: string, place: number): [Criterion, Requirement] {
  const found = requirements.find(({ criterion, place: at }) => criterion.id === id && at === place);
  if (found === undefined) throw new Error(`no requirement ${place} in ${id}`);
  return [found.criterion, found.requirement];
}

it("the table names every requirement with a term, and no other", () => {
  const inFramework = requirements.filter(({ requirement }) => withinOf(requirement));
  expect(inFramework.map(({ criterion, place, requirement }) => [criterion.id, place, withinOf(requirement)])).toEqual(
    terms.map(([id, place, , within]) => [id, place, within]),
  );
});

describe.each(terms)("%s, requirement %i, asks %i in %s", (id, place, need, within) => {
  const [criterion, requirement] = find(id, place);
  const evidence = (eventDays[need] ?? []).map((first, index) => fitting(criterion, requirement, { first }, index));
  const [lastDay, lapses] = lapseDays[within]?.[need] ?? ["", ""];
  const statusOn = (day: string) => criterionOf(aDossier(evidence), id, day);

  it.each([
    ["the day before it is reached", "2025-03-09", "planned"],
    ["the day on which it is reached", "2025-03-10", "met"],
    ["the day after", "2025-03-11", "met"],
    ["the last day", lastDay, "met"],
    ["the day on which it lapses", lapses, "lapsed"],
    ["long after", "2199-12-31", "lapsed"],
  ])("%s, %s, it is %s", (_, day, status) => {
    expect(statusOn(day).status).toBe(status);
  });

  it("knows since when and until when, and counts all of it", () => {
    const counted = evidence.map((item) => item.id).sort();
    expect(statusOn("2025-03-10")).toMatchObject({ since: "2025-03-10", until: lapses, counted });
    expect(statusOn(lapses)).toMatchObject({ since: lapses, until: null });
  });

  it("is never reached with one fewer", () => {
    const days = ["2025-03-09", "2025-03-10", lastDay];
    const fewer = aDossier(evidence.slice(0, -1));
    const expected = need === 1 ? "open" : "partial";
    expect(days.map((day) => criterionOf(fewer, id, day).status)).toEqual([expected, expected, expected]);
  });

  it("lapses on the last of February where its oldest event was on a leap day, save four years later", () => {
    const onLeapDay = fitting(criterion, requirement, { first: "2024-02-29" }, need - 1);
    const others = evidence
      .slice(0, -1)
      .map((_, index) => fitting(criterion, requirement, { first: `2024-03-0${index + 1}` }, index));
    const leapDays: Partial<Record<Period, [string, string]>> = {
      P1Y: ["2025-02-27", "2025-02-28"],
      P2Y: ["2026-02-27", "2026-02-28"],
      P4Y: ["2028-02-28", "2028-02-29"],
    };
    const [last, gone] = leapDays[within] ?? ["", ""];
    const dossier = aDossier([onLeapDay, ...others]);
    expect([last, gone].map((day) => criterionOf(dossier, id, day as string).status)).toEqual(["met", "lapsed"]);
  });
});

/** What is in force has no term; only these ask for different values over more than one item. */
const severalInForce: Record<string, number> = { "1.1.1b/1": 2, "3.2.1a/0": 3 };

describe.each(
  requirements
    .filter(({ requirement }) => !withinOf(requirement))
    .map(({ criterion, place }) => [criterion.id, place] as const),
)("%s, requirement %i, has no term: it holds from the first to the last day in force", (id, place) => {
  const [criterion, requirement] = find(id, place);
  const need = severalInForce[`${id}/${place}`] ?? 1;
  const evidence = Array.from({ length: need }, (_, index) =>
    fitting(criterion, requirement, { first: "2025-03-10", last: "2025-06-20" }, index),
  );

  it.each([
    ["the day before", "2025-03-09", "planned"],
    ["the first day", "2025-03-10", "met"],
    ["the last day", "2025-06-20", "met"],
    ["the day after", "2025-06-21", "lapsed"],
  ])("%s, %s, it is %s", (_, day, status) => {
    expect(criterionOf(aDossier(evidence), id, day).status).toBe(status);
  });

  it("is not reached with one fewer", () => {
    const { status } = criterionOf(aDossier(evidence.slice(1)), id, "2025-03-10");
    expect(status).toBe(need === 1 ? "open" : "partial");
  });
});
