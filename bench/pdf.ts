/**
 * The gap report as a tagged PDF, against plain react-pdf, which writes no tags, and against the same report as HTML, printed
 * by headless Chromium. First: what one report costs in a process that has made none, loading the library or starting the
 * browser included. Warm: the next ones, where Chromium may keep its browser and its page open. Pause: how long other
 * requests wait while a report is drawn.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import type { Drawing } from "@/app/_server/pdf/report-pdf";
import { startThread } from "@/app/_server/threads/start.testing";
import { threadOf } from "@/app/_server/threads/thread";
import { assess } from "@/lib/assessment/assess";
import { currentFramework } from "@/lib/framework/versions";
import { gapReport } from "@/lib/report/gap/gap-report";
import type { GapReport } from "@/lib/report/model/model";
import { atLeast, atMost, type Finding, figures, medians, milliseconds, plainly } from "./measure";
import { AS_OF, municipalities } from "./municipalities";
import { footerHtml, reportHtml } from "./report-html";

const RUNS = 7;
const CHROMIUM = "/usr/bin/chromium-headless-shell";
const KNOWN_AT = `${AS_OF}T05:00:00Z`;
const BUDGET = { milliseconds: 120_000 };

const options = {
  fontFolder: dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/source-sans-3/package.json")),
  created: new Date(KNOWN_AT),
};

const DRAW_THREAD = new URL("../app/_server/pdf/draw-thread.ts", import.meta.url);

/** Point (d): the report of a municipality with a hundred items. */
export async function pdf(): Promise<Finding[]> {
  // As a server does: React is slower while developing.
  Object.assign(process.env, { NODE_ENV: "production" });
  const [dossier] = municipalities(1, 100);
  if (dossier === undefined) return [];
  const report = gapReport(assess(currentFramework, dossier), { asOf: AS_OF, knownAt: KNOWN_AT });
  const ours = await firstOfOurs(report);
  const folder = mkdtempSync(join(tmpdir(), "plateau-bench-"));
  const chromium = await firstOfChromium(report, folder);
  try {
    const warm = await medians({ tagged: ours.print, plain: await plainPrinter(report), chromium: chromium.print }, RUNS);
    return [
      plainly(`tagged, first of ${pages(await ours.print())} pages`, ours.first),
      plainly("tagged, warm", warm.tagged),
      plainly("plain react-pdf, warm", warm.plain),
      plainly(`Chromium, first of ${pages(await chromium.print())} pages`, chromium.first),
      plainly("Chromium, warm", warm.chromium),
      atMost("warm, tagged against plain react-pdf", warm.tagged / warm.plain, 1.1),
      { what: "first, tagged against Chromium", goal: "", measured: `${figures(ours.first / chromium.first)}×` },
      { what: "warm, tagged against Chromium", goal: "", measured: `${figures(warm.tagged / warm.chromium)}×` },
      ...(await pauses(report, ours.print)),
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
    const { renderPdf } = await import("@/lib/report/pdf/pdf");
    return renderPdf(report, options);
  };
  return { first: await milliseconds(print), print, close: async () => {} };
}

/** The same elements, drawn by react-pdf itself: without tags, outline and foot of the page. */
async function plainPrinter(report: GapReport): Promise<() => Promise<Uint8Array>> {
  const { renderToBuffer } = await import("@react-pdf/renderer");
  const { ReportDocument } = await import("@/lib/report/pdf/pdf");
  return () => renderToBuffer(ReportDocument({ report }));
}

/** How long this process stands still while a report is drawn in it, and while a thread of its own draws it. */
async function pauses(report: GapReport, print: () => Promise<Uint8Array>): Promise<Finding[]> {
  const { ask } = threadOf<Drawing, Uint8Array>(() => startThread(DRAW_THREAD), BUDGET);
  const inThread = () => ask({ report, options });
  await inThread();
  const [here, there] = [await pauseDuring(print), await pauseDuring(inThread)];
  return [
    plainly("pause for others, drawn in a thread", there),
    atLeast("pause for others, drawn in their own thread against in a thread apart", here / there, 3),
  ];
}

async function pauseDuring(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  // It measures from one turn to the next, so there must be one before the work.
  await setTimeout(20);
  await work();
  // What stood still is noticed at the next turn.
  await setTimeout(20);
  delay.disable();
  return delay.max / 1e6;
}

async function firstOfChromium(report: GapReport, folder: string): Promise<Printer> {
  const file = join(folder, "report.html");
  const { chromium } = await import("@playwright/test");
  const executablePath = existsSync(CHROMIUM) ? CHROMIUM : undefined;
  let page: Page | undefined;
  const print = async () => {
    page ??= await (await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] })).newPage();
    writeFileSync(file, reportHtml(report, pathToFileURL(options.fontFolder).href));
    await page.goto(pathToFileURL(file).href);
    return page.pdf({
      format: "A4",
      margin: { top: "15mm", bottom: "17mm", left: "17mm", right: "17mm" },
      displayHeaderFooter: true,
      headerTemplate: "<i></i>",
      footerTemplate: footerHtml(report),
      outline: true,
      tagged: true,
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
