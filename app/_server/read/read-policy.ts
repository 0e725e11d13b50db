/** Opening a file and reading a policy text, in a thread with a limit of memory and time: others are answered meanwhile. */
import "server-only";
import { Worker } from "node:worker_threads";
import type { Extraction } from "@/lib/policy/extract/extraction";
import type { PolicyReading } from "@/lib/policy/reading/read";
import type { Lines } from "@/lib/policy/rows";
import { threadOf } from "../threads/thread";

/** A file to open, or lines to read. */
export type ReadQuestion = { bytes: Uint8Array; name: string } | Lines;
export type ReadAnswer = { extraction: Extraction } | { reading: PolicyReading };

/** A PDF of sixty pages takes about two seconds; what takes this long, never ends. */
const READ_TIMEOUT_MS = 30_000;
const THREAD_MEMORY_MB = 512;

const thread = threadOf<ReadQuestion, ReadAnswer>(
  () =>
    new Worker(new URL("./read-thread.ts", import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY_MB } }),
  READ_TIMEOUT_MS,
);

/** The lines of a file, or why it cannot be read: also where opening it takes too much time or memory. */
export async function extractFile(bytes: Uint8Array, name: string): Promise<Extraction> {
  try {
    const answer = await thread.ask({ bytes, name });
    return "extraction" in answer ? answer.extraction : { ok: false, refusal: "broken" };
  } catch {
    return { ok: false, refusal: "too-long" };
  }
}

/** What a text says. Throws where the thread fails. */
export async function readLines(lines: Lines): Promise<PolicyReading> {
  const answer = await thread.ask(lines);
  if (!("reading" in answer)) throw new Error("A thread answered with a file where a text was asked.");
  return answer.reading;
}
