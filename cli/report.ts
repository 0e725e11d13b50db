/**
 * `npm run --silent report -- FILE --as-of DATE --out PATH`: the gap report of an exchange file on a day. The format
 * follows from the ending of PATH. A bad file: exit code 1, every problem on a line of its own, and nothing is written.
 */
import { rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, extname, join } from "node:path";
import { assess } from "@/lib/assessment/assess";
import { gapReport } from "@/lib/report/gap-report";
import type { GapReport } from "@/lib/report/model";
import { renderPdf } from "@/lib/report/pdf";
import { readArguments, readDossier, stop } from "./arguments";

const USAGE = "Gebruik: npm run --silent report -- BESTAND --as-of JJJJ-MM-DD --out RAPPORT.pdf";

const fontFolder = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/source-sans-3/package.json"));

/** How each ending is rendered. */
const renderers: Record<string, (report: GapReport, created: Date) => Promise<Uint8Array>> = {
  ".pdf": (report, created) => renderPdf(report, { fontFolder, created }),
};

/** Writes beside the file and then renames, so that a report is never half there. */
async function write(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    stop(`${path} kan niet worden geschreven: ${(error as Error).message}`);
  }
}

const { file, asOf, out } = readArguments(USAGE);
const [day] = asOf;
if (day === undefined || asOf.length > 1 || out === undefined) stop(USAGE);
const render = renderers[extname(out).toLowerCase()];
if (render === undefined) stop(`${out}: dit soort bestand kan nog niet; kies een naam die eindigt op .pdf.`);
const { framework, dossier } = readDossier(file);
const created = new Date();
const report = gapReport(assess(framework, dossier), { asOf: day, knownAt: created.toISOString() });
await write(out, await render(report, created));
