/** The framework's schema: what it refuses, and what it says about a block. */
import { describe, expect, it } from "vitest";
import { blocksOf, criteriaOf, type Framework, frameworkSchema, requiredCriteria } from "./framework";
import { currentFramework } from "./versions";

/** A copy of the current framework after a change. */
function changed(change: (framework: Framework) => void): Framework {
  const copy = structuredClone(currentFramework);
  change(copy);
  return copy;
}

const messages = (framework: unknown) => frameworkSchema.safeParse(framework).error?.issues.map(({ message }) => message) ?? [];

const firstBlock = (framework: Framework) => blocksOf(framework)[0]!;
const firstCriterion = (framework: Framework) => criteriaOf(framework)[0]!;

describe("a framework is refused", () => {
  it.each<[string, (framework: Framework) => void, string]>([
    ["with a theme twice", (f) => f.themes.push(f.themes[0]!), "Thema policy staat er twee keer in."],
    ["with a block twice", (f) => f.themes[0]!.blocks.push(firstBlock(f)), "Bouwsteen 1.1.1 staat er twee keer in."],
    [
      "with a criterion twice",
      (f) => firstBlock(f).criteria.push(firstCriterion(f)),
      "Toetspunt 1.1.1a staat er twee keer in.",
    ],
    [
      "with a block on the wrong plateau",
      (f) => {
        firstBlock(f).plateau = 2;
      },
      "Bouwsteen 1.1.1 hoort niet onder 1.2..",
    ],
    [
      "with a criterion in the wrong block",
      (f) => {
        firstCriterion(f).id = "1.1.2z";
      },
      "Toetspunt 1.1.2z hoort niet onder 1.1.1.",
    ],
    [
      "with a block that rests on nothing",
      (f) => {
        for (const criterion of firstBlock(f).criteria) criterion.whereApplicable = true;
      },
      "Bouwsteen 1.1.1 heeft geen verplicht toetspunt.",
    ],
    [
      "with a threshold of its own that it does not explain",
      (f) => {
        Object.assign(firstCriterion(f), { basis: "operational", note: undefined });
      },
      "Toetspunt 1.1.1a mist een toelichting bij de drempel.",
    ],
  ])("%s", (_, change, message) => {
    expect(messages(changed(change))).toContain(message);
  });

  it.each<[string, (framework: Framework) => void]>([
    [
      "with an unknown key on a requirement",
      (f) => {
        Object.assign(firstCriterion(f).anyOf[0]!, { minimum: 2 });
      },
    ],
    [
      "with a term on a document",
      (f) => {
        Object.assign(firstCriterion(f).anyOf[0]!, { within: "P1Y" });
      },
    ],
    [
      "with an unknown kind",
      (f) => {
        Object.assign(firstCriterion(f).anyOf[0]!, { kinds: ["leaflet"] });
      },
    ],
    [
      "with another term",
      (f) => {
        Object.assign(firstCriterion(f), { anyOf: [{ type: "meeting", within: "P5Y" }] });
      },
    ],
    [
      "with a threshold of nothing",
      (f) => {
        Object.assign(firstCriterion(f), { anyOf: [{ type: "meeting", atLeast: 0 }] });
      },
    ],
    [
      "with explanations as requirement",
      (f) => {
        Object.assign(firstCriterion(f), { anyOf: [{ type: "explanation" }] });
      },
    ],
    [
      "with a criterion that requires nothing",
      (f) => {
        firstCriterion(f).anyOf = [];
      },
    ],
    [
      "without themes",
      (f) => {
        f.themes = [];
      },
    ],
  ])("%s", (_, change) => {
    expect(frameworkSchema.safeParse(changed(change)).success).toBe(false);
  });
});

it("a block rests on all its criteria, but for those only where applicable", () => {
  const scan = blocksOf(currentFramework).find(({ id }) => id === "3.1.2")!;
  expect(requiredCriteria(scan).map(({ id }) => id)).toEqual(["3.1.2a", "3.1.2b"]);
  expect(requiredCriteria(firstBlock(currentFramework)).map(({ id }) => id)).toEqual(["1.1.1a", "1.1.1b", "1.1.1c"]);
});
