/** Evidence in words: its day, who holds it, and where something stands in it. */
import { describe, expect, it } from "vitest";
import { describeEvidence, detailUnderTitle, locatorFor, markedTitle } from "./describe";
import type { Evidence } from "./evidence";

const own = { id: "x", owner: "municipality", title: "Titel" } as const;

describe("evidence in words", () => {
  it.each<[string, Evidence]>([
    [
      "Beleidsplan, vastgesteld door het college van burgemeester en wethouders op 2 juli 2024; geldt vanaf 17 augustus 2024 tot en met 31 december 2027; uiterlijk te herzien op 1 mei 2026; kenmerk Z-12; partijen: politie en GGD; beleidsterreinen: wonen",
      {
        ...own,
        type: "document",
        kind: "policy-plan",
        adoptedBy: "executive",
        adoptedOn: "2024-07-02",
        validFrom: "2024-08-17",
        validUntil: "2027-12-31",
        reviewBy: "2026-05-01",
        reference: "Z-12",
        parties: ["politie", "GGD"],
        policyFields: ["housing"],
      },
    ],
    [
      "Besluit, vastgesteld op 2 juli 2024",
      { ...own, type: "document", kind: "decision", adoptedOn: "2024-07-02", validFrom: "2024-07-02" },
    ],
    ["Convenant; geldt vanaf 1 januari 2023", { ...own, type: "document", kind: "covenant", validFrom: "2023-01-01" }],
    [
      "Zorgcoördinator mensenhandel (Lumens), in ieder geval sinds 2 juli 2024",
      {
        ...own,
        type: "appointment",
        role: "care-coordinator",
        holder: "Zorgcoördinator mensenhandel",
        organisation: "Lumens",
        from: "2024-07-02",
        sinceAtLeast: true,
      },
    ],
    [
      "Portefeuillehouder: Burgemeester, sinds 1 januari 2024 tot en met 31 december 2025; voor veiligheid en zorg",
      {
        ...own,
        type: "appointment",
        role: "portfolio-holder",
        holder: "Burgemeester",
        from: "2024-01-01",
        until: "2025-12-31",
        domains: ["safety", "care"],
      },
    ],
    ["Gezagsdriehoek, 14 december 2025", { ...own, type: "meeting", forum: "triangle", date: "2025-12-14" }],
    [
      "Training, 3 maart 2026; voor alle medewerkers; 1 deelnemer",
      { ...own, type: "activity", kind: "training", date: "2026-03-03", audiences: ["all-staff"], participants: 1 },
    ],
    [
      "Omgevingsscan, 3 februari 2025; sectoren: horeca en bouw; cijfers: CBS",
      {
        ...own,
        type: "analysis",
        kind: "environmental-scan",
        date: "2025-02-03",
        sectors: ["horeca", "bouw"],
        figureSources: ["CBS"],
      },
    ],
    [
      "Uitleg van 1 mei 2026; geldt tot en met 30 april 2027",
      { ...own, type: "explanation", criteria: ["5.1.3a"], motivation: "Zo.", date: "2026-05-01", reviewBy: "2027-04-30" },
    ],
  ])("%s", (detail, item) => {
    expect(describeEvidence(item)).toEqual({ title: "Titel", detail });
  });

  it("marks what a region holds, and says where a criterion is spoken of", () => {
    const item: Evidence = {
      ...own,
      type: "document",
      kind: "covenant",
      validFrom: "2023-01-01",
      claims: [{ criterion: "4.1.1a", locator: "artikel 4" }],
    };
    expect(markedTitle(item)).toBe("Titel");
    expect(markedTitle({ ...item, owner: "region", region: "r" })).toBe("Titel (regio)");
    expect(locatorFor(item, "4.1.1a")).toBe("artikel 4");
    expect(locatorFor(item, "4.1.1b")).toBeUndefined();
  });
});

describe("the detail under a title", () => {
  const meeting = { ...own, type: "meeting", forum: "triangle", date: "2026-06-09" } as const;
  it.each([
    ["Gezagsdriehoek", "9 juni 2026"],
    ["Gezagsdriehoek, 9 juni 2026", ""],
    ["Gezags", "Gezagsdriehoek, 9 juni 2026"],
    ["Overleg van juni", "Gezagsdriehoek, 9 juni 2026"],
  ])("does not say again what “%s” says", (title, left) => {
    expect(detailUnderTitle({ ...meeting, title })).toBe(left);
  });
});
