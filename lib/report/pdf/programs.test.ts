/** What programs of others find of a report: qpdf, poppler and Apache PDFBox Preflight. */
import { describe, expect, it } from "vitest";
import { AS_OF, assessed, KNOWN_AT } from "../gap/beekrijk.testing";
import { gapReport } from "../gap/gap-report";
import { type PdfOptions, renderPdf } from "./pdf";
import { isInstalled, preflightSays, qpdfSays, structureAsText } from "./programs.testing";
import { fontFolder } from "./reading.testing";
import { stressed } from "./stress.testing";

const created = new Date("2026-11-22T05:33:00Z");
const dossier = {
  name: "dossier.json",
  bytes: new TextEncoder().encode("{}"),
  mime: "application/json",
  description: "Het dossier",
  modified: created,
};

const reports = [
  { name: "Beekrijk", report: gapReport(assessed(), { asOf: AS_OF, knownAt: KNOWN_AT }) },
  { name: "forty actions and very long names", report: stressed() },
];

const variants: { variant: string; options: Partial<PdfOptions> }[] = [
  { variant: "PDF/A-2a", options: {} },
  { variant: "PDF/A-3a with a file in it", options: { attachments: [dossier] } },
  { variant: "PDF/A-1b", options: { conformance: "PDF/A-1b" } },
];

const cases = reports.flatMap((made) => variants.map((drawn) => ({ ...made, ...drawn })));

describe.skipIf(!isInstalled("qpdf"))("qpdf", () => {
  it.each(cases)("finds nothing wrong with $name as $variant", async ({ report, options }) => {
    const said = qpdfSays(await renderPdf(report, { fontFolder, created, ...options }));
    expect(said).toContain("No syntax or stream encoding errors found");
    expect(said).not.toMatch(/warning/i);
  });
});

describe.skipIf(!isInstalled("preflight"))("Apache PDFBox Preflight", () => {
  it.each(reports)("finds $name a valid PDF/A-1b", async ({ report }) => {
    const bytes = await renderPdf(report, { fontFolder, created, conformance: "PDF/A-1b" });
    expect(preflightSays(bytes)).toContain("is a valid PDF/A-1b file");
  });
});

describe.skipIf(!isInstalled("pdfinfo"))("poppler", () => {
  it("reads the first page of Beekrijk as it would be told", async () => {
    const [beekrijk] = reports;
    // poppler goes through a whole page for every element on it: a few sections take it seconds, all of them a minute.
    const beginning = { ...beekrijk!.report, sections: beekrijk!.report.sections.slice(0, 4) };
    const said = structureAsText(await renderPdf(beginning, { fontFolder, created }));
    const lines = said.split("\n").map((line) => line.trim());
    const spoken = lines.filter((line) => line.startsWith('"') && line !== '""').map((line) => line.slice(1, -1));
    expect(spoken.slice(0, 6)).toEqual([
      "Gemeente Beekrijk",
      "Raadsinformatienota",
      "Aanpak van mensenhandel: waar staan we?",
      "Toets aan het VNG-Kader, stand op 22 november 2026",
      "Van",
      "College van burgemeester en wethouders",
    ]);
    const wall = spoken.indexOf("2. Signalen herkennen");
    expect(spoken.slice(wall, wall + 2)).toEqual(["2. Signalen herkennen", "1 van 3 op orde"]);
    expect(lines).toContain("/Scope /Column");
    expect(lines).toContain("/Scope /Row");
  });
});
