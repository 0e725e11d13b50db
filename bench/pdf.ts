/**
 * The gap report by react-pdf against the same report as HTML, printed by headless Chromium. First: what one report costs
 * in a process that has made none, loading the library or starting the browser included. Warm: the next ones, where
 * Chromium may keep its browser and its page open.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { assess } from "@/lib/assessment/assess";
import { currentFramework } from "@/lib/framework/versions";
import { gapReport } from "@/lib/report/gap-report";
import type { GapReport } from "@/lib/report/model";
import { atMost, type Finding, figures, medians, milliseconds, plainly } from "./measure";
import { AS_OF, municipalities } from "./municipalities";
import { footerHtml, reportHtml } from "./report-html";

const RUNS = 7;
const CHROMIUM = "/usr/bin/chromium";
const KNOWN_AT = `${AS_OF}T05:00:00Z`;

const fontFolder = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/source-sans-3/package.json"));

/** Point (d): the report of a municipality with a hundred items. */
export async function pdf(): Promise<Finding[]> {
  const [dossier] = municipalities(1, 100);
  if (dossier === undefined) return [];
  const report = gapReport(assess(currentFramework, dossier), { asOf: AS_OF, knownAt: KNOWN_AT });
  const ours = await firstOfOurs(report);
  const folder = mkdtempSync(join(tmpdir(), "plateau-bench-"));
  const chromium = await firstOfChromium(report, folder);
  try {
    const warm = await medians({ ours: ours.print, chromium: chromium.print }, RUNS);
    return [
      plainly(`react-pdf, first of ${pages(await ours.print())} pages`, ours.first),
      plainly("react-pdf, warm", warm.ours),
      plainly(`Chromium, first of ${pages(await chromium.print())} pages`, chromium.first),
      plainly("Chromium, warm", warm.chromium),
      { what: "first, react-pdf against Chromium", goal: "", measured: `${figures(ours.first / chromium.first)}×` },
      atMost("warm, react-pdf against Chromium", warm.ours / warm.chromium, 1),
    ];
  } finally {
    await chromium.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Printer {
  /** Milliseconds of the first report. */
  first: number;
  print(): Promise<Uint8Array>;
  close(): Promise<void>;
}

async function firstOfOurs(report: GapReport): Promise<Printer> {
  const print = async () => {
    const { renderPdf } = await import("@/lib/report/pdf");
    return renderPdf(report, { fontFolder, created: new Date(KNOWN_AT) });
  };
  return { first: await milliseconds(print), print, close: async () => {} };
}

async function firstOfChromium(report: GapReport, folder: string): Promise<Printer> {
  const file = join(folder, "report.html");
  const { chromium } = await import("@playwright/test");
  const executablePath = existsSync(CHROMIUM) ? CHROMIUM : undefined;
  let page: Page | undefined;
  const print = async () => {
    page ??= await (await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] })).newPage();
    writeFileSync(file, reportHtml(report, pathToFileURL(fontFolder).href));
    await page.goto(pathToFileURL(file).href);
    return page.pdf({
      format: "A4",
      margin: { top: "15mm", bottom: "17mm", left: "17mm", right: "17mm" },
      displayHeaderFooter: true,
      headerTemplate: "<i></i>",
      footerTemplate: footerHtml(report),
      outline: true,
    });
  };
  return { first: await milliseconds(print), print, close: async () => page?.context().browser()?.close() };
}

/** How many pages a PDF has, by counting its page objects. */
const pages = (bytes: Uint8Array): number =>
  (
    Buffer.from(bytes)
      .toString("latin1")
      .match(/\/Type\s*\/Page\b/g) ?? []
  ).length;
