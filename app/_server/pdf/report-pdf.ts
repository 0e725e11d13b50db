/** Files for requests, made in a thread of their own: reports, of which the last PDFs are remembered by their content, and workbooks. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Format, Told } from "@/lib/report/formats";
import { fitting, PAPER } from "@/lib/report/model/fitting";
import type { GapReport } from "@/lib/report/model/model";
import type { PdfOptions } from "@/lib/report/pdf/pdf";
import type { Workbook } from "@/lib/report/sheets/xlsx";
import { remembered } from "../threads/remembered";
import { type Budget, type Thread, TookTooMuch, threadOf } from "../threads/thread";
import { warmingUp } from "./warming-up";

export interface Drawing {
  report: GapReport;
  options: PdfOptions;
}

/** What the thread makes: a PDF, a workbook, or a report for a word processor. */
export type Made = Drawing | Workbook | { report: GapReport; office: "docx" | "odt" };

/** Reports of a quarter of a megabyte each. */
const MAX_CACHED_PAPERS = 20;

/** The longest that fit on paper, and the largest workbooks, take some seconds; whatever takes a minute never ends. */
const DRAW_BUDGET: Budget = { milliseconds: 60_000 };

const fontFolder = join(process.cwd(), "node_modules/@expo-google-fonts/source-sans-3");

/** Objects that live as long as one paper then die young: the thread collects its garbage half as often. */
export const DRAW_MEMORY = { maxYoungGenerationSizeMb: 64 };

type DrawThread = Thread<Made, Uint8Array<ArrayBuffer>>;

/** Next loads this module once for its start and once for requests: both ask one thread. */
const holder = globalThis as typeof globalThis & { plateauDrawThread?: DrawThread };

holder.plateauDrawThread ??= threadOf(
  () => new Worker(new URL("./draw-thread.ts", import.meta.url), { resourceLimits: DRAW_MEMORY }),
  DRAW_BUDGET,
);
const thread: DrawThread = holder.plateauDrawThread;

const draw = remembered((drawing: Drawing) => thread.ask(drawing), keyOf, MAX_CACHED_PAPERS);

/** The bytes of a report as a tagged PDF, as far as it fits on paper; the same report and options give the same bytes. */
export const reportPdf = (report: GapReport, options: Omit<PdfOptions, "fontFolder">): Promise<Uint8Array<ArrayBuffer>> =>
  draw({ report: fitting(report, PAPER), options: { fontFolder, ...options } });

/** The bytes of a workbook. */
export const workbookFile = (workbook: Workbook): Promise<Uint8Array<ArrayBuffer>> => thread.ask(workbook);

/** The bytes of a report for a word processor. */
export const officeFile = (report: GapReport, office: "docx" | "odt"): Promise<Uint8Array<ArrayBuffer>> =>
  thread.ask({ report, office });

/** The bytes of a report in a format: what costs much is made in the thread. */
export async function formatFile({ id, render }: Format, { report, assessment }: Told): Promise<Uint8Array> {
  if (id === "docx" || id === "odt") return officeFile(report, id);
  if (id !== "xlsx") return render({ report, assessment });
  return workbookFile((await import("@/lib/report/sheets/xlsx")).workbookOf(report, assessment));
}

/** Whether making a file took more than it may. */
export const tookTooMuch = (error: unknown): boolean => error instanceof TookTooMuch;

/** Twice is enough for most of the thread's code to be compiled. */
const ROUNDS = 2;

/**
 * Has the thread draw a small report that walks the same code: whoever then asks for the first one does not wait for libraries
 * and fonts. Called when the server starts; it takes nothing from who calls.
 */
export function prepareReportPdf(): void {
  const drawing = { report: warmingUp, options: { fontFolder, created: new Date(warmingUp.knownAt) } };
  // A fault comes back when a report is asked for.
  for (let round = 0; round < ROUNDS; round++) thread.ask(drawing).catch(() => {});
}

/** SHA-256 of all that the bytes depend on. */
export function keyOf({ report, options: { attachments = [], ...others } }: Drawing): string {
  const hash = createHash("sha256");
  hash.update(JSON.stringify([report, others, attachments.map(({ bytes, ...told }) => [told, bytes.length])]));
  for (const { bytes } of attachments) hash.update(bytes);
  return hash.digest("hex");
}
