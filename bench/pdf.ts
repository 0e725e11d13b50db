/**
 * The gap report as a tagged PDF, drawn in its thread as the server does, against the same report as HTML, printed by headless
 * Chromium. First: what one report costs in a thread that was just started, in one that the server prepared, and in a browser
 * that has to start. Warm: every round another municipality's report, which neither of the two has seen; Chromium may keep its
 * browser and its page open. Pause: how long other requests wait while a report is drawn.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { DRAW_MEMORY, type Drawing } from "@/app/_server/pdf/report-pdf";
import { warmingUp } from "@/app/_server/pdf/warming-up";
import { startThread } from "@/app/_server/threads/start.testing";
import { threadOf } from "@/app/_server/threads/thread";
import { assess } from "@/lib/assessment/assess";
import { currentFramework } from "@/lib/framework/versions";
import { gapReport } from "@/lib/report/gap/gap-report";
import type { GapReport } from "@/lib/report/model/model";
import { atLeast, atMost, type Finding, medians, milliseconds, plainly } from "./measure";
import { AS_OF, municipalities } from "./municipalities";
import { footerHtml, reportHtml } from "./report-html";

const RUNS = 9;
/** It takes about fifteen reports until all that draws them is compiled. */
const WARM_UP = 15;
const CHROMIUM = "/usr/bin/chromium-headless-shell";
const KNOWN_AT = `${AS_OF}T05:00:00Z`;
const PATIENCE = 120_000;

const options = {
  fontFolder: dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/source-sans-3/package.json")),
  created: new Date(KNOWN_AT),
};

const DRAW_THREAD = new URL("../app/_server/pdf/draw-thread.ts", import.meta.url);

/** The reports of municipalities with a hundred items. */
export async function pdf(): Promise<Finding[]> {
  const reports = municipalities(RUNS + WARM_UP + 1, 100).map((dossier) =>
    gapReport(assess(currentFramework, dossier), { asOf: AS_OF, knownAt: KNOWN_AT }),
  );
  const [report] = reports;
  if (report === undefined) return [];
  const first = await milliseconds(() => newThread()({ report, options }));
  const inThread = newThread();
  const print = (drawn: GapReport) => inThread({ report: drawn, options });
  const preparing = await milliseconds(() => print(warmingUp));
  const prepared = await milliseconds(() => print(report));
  const folder = mkdtempSync(join(tmpdir(), "plateau-bench-"));
  const chromium = printerOf(folder);
  try {
    const firstOfChromium = await milliseconds(() => chromium.print(report));
    const turns = { ours: 0, chromium: 0 };
    const next = (who: keyof typeof turns) => reports[++turns[who] % reports.length] ?? report;
    const warm = await medians(
      { ours: () => print(next("ours")), chromium: () => chromium.print(next("chromium")) },
      RUNS,
      WARM_UP,
    );
    return [
      plainly(`first of ${pages(await print(report))} pages, in a thread just started`, first),
      plainly("preparing a thread", preparing),
      plainly("first, in a prepared thread", prepared),
      plainly("warm", warm.ours),
      plainly(`Chromium, first of ${pages(await chromium.print(report))} pages`, firstOfChromium),
      plainly("Chromium, warm", warm.chromium),
      atMost("first in a prepared thread against Chromium's first", prepared / firstOfChromium, 1),
      atMost("warm, against Chromium", warm.ours / warm.chromium, 1),
      ...(await pauses(report, print)),
    ];
  } finally {
    await chromium.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const newThread = () => threadOf<Drawing, Uint8Array>(() => startThread(DRAW_THREAD, DRAW_MEMORY), PATIENCE).ask;

/** How long this process stands still while a report is drawn in it, and while a thread of its own draws it. */
async function pauses(report: GapReport, print: (drawn: GapReport) => Promise<Uint8Array>): Promise<Finding[]> {
  const { renderPdf } = await import("@/lib/report/pdf/pdf");
  await renderPdf(report, options);
  const [here, there] = [await pauseDuring(() => renderPdf(report, options)), await pauseDuring(() => print(report))];
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

interface Printer {
  print(report: GapReport): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Chromium, started at the first report. */
function printerOf(folder: string): Printer {
  const file = join(folder, "report.html");
  let page: Page | undefined;
  const opened = async (): Promise<Page> => {
    const { chromium } = await import("@playwright/test");
    const executablePath = existsSync(CHROMIUM) ? CHROMIUM : undefined;
    return (await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] })).newPage();
  };
  return {
    async print(report) {
      page ??= await opened();
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
    },
    close: async () => page?.context().browser()?.close(),
  };
}

/** How many pages a PDF has, by counting its page objects. */
const pages = (bytes: Uint8Array): number =>
  (
    Buffer.from(bytes)
      .toString("latin1")
      .match(/\/Type\s*\/Page\b/g) ?? []
  ).length;
