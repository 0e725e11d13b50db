/** What instrumentation.ts sets up in the server's own process (not where the application is being built). */
import { subscribe } from "node:diagnostics_channel";
import type { Server } from "node:http";
import { tokenBehind } from "@/db/accounts/tokens";
import { closeDatabase } from "@/db/store/close";
import { makeNewFilesPrivate } from "@/db/store/private";
import { readSettings } from "@/lib/accounts/settings";
import { secretIn } from "./http/bearer";
import { originsOf } from "./http/content-security";
import { buildFiles } from "./http/front/build-files";
import { standBefore } from "./http/front/front";
import { log } from "./http/log";
import { logFaults } from "./http/log-faults";
import { logRequests } from "./http/log-requests";
import { lendWhileFetching } from "./http/place";
import { prepareReportPdf } from "./pdf/report-pdf";
import { accountWith } from "./sign-in/cookie";

/** How many milliseconds requests under way get to finish after SIGTERM or SIGINT. */
const SHUTDOWN_GRACE_MS = 30_000;

/** Starts the log and sees to an orderly end: Next finishes the requests under way, and then the database is closed. */
export function setUp(): void {
  makeNewFilesPrivate();
  logRequests(log);
  lendWhileFetching();
  standBeforeNext();
  if (process.env.NODE_ENV === "production") logFaults(log);
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      log.info({ signal }, "stopping");
      setTimeout(() => process.exit(1), SHUTDOWN_GRACE_MS).unref();
    });
  }
  process.once("exit", (code) => {
    closeDatabase();
    log.info({ code }, "stopped");
  });
  prepareReportPdf();
  log.info("started");
}

/** Puts the front before Next's own server at its first request: that is told of before anyone handles it. */
function standBeforeNext(): void {
  const reading = readSettings(process.env);
  if (!reading.ok) return;
  const { origin, trustedProxies } = reading.settings;
  const [site] = originsOf(process.env.PLATEAU_ORIGIN);
  const files = buildFiles();
  const known = new WeakSet<Server>();
  subscribe("http.server.request.start", (message) => {
    const { server } = message as { server: Server };
    if (known.has(server)) return;
    known.add(server);
    standBefore(server, {
      site,
      trustedProxies,
      memberOf: (cookies) => accountWith(cookies, origin),
      programOf: (authorization) => tokenBehind(secretIn(authorization))?.id ?? null,
      onRefusal: (code) => log.warn({ event: `request.${code}` }, "security"),
      files,
    });
  });
}
