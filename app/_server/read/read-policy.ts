/**
 * Opening a file and reading a policy text, in a thread with a limit of memory and time: others are answered meanwhile. What
 * was read is remembered, also that it took too much.
 */
import "server-only";
import { createHash } from "node:crypto";
import { Worker } from "node:worker_threads";
import type { Scope } from "@/lib/access";
import { type Extraction, isTooMuchText, type RefusalCode } from "@/lib/policy/extract/extraction";
import type { PolicyReading } from "@/lib/policy/reading/read";
import type { Lines } from "@/lib/policy/rows";
import { remembered } from "../threads/remembered";
import { type Budget, Busy, TookTooMuch, threadOf } from "../threads/thread";
import { askerOf, READING_LINE } from "./reading-line";

/** A file to open, or lines to read. */
export type ReadQuestion = { bytes: Uint8Array; name: string } | Lines;
export type ReadAnswer = { extraction: Extraction } | { reading: PolicyReading };

/** What a text says, or why it is not read. */
export type PolicyRead = { ok: true; reading: PolicyReading } | { ok: false; refusal: RefusalCode };

/** A text of the largest size takes about five seconds, a PDF of sixty pages two; what takes this long, is not made by people. */
const READ_BUDGET: Budget = { milliseconds: 20_000, megabytes: 768 };
const THREAD_HEAP_MB = 512;
/** Readings of a megabyte each, of an average plan; of the largest text some three. */
const MOST_REMEMBERED = 16;

const thread = threadOf<ReadQuestion, ReadAnswer>(
  () =>
    new Worker(new URL("./read-thread.ts", import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: THREAD_HEAP_MB } }),
  READ_BUDGET,
  READING_LINE,
);

/** The lines of a file, or why it cannot be read: also where opening it takes too much time or memory, or others come first. */
export async function extractFile(scope: Scope, bytes: Uint8Array, name: string): Promise<Extraction> {
  try {
    const answer = await thread.ask({ bytes, name }, askerOf(scope));
    return "extraction" in answer ? answer.extraction : { ok: false, refusal: "broken" };
  } catch (error) {
    return { ok: false, refusal: error instanceof Busy ? "busy" : "too-hard" };
  }
}

interface Asked {
  asker: string;
  lines: Lines;
}

/** That others came first, or took the memory at the same time, is not remembered: the next time they may not. */
const readOnce = remembered(
  async ({ asker, lines }: Asked): Promise<PolicyRead> => {
    try {
      const answer = await thread.ask(lines, asker);
      return "reading" in answer ? { ok: true, reading: answer.reading } : { ok: false, refusal: "broken" };
    } catch (error) {
      if (error instanceof Busy || (error instanceof TookTooMuch && error.of === "memory")) throw error;
      return { ok: false, refusal: "too-hard" };
    }
  },
  ({ lines: { lines, pages } }) =>
    createHash("sha256")
      .update(JSON.stringify([lines, pages]))
      .digest("hex"),
  MOST_REMEMBERED,
);

/** What a text says; at once where it was read before, also where it could not be. */
export async function readLines(scope: Scope, lines: Lines): Promise<PolicyRead> {
  if (isTooMuchText(lines.lines)) return { ok: false, refusal: "too-much-text" };
  try {
    return await readOnce({ asker: askerOf(scope), lines });
  } catch {
    return { ok: false, refusal: "busy" };
  }
}
