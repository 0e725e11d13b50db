/**
 * Journeys in Debian's chromium (headless shell) against the application as `npm start` serves it, on example data and a fixed
 * day. Each worker has a server and a database of its own, so that journeys beside each other do not meet.
 *
 * PLATEAU_E2E_PORT is the first server's port (the others take the next ones), PLATEAU_E2E_WORKERS how many there are (1).
 */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { pace } from "./scripts/pace.mjs";

const workers = Number(process.env.PLATEAU_E2E_WORKERS ?? 1);
const firstPort = Number(process.env.PLATEAU_E2E_PORT ?? 3219);

// Every worker reads this file again, in the environment of the first reading.
process.env.PLATEAU_E2E_DATA ??= process.env.PLATEAU_DATA ?? join(tmpdir(), `plateau-e2e-${process.pid}`);
process.env.PLATEAU_E2E_PACE ??= String(pace());

const serverOf = (worker: number) => ({
  PORT: String(firstPort + worker),
  PLATEAU_DATA: join(process.env.PLATEAU_E2E_DATA ?? "", String(worker)),
});
const addressOf = (worker: number): string => `http://localhost:${firstPort + worker}`;

/** The worker that reads this. Journeys that run a command (npm run account) have it work on this worker's database. */
const worker = Number(process.env.TEST_PARALLEL_INDEX ?? 0);
Object.assign(process.env, serverOf(worker));

const stretched = (milliseconds: number): number => Math.round(milliseconds * Number(process.env.PLATEAU_E2E_PACE));

/** A page of a journey is seen once: compiling its scripts to be fast the second time costs a tenth of the processor. */
const BROWSER = ["--no-sandbox", "--disable-dev-shm-usage", "--js-flags=--no-maglev --no-turbofan"];

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.e2e.ts",
  outputDir: "test-results",
  fullyParallel: false,
  workers,
  timeout: stretched(120_000),
  expect: { timeout: stretched(15_000) },
  forbidOnly: true,
  // On a machine that becomes busy a page may take longer than a journey waits: one more try, and the report says which were flaky.
  retries: process.env.CI ? 1 : 0,
  use: {
    baseURL: addressOf(worker),
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: "/usr/bin/chromium-headless-shell", args: BROWSER },
  },
  webServer: Array.from({ length: workers }, (_, index) => ({
    command: "npm start",
    url: `${addressOf(index)}/`,
    timeout: stretched(300_000),
    reuseExistingServer: false,
    env: { ...serverOf(index), PLATEAU_TODAY: "2026-11-22" },
  })),
});
