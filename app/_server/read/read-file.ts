/** Reading a file to take in, in a thread with a limit of memory and time: others are answered meanwhile. */
import "server-only";
import { Worker } from "node:worker_threads";
import type { FileQuestion, FileRead } from "@/lib/sheets-in/read-file";
import { threadOf } from "../threads/thread";
import { fewAtOnce } from "./few-at-once";

/** The largest files take some seconds; what takes this long, never ends. */
const READ_TIMEOUT_MS = 60_000;
const THREAD_MEMORY_MB = 512;

/** Files that wait for the thread or are in it; the next one is asked to come back. */
const MAX_FILES = 4;

const thread = threadOf<FileQuestion, FileRead>(
  () =>
    new Worker(new URL("./file-thread.ts", import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY_MB } }),
  READ_TIMEOUT_MS,
);

const ask = fewAtOnce(thread.ask, MAX_FILES);

/** What the file says, or why it cannot be read: also where reading it takes too much time or memory, or many others wait. */
export async function readFileApart(question: FileQuestion): Promise<FileRead> {
  try {
    return (await ask(question)) ?? { is: "unreadable", message: BUSY };
  } catch {
    return { is: "unreadable", message: TOO_MUCH };
  }
}

const BUSY = "Er worden nu al bestanden ingelezen. Er is niets bewaard. Kies het bestand over een halve minuut opnieuw.";
const TOO_MUCH = "Dit bestand kost te veel werk om te lezen. Haal weg wat niet nodig is, of verdeel het over meer bestanden.";
