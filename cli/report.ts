/**
 * `npm run --silent report -- FILE --as-of DATE --out PATH [--intern | --openbaar]`: the report on an exchange file on a
 * day. The format follows from the ending of PATH; without a choice papers are for everyone, and data hold all that is in
 * the file. A bad file: exit code 1, every problem on a line of its own, and nothing is written.
 */
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { now } from "@/db/store/clock";
import { listed } from "@/lib/dutch";
import { type Format, formats, kindOfFile, pdfKind } from "@/lib/report/formats";
import { gapReport } from "@/lib/report/gap/gap-report";
import { assessBounded, towards } from "@/lib/sharing/boundary";
import { HOLDER } from "@/lib/sharing/viewer";
import { fromWhereTyped, readDossier, readReportArguments, stop } from "./arguments";
import { writeWhole } from "./write-whole";

const USAGE = "Gebruik: npm run --silent report -- BESTAND --as-of JJJJ-MM-DD --out RAPPORT.pdf [--intern | --openbaar]";

const fontFolder = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/source-sans-3/package.json"));

const created = now();

const pdf: Format = {
  ...pdfKind,
  render: async ({ report }) => (await import("@/lib/report/pdf/pdf")).renderPdf(report, { fontFolder, created }),
};

const kinds = [pdf, ...formats];
const endings = kinds.map(({ ending }) => ending);

const { file, asOf, out, variant } = readReportArguments(USAGE);
const [day] = asOf;
if (day === undefined || asOf.length > 1 || out === undefined) stop(USAGE);
const format = kindOfFile(kinds, out);
if (format === undefined)
  stop(`${out}: dit soort bestand kan Plateau niet maken; kies een naam die eindigt op ${listed(endings, "of")}.`);
const { framework, dossier } = readDossier(file);
// Whoever has the file in hand may have all of it.
const assessment = assessBounded(framework, towards(HOLDER, dossier));
const report = gapReport(assessment, { asOf: day, knownAt: created.toISOString(), variant: variant ?? format.variant });
await writeWhole(fromWhereTyped(out), await format.render({ report, assessment })).catch((error: Error) =>
  stop(`${out} kan niet worden geschreven: ${error.message}`),
);
