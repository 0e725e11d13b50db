/** What instrumentation.ts sets up in the server's own process (not where the application is being built). */
import { closeDatabase } from "@/db/store/close";
import { log } from "./log";
import { logFaults } from "./log-faults";
import { logRequests } from "./log-requests";

/** How many milliseconds requests under way get to finish after SIGTERM or SIGINT. */
const LONGEST_GOODBYE = 30_000;

/** Starts the log and sees to an orderly end: Next finishes the requests under way, and then the database is closed. */
export function setUp(): void {
  logRequests(log);
  if (process.env.NODE_ENV === "production") logFaults(log);
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      log.info({ signal }, "stopping");
      setTimeout(() => process.exit(1), LONGEST_GOODBYE).unref();
    });
  }
  process.once("exit", (code) => {
    closeDatabase();
    log.info({ code }, "stopped");
  });
  log.info("started");
}
