/** Who loses the basic level in the days looked ahead, and the sentence about it. */
import { describe, expect, it } from "vitest";
import { dayOf } from "../calendar";
import { basicLevelAhead, basicLevelAheadInWords } from "./basic-level-ahead";
import type { Standing } from "./standing";

const AS_OF = "2026-11-30";

/** A municipality with the basic level up to a day (not included), or for ever. */
const having = (name: string, end?: string, until: string | null = null): Standing => {
  const from = dayOf("2026-01-01");
  const basicLevel = end === undefined ? [from] : [from, dayOf(end)];
  return { name, asOf: AS_OF, until, basicLevel: true, assessment: { basicLevel } } as unknown as Standing;
};
const without = { ...having("Zonder"), basicLevel: false, assessment: { basicLevel: [] } } as unknown as Standing;
const said = (...standings: Standing[]) => basicLevelAheadInWords(basicLevelAhead(standings));

describe("the basic level ahead", () => {
  it("says who loses it, from when on, and how many are left", () => {
    expect(said(having("Aa"), without, having("Bee", "2026-12-10"), having("Cee", "2026-12-05"))).toBe(
      "Zonder nieuw bewijs is dat er vanaf 10 december 2026 nog één: Bee en Cee verliezen het.",
    );
    expect(said(having("Aa", "2026-12-10"))).toBe(
      "Zonder nieuw bewijs heeft vanaf 10 december 2026 niemand het meer: Aa verliest het.",
    );
    const many = ["Aa", "Bee", "Cee", "Dee"].map((name) => having(name, "2027-01-01"));
    expect(said(having("Een"), having("Twee"), ...many)).toBe(
      "Zonder nieuw bewijs zijn dat er vanaf 1 januari 2027 nog twee: 4 gemeenten verliezen het.",
    );
  });

  it.each([
    ["2027-02-28", 1],
    ["2027-03-01", 0],
  ])("looks ninety days ahead, the last included: %s", (end, losing) => {
    expect(basicLevelAhead([having("Aa", end)])?.losing.length ?? 0).toBe(losing);
  });

  it("says nothing where nobody loses it, or only after having left the region", () => {
    expect(said(having("Aa"), without)).toBe("");
    expect(said(having("Aa", "2026-12-10", "2026-12-09"))).toBe("");
    expect(said(having("Aa", "2026-12-10", "2026-12-10"))).not.toBe("");
  });
});
