/** National basics and own agreements in the note, its annex and its workbook; no day of a closed table. */
import { describe, expect, it } from "vitest";
import type { Agreement } from "../../agreements/agreement";
import { AS_OF, assessed, KNOWN_AT } from "../gap/beekrijk.testing";
import { gapReport } from "../gap/gap-report";
import { normsSheet } from "../sheets/norms";
import { reportDay } from "./day";

const agreements: Agreement[] = [
  {
    id: "training",
    owner: "municipality",
    title: "Elk jaar een training voor balie en toezicht",
    from: "2025-01-01",
    keeps: { type: "activity", kinds: ["training"], within: "P1Y" },
  },
  {
    id: "driehoek",
    owner: "municipality",
    title: "Elk jaar in de driehoek",
    from: "2025-01-01",
    keeps: { type: "meeting", forums: ["triangle"], within: "P1Y" },
  },
];
const reportWith = (variant: "public" | "internal", given: readonly Agreement[] = agreements) =>
  gapReport(assessed({ agreements: given }), { asOf: AS_OF, knownAt: KNOWN_AT, variant });
const textOf = (report: ReturnType<typeof gapReport>, id: string) =>
  JSON.stringify(report.sections.find((section) => section.id === id));

describe("the report", () => {
  it("says in the note which agreements are not kept, and in the annex how each stands", () => {
    const report = reportWith("internal");
    expect(textOf(report, "in-het-kort")).toContain(
      "Eén van de twee eigen afspraken komen wij niet of deels na: “Elk jaar een training voor balie en toezicht”.",
    );
    expect(textOf(report, "eigen-afspraken")).toContain("Elk jaar een training voor balie en toezicht: niet meer nagekomen");
    expect(textOf(report, "afspraken")).toContain("12 september 2024");
    expect(textOf(report, "afspraken")).toContain("9 juni 2026");
  });

  it("keeps what ended in sight, as it stood on its last day, and counts it nowhere", () => {
    const ended: Agreement = { ...(agreements[0] as Agreement), id: "oud", title: "Afgelopen", until: "2025-06-30" };
    const report = reportWith("internal", [...agreements, ended]);
    expect(textOf(report, "afspraken")).toContain("Nagekomen; afgelopen op 30 juni 2025");
    expect(textOf(report, "eigen-afspraken")).toBe(textOf(reportWith("internal"), "eigen-afspraken"));
    const day = reportDay(assessed({ agreements: [...agreements, ended] }), AS_OF, "internal");
    expect(normsSheet(day).rows.flat()).toContain("Nagekomen; afgelopen op 30 juni 2025");
  });

  it("tells in public no day of an agreement that a closed table keeps", () => {
    const report = reportWith("public");
    expect(textOf(report, "afspraken")).toContain("niet openbaar");
    expect(JSON.stringify(report)).not.toMatch(/9 juni 2026|8 juni 2027/);
    const day = reportDay(assessed({ agreements }), AS_OF, "public");
    expect(JSON.stringify(normsSheet(day))).not.toMatch(/2026-06-09|2027-06-0/);
  });

  it("has a table of the national basics, and says nothing of agreements where there are none", () => {
    const report = reportWith("public", []);
    expect(textOf(report, "norm-national-basics")).toContain("Landelijke basisafspraken");
    expect(report.sections.map(({ id }) => id)).not.toContain("eigen-afspraken");
    expect(report.sections.map(({ id }) => id)).not.toContain("afspraken");
  });
});
