/**
 * The log: one line of JSON on standard output for each thing that happened. It names no cookies, no header fields, no form
 * contents and no query: what it may hold is decided here, so that nothing needs to be taken out of it again.
 */
import { type Logger, pino, stdTimeFunctions } from "pino";
import { faultFields } from "./fault";
import { requestId } from "./request";

const LEVELS = ["debug", "info", "warn", "error", "silent"];

/** Makes a log at a level (PLATEAU_LOG; `info` where that is not set or unknown). `write` takes each line; for tests. */
export function makeLog(level: string | undefined, write?: (line: string) => void): Logger {
  const options = {
    level: level !== undefined && LEVELS.includes(level) ? level : "info",
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    // Every line that is written during a request has its id.
    mixin: () => ({ request: requestId() }),
    serializers: { err: faultFields },
  };
  return write ? pino(options, { write }) : pino(options);
}

/** The log of this process. */
export const log: Logger = makeLog(process.env.PLATEAU_LOG);
