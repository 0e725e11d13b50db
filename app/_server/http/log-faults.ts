// biome-ignore-all lint/suspicious/noConsole: what Next prints on the console is what becomes the log
/**
 * Faults in the log. Next reports a fault by printing it whole on the console, with the query's parameters and whatever else
 * hangs on it; here that becomes a line in the log that holds only what fault.ts allows.
 */
import type { Logger } from "pino";
import { quiet } from "./fault";
import { requestId } from "./request";

type Reporting = Error & { digest?: string };

/** Replaces what the console prints by lines in the log. For the server in production only. */
export function logFaults(log: Logger): void {
  console.error = (...printed: unknown[]) => {
    const fault = printed.find((value) => value instanceof Error);
    if (fault) logFault(log, fault);
    else log.error(textOf(printed));
  };
  console.warn = (...printed: unknown[]) => log.warn(textOf(printed));
}

/**
 * Writes a fault once. The request's id becomes the fault's number (`digest`): Next shows that on the error page, so that
 * who reports the number and who reads the log speak of the same request. Next reports a fault again as it passes from the
 * server's components to the page; it then has its number already.
 */
function logFault(log: Logger, fault: Reporting): void {
  const id = requestId();
  if (id !== undefined && fault.digest === id) return;
  log.error({ err: fault }, "fault");
  if (id !== undefined && Object.isExtensible(fault)) fault.digest = id;
}

/** What was printed, as far as it is a sentence of the program. */
const textOf = (printed: unknown[]): string => quiet(printed.find((value) => typeof value === "string") ?? "");
