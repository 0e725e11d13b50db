/**
 * The report's machine-readable formats against its PDF, all of the same report. In a sheet nothing has to be laid out: a
 * workbook should take no more than a seventh of the time of a PDF.
 */
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { currentFramework } from "@/lib/framework/versions";
import { gapReport } from "@/lib/report/gap/gap-report";
import { oscalResults } from "@/lib/report/oscal/results";
import { renderPdf } from "@/lib/report/pdf/pdf";
import { rowsOfAll } from "@/lib/report/sheets/criteria-rows";
import { renderCsv } from "@/lib/report/sheets/csv";
import { renderXlsx } from "@/lib/report/sheets/xlsx";
import { assessBounded, towards } from "@/lib/sharing/boundary";
import { HOLDER } from "@/lib/sharing/viewer";
import { atMost, type Finding, medians, plainly } from "./measure";
import { AS_OF, municipalities } from "./municipalities";

const RUNS = 7;
const KNOWN_AT = `${AS_OF}T05:00:00Z`;

const fontFolder = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/source-sans-3/package.json"));

/** The report of a municipality with a hundred items, from its assessment to the last byte. */
export async function sheets(): Promise<Finding[]> {
  const [dossier] = municipalities(1, 100);
  if (dossier === undefined) return [];
  const assessment = assessBounded(currentFramework, towards(HOLDER, dossier));
  const options = { asOf: AS_OF, knownAt: KNOWN_AT, variant: "internal" } as const;
  const time = await medians(
    {
      pdf: () => renderPdf(gapReport(assessment, options), { fontFolder, created: new Date(KNOWN_AT) }),
      xlsx: () => renderXlsx(gapReport(assessment, options), assessment),
      csv: () => renderCsv(rowsOfAll(assessment, options)),
      oscal: () => JSON.stringify(oscalResults(assessment, options)),
    },
    RUNS,
  );
  return [
    plainly("PDF, warm", time.pdf),
    plainly("Excel, four tabs", time.xlsx),
    plainly("CSV", time.csv),
    plainly("OSCAL", time.oscal),
    atMost("Excel against PDF", time.xlsx / time.pdf, 0.15),
    atMost("CSV against PDF", time.csv / time.pdf, 0.05),
    atMost("OSCAL against PDF", time.oscal / time.pdf, 0.1),
  ];
}
