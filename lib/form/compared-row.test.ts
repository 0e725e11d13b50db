/** What two versions say beside each other. */
import { describe, expect, it } from "vitest";
import { evidenceRows } from "../evidence/compare-versions";

const theirs = {
  type: "document",
  kind: "policy-plan",
  title: "Plan",
  adoptedOn: "2025-01-07",
  policyFields: ["care", "youth"],
};

describe("evidenceRows", () => {
  it("puts both versions in words and marks only what differs", () => {
    const rows = evidenceRows("document", { ...theirs, title: "Beleidsplan", policyFields: ["care"] }, theirs, String);
    expect(rows).toEqual([
      { question: "Wat voor document is het?", mine: "Beleidsplan", theirs: "Beleidsplan", differs: false },
      { question: "Hoe heet het document?", mine: "Beleidsplan", theirs: "Plan", differs: true },
      { question: "Wanneer is het vastgesteld?", mine: "7 januari 2025", theirs: "7 januari 2025", differs: false },
      { question: "Over welke beleidsterreinen gaat het?", mine: "Zorg en Wmo", theirs: "Zorg en Wmo en Jeugd", differs: true },
    ]);
  });

  it("compares claims whatever their order", () => {
    const [a, b] = [
      { criterion: "1.1.1a", locator: "§1" },
      { criterion: "1.1.1c", locator: "§2", quote: "q" },
    ];
    const row = evidenceRows("document", { claims: [b, a] }, { claims: [a, b] }, String).at(-1);
    expect(row).toMatchObject({ mine: "1.1.1a (§1); 1.1.1c (§2, “q”)", differs: false });
  });

  it("names the municipalities that are covered", () => {
    const row = evidenceRows("document", {}, { covers: ["GM9901", "GM9902"] }, (code) => `Gemeente ${code}`).at(-1);
    expect(row?.theirs).toBe("Gemeente GM9901 en Gemeente GM9902");
  });
});
