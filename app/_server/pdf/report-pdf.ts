/** Reports as PDF for requests: drawn in a thread of its own, and the last ones remembered by their content. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { assess } from "@/lib/assessment/assess";
import { currentFramework } from "@/lib/framework/versions";
import { gapReport } from "@/lib/report/gap/gap-report";
import type { GapReport } from "@/lib/report/model/model";
import type { PdfOptions } from "@/lib/report/pdf/pdf";
import { threadOf } from "../threads/thread";
import { remembered } from "./remembered";

export interface Drawing {
  report: GapReport;
  options: PdfOptions;
}

/** Reports of a quarter of a megabyte each. */
const MAX_CACHED_PAPERS = 20;

/** In milliseconds. The longest reports take a few seconds; whatever takes a minute never ends. */
const WORKER_TIMEOUT_MS = 60_000;

const fontFolder = join(process.cwd(), "node_modules/@expo-google-fonts/source-sans-3");

const thread = threadOf<Drawing, Uint8Array<ArrayBuffer>>(
  () => new Worker(new URL("./draw-thread.ts", import.meta.url)),
  WORKER_TIMEOUT_MS,
);

const draw = remembered((drawing: Drawing) => thread.ask(drawing), keyOf, MAX_CACHED_PAPERS);

/** The bytes of a report as a tagged PDF; the same report and options give the same bytes. */
export const reportPdf = (report: GapReport, options: Omit<PdfOptions, "fontFolder">): Promise<Uint8Array<ArrayBuffer>> =>
  draw({ report, options: { fontFolder, ...options } });

let prepared = false;

/**
 * Has the thread draw a report without evidence, once: whoever then asks for the first one does not wait for libraries, fonts
 * and the framework's words. To be called where a report is about to be asked for; it takes nothing from who calls.
 */
export function prepareReportPdf(): void {
  if (prepared) return;
  prepared = true;
  const nothing = {
    municipality: { code: "GM0000", name: "" },
    regions: [],
    evidence: [],
    exceptions: [],
    actions: [],
    agreements: [],
  };
  const [asOf, knownAt] = ["2026-01-01", "2026-01-01T00:00:00Z"];
  const report = gapReport(assess(currentFramework, nothing), { asOf, knownAt });
  // A fault comes back when a report is asked for.
  thread.ask({ report, options: { fontFolder, created: new Date(knownAt) } }).catch(() => {});
}

/** SHA-256 of all that the bytes depend on. */
export function keyOf({ report, options: { attachments = [], ...others } }: Drawing): string {
  const hash = createHash("sha256");
  hash.update(JSON.stringify([report, others, attachments.map(({ bytes, ...told }) => [told, bytes.length])]));
  for (const { bytes } of attachments) hash.update(bytes);
  return hash.digest("hex");
}
