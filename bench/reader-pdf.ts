/**
 * A policy plan of sixty pages as a PDF, opened and read in the thread that the server uses: how long it takes, how long others
 * wait meanwhile, and how much memory the process takes at most.
 */
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import type { ReadAnswer, ReadQuestion } from "@/app/_server/read/read-policy";
import { startThread } from "@/app/_server/threads/start.testing";
import { threadOf } from "@/app/_server/threads/thread";
import { printedAsPdf } from "@/lib/policy/extract/printed.testing";
import { type Finding, figures, median } from "./measure";

const THREAD = new URL("../app/_server/read/read-thread.ts", import.meta.url);
const PAGES = 60;
const RUNS = 5;
const BUDGET = { milliseconds: 120_000 };
const MEGABYTE = 1024 * 1024;

/** The lines over and over, until they fill sixty pages. */
export async function pdfInThread(lines: readonly string[]): Promise<Finding[]> {
  const { bytes, pages } = await pdfOf(lines);
  const started = startThread(THREAD, { maxOldGenerationSizeMb: 512 });
  const { ask } = threadOf<ReadQuestion, ReadAnswer>(() => started, BUDGET);
  const read = async () => {
    const answer = await ask({ bytes: new Uint8Array(bytes), name: "plan.pdf" });
    if (!("extraction" in answer && answer.extraction.ok)) throw new Error("The PDF was not read.");
    await ask({ lines: answer.extraction.lines, pages: answer.extraction.pages });
  };
  const cold = await seconds(read);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, process.memoryUsage.rss());
  }, 20);
  delay.enable();
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let run = 0; run < RUNS; run++) times.push(await seconds(read));
  delay.disable();
  const { user, system } = process.cpuUsage(before);
  clearInterval(watch);
  await started.terminate();
  const warm = median(times);
  return [
    { what: `a PDF of ${pages} pages, opened and read`, goal: "≤ 3 s", measured: `${figures(warm)} s`, reached: warm <= 3 },
    { what: "the same, of the processor", goal: "", measured: `${figures((user + system) / 1e6 / RUNS)} s` },
    { what: "the same, the first time", goal: "", measured: `${figures(cold)} s` },
    { what: "longest that others wait meanwhile", goal: "", measured: `${figures(delay.max / 1e6)} ms` },
    { what: "memory of the whole process at most", goal: "", measured: `${figures(memory / MEGABYTE)} MB` },
  ];
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** A PDF of about as many pages: how many lines fill one is found by printing them all once. */
async function pdfOf(lines: readonly string[]): Promise<{ bytes: Buffer; pages: number }> {
  const onePage = lines.length / Math.max(1, pagesIn(await printedAsPdf(lines)));
  const wanted = Math.round(onePage * PAGES);
  const bytes = await printedAsPdf(Array.from({ length: wanted }, (_, at) => lines[at % lines.length] ?? ""));
  return { bytes, pages: pagesIn(bytes) };
}

const pagesIn = (pdf: Buffer): number => pdf.toString("latin1").split(/\/Type \/Page\b/).length - 1;
