/** Reading a file to take in, in a thread with a limit of memory and time: others are answered meanwhile. */
import "server-only";
import { Worker } from "node:worker_threads";
import type { Scope } from "@/lib/access";
import { refusalSentence } from "@/lib/policy/extract/extraction";
import type { FileQuestion, FileRead } from "@/lib/sheets-in/read-file";
import { type Budget, Busy, threadOf } from "../threads/thread";
import { askerOf, READING_LINE } from "./reading-line";

/** A sheet of five thousand rows and the largest exchange file take some seconds; what takes this long, is not made by people. */
const READ_BUDGET: Budget = { milliseconds: 15_000, megabytes: 1_024 };
const THREAD_HEAP_MB = 512;

const thread = threadOf<FileQuestion, FileRead>(
  () =>
    new Worker(new URL("./file-thread.ts", import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: THREAD_HEAP_MB } }),
  READ_BUDGET,
  READING_LINE,
);

/** What the file says, or why it cannot be read: also where reading it takes too much time or memory, or others come first. */
export async function readFileApart(scope: Scope, question: FileQuestion): Promise<FileRead> {
  try {
    return await thread.ask(question, askerOf(scope));
  } catch (error) {
    return { is: "unreadable", message: error instanceof Busy ? refusalSentence("busy") : TOO_MUCH };
  }
}

const TOO_MUCH = "Dit bestand kost te veel werk om te lezen. Haal weg wat niet nodig is, of verdeel het over meer bestanden.";
