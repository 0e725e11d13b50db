/** What is proposed of a text: only what its kind of document can show, and each role once. */
import { expect, it } from "vitest";
import { currentFramework } from "../../framework/versions";
import type { Fact } from "../facts/find";
import { proposalsOf } from "./proposals";
import { readPolicy } from "./read";

const TEXT = `# Beleidsplan mensenhandel van Proefdorp (verzonnen)

Het college heeft dit beleidsplan op 3 maart 2026 vastgesteld.

## 2 Zorgcoördinatie

De gemeente heeft een zorgcoördinator mensenhandel. De zorgcoördinator is in dienst van de GGD.

De zorgcoördinator mensenhandel regelt de opvang van slachtoffers van mensenhandel.

## 3 Kwaliteit van de opvang

De kwaliteitseisen voor de opvang van slachtoffers van mensenhandel zijn vastgelegd in het contract met de aanbieder.
`;

const reading = readPolicy({ lines: TEXT.split("\n") }, currentFramework);
const proposed = proposalsOf(reading, currentFramework, "2026-11-22", "plan.txt");
const all = [...proposed.passages.values()].flat();

it("makes no claim of what this kind of document can never show", () => {
  expect(proposed.document.kind).toBe("policy-plan");
  const never = ["4.1.3b", "5.1.2a", "5.1.3a", "5.1.3b"];
  expect(all.some(({ criterion }) => never.includes(criterion))).toBe(true);
  expect(all.filter(({ criterion, becomes }) => never.includes(criterion) && becomes === "claim")).toEqual([]);
});

it("ticks a role once, however often the text speaks of it", () => {
  const coordinator: Fact = {
    kind: "officer",
    role: "care-coordinator",
    function: "zorgcoördinator",
    since: "maart 2026",
    title: "De zorgcoördinator",
    from: 7,
    to: 7,
  };
  const { facts } = proposalsOf({ ...reading, facts: [coordinator, coordinator] }, currentFramework, "2026-11-22", "plan.txt");
  expect(facts.map(({ ticked }) => ticked)).toEqual([true, false]);
});
