/**
 * `npm test`: installs what the tests need, runs every part (lint, build, types, unit and property tests, browser
 * journeys) and closes with one line of totals. A part that fails does not keep the others from running.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, environment, install, root, run, step, tool } from "./steps.mjs";

/** Programs of the operating system that tests call, and the Debian packages they come from. */
const PROGRAMS = [
  // Chromium without the window around it: the same pages for two thirds of the work.
  { program: "/usr/bin/chromium-headless-shell", debian: "chromium-headless-shell" },
  { program: "/usr/bin/pdffonts", debian: "poppler-utils" },
  { program: "/usr/bin/qpdf", debian: "qpdf" },
  // Apache PDFBox Preflight, and what it needs that Java has left out since version 11.
  { program: "/usr/bin/java", debian: "default-jre-headless" },
  { program: "/usr/share/java/preflight.jar", debian: "libpdfbox2-java" },
  { program: "/usr/share/java/javax.activation.jar", debian: "libactivation-java" },
  { program: "/usr/share/java/jaxb-api.jar", debian: "libjaxb-api-java" },
  { program: "/usr/bin/soffice", debian: "libreoffice-writer-nogui" },
  { program: "/usr/bin/soffice", debian: "libreoffice-calc-nogui" },
];

function installPrograms() {
  const missing = PROGRAMS.filter(({ program }) => !existsSync(program)).map(({ debian }) => debian);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    console.error(`Install first: ${missing.join(", ")} (on Debian: sudo apt-get install ${missing.join(" ")}).`);
    process.exit(1);
  }
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  step(`Installing ${missing.join(" and ")} for the browser, PDF and office tests`, () => {
    run("apt-get", ["-qq", "update"], quiet);
    run("apt-get", ["-qq", "-y", "install", "--no-install-recommends", ...missing], quiet);
  });
}

const reports = mkdtempSync(join(tmpdir(), "plateau-test-"));
const totals = { passed: 0, failed: 0, skipped: 0 };

function count(passed, failed, skipped = 0) {
  totals.passed += passed;
  totals.failed += failed;
  totals.skipped += skipped;
}

/** A part that passes or fails as a whole. */
const check = (title, name, args) =>
  step(title, () => {
    const passed = run(tool(name), args) === 0;
    count(passed ? 1 : 0, passed ? 0 : 1);
  });

/**
 * Known weaknesses in packages, as the registry tells them. A registry that has no such service, or cannot be reached, makes
 * this a part that is skipped: that says nothing about the packages.
 */
const audit = () =>
  step("Packages without known weaknesses of level high (npm audit)", () => {
    const { stdout } = spawnSync("npm", ["audit", "--audit-level=high", "--json"], {
      cwd: root,
      env: environment,
      encoding: "utf8",
    });
    const found = weaknessesIn(stdout);
    if (found === null) {
      console.log("  Skipped: the package registry gives no answer to an audit.");
      return count(0, 0, 1);
    }
    const { high, critical } = found;
    if (high + critical > 0) console.error(`  ${high} high, ${critical} critical: run npm audit to see them.`);
    return high + critical === 0 ? count(1, 0) : count(0, 1);
  });

/** The number of weaknesses of each level; null where the answer is none. */
function weaknessesIn(answer) {
  try {
    return JSON.parse(answer).metadata?.vulnerabilities ?? null;
  } catch {
    return null;
  }
}

/** A part that writes a report: its tests are counted one by one; without a report the part counts as one failure. */
const suite = (title, name, args, extra, read) =>
  step(title, () => {
    const code = run(tool(name), args, extra);
    try {
      const [passed, failed, skipped] = read(JSON.parse(readFileSync(join(reports, `${name}.json`), "utf8")));
      count(passed, code !== 0 && failed === 0 ? 1 : failed, skipped);
    } catch {
      count(0, 1);
    }
  });

install();
installPrograms();
check("Lint", "biome", ["check", "--error-on-warnings", "."]);
build();
check("Types", "tsc", ["--noEmit"]);
audit();
suite(
  "Unit and property tests, PDF read back",
  "vitest",
  ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${join(reports, "vitest.json")}`],
  {},
  (report) => [report.numPassedTests, report.numFailedTests, report.numPendingTests + report.numTodoTests],
);
suite(
  "Journeys in a browser",
  "playwright",
  ["test", "--reporter=list,json"],
  {
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, "playwright.json"),
    PLATEAU_DATA: join(reports, "data"),
    PLATEAU_E2E_WORKERS: environment.PLATEAU_E2E_WORKERS ?? "2",
    CI: environment.CI ?? "1",
  },
  ({ stats }) => [stats.expected + stats.flaky, stats.unexpected, stats.skipped],
);

console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1);
