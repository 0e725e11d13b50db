/** The framework versions that this program knows: the VNG Kader of 2021, counted by hand. */
import { describe, expect, it } from "vitest";
import { blocksOf, criteriaOf } from "./framework";
import { currentFramework, frameworkById } from "./versions";

describe("the VNG Kader 2021", () => {
  it("has 5 themes, 16 blocks on plateau 1 and 7 on plateau 2, and 60 criteria", () => {
    const plateaus = blocksOf(currentFramework).map(({ plateau }) => plateau);
    expect(currentFramework.themes).toHaveLength(5);
    expect(plateaus.filter((plateau) => plateau === 1)).toHaveLength(16);
    expect(plateaus.filter((plateau) => plateau === 2)).toHaveLength(7);
    expect(criteriaOf(currentFramework)).toHaveLength(60);
  });

  it("has no plateau 2 in themes 1 and 5", () => {
    const without = currentFramework.themes.filter(({ blocks }) => blocks.every(({ plateau }) => plateau === 1));
    expect(without.map(({ number }) => number)).toEqual([1, 5]);
  });

  it("asks one criterion only where applicable: the use of figures", () => {
    const applicable = criteriaOf(currentFramework).filter(({ whereApplicable }) => whereApplicable);
    expect(applicable.map(({ id }) => id)).toEqual(["3.1.2c"]);
  });

  it("has terms on events only", () => {
    const requirements = criteriaOf(currentFramework).flatMap(({ anyOf }) => anyOf);
    const typesWithTerm = new Set(requirements.filter((one) => "within" in one && one.within).map(({ type }) => type));
    expect([...typesWithTerm].sort()).toEqual(["activity", "analysis", "meeting"]);
  });

  it("points for every block at the text of the Kader", () => {
    for (const { source } of blocksOf(currentFramework)) expect(source).toMatch(/\S/);
  });
});

it("a framework is found by its id, and nothing else is", () => {
  expect(frameworkById("vng-kader-2021")).toBe(currentFramework);
  expect(["", "VNG-kader-2021", "constructor", "__proto__"].map(frameworkById)).toEqual(Array(4).fill(undefined));
});
