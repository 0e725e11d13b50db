/** Journeys in Debian's chromium (headless shell) against the application as `npm start` serves it, on example data and a fixed day. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

const port = 3219;
const data = process.env.PLATEAU_DATA ?? join(tmpdir(), `plateau-e2e-${process.pid}`);
// Journeys that run a command (npm run account) have it work on the same database.
process.env.PLATEAU_DATA = data;
process.env.PORT = String(port);

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.e2e.ts",
  outputDir: "test-results",
  fullyParallel: false,
  workers: 1,
  timeout: 60_000,
  forbidOnly: true,
  // On a busy machine a page may take longer than a journey waits: one more try, and the report says which were flaky.
  retries: process.env.CI ? 1 : 0,
  use: {
    baseURL: `http://localhost:${port}`,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: "/usr/bin/chromium-headless-shell", args: ["--no-sandbox", "--disable-dev-shm-usage"] },
  },
  webServer: {
    command: "npm start",
    url: `http://localhost:${port}/`,
    timeout: 300_000,
    reuseExistingServer: false,
    env: { PORT: String(port), PLATEAU_DATA: data, PLATEAU_TODAY: "2026-11-22" },
  },
});
