/**
 * The report's files for word processors against its PDF, all of the same report. Their pages are laid out by who opens them:
 * a Word file should take no more than a seventh of a PDF's time, which here is less than a tenth of a second.
 */
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { assess } from "@/lib/assessment/assess";
import { currentFramework } from "@/lib/framework/versions";
import { gapReport } from "@/lib/report/gap/gap-report";
import { renderDocx } from "@/lib/report/office/docx/docx";
import { renderOdt } from "@/lib/report/office/odt/odt";
import { renderPdf } from "@/lib/report/pdf/pdf";
import { atMost, type Finding, medians, plainly } from "./measure";
import { AS_OF, municipalities } from "./municipalities";

const RUNS = 9;
/** Most of the code is compiled by then: a PDF takes half the time of the first. */
const WARM_UP = 15;
const KNOWN_AT = `${AS_OF}T05:00:00Z`;

const fontFolder = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/source-sans-3/package.json"));

/** The report of a municipality with a hundred items, which has about seventeen pages; the model itself is not counted. */
export async function documents(): Promise<Finding[]> {
  const [dossier] = municipalities(1, 100);
  if (dossier === undefined) return [];
  const options = { asOf: AS_OF, knownAt: KNOWN_AT, variant: "internal" } as const;
  const report = gapReport(assess(currentFramework, dossier), options);
  const time = await medians(
    {
      pdf: () => renderPdf(report, { fontFolder, created: new Date(KNOWN_AT) }),
      docx: () => renderDocx(report),
      odt: () => renderOdt(report),
    },
    RUNS,
    WARM_UP,
  );
  return [
    plainly("PDF, warm", time.pdf),
    plainly("Word (DOCX), warm", time.docx),
    plainly("ODT, warm", time.odt),
    atMost("Word against PDF", time.docx / time.pdf, 0.15),
    atMost("ODT against PDF", time.odt / time.pdf, 0.05),
  ];
}
