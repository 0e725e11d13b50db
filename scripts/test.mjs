/**
 * `npm test`: installs what the tests need, runs every part (lint, build, types, unit and property tests, browser
 * journeys) and closes with one line of totals. A part that fails does not keep the others from running.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
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
  // Of the spreadsheet, which shares its program with the writer.
  { program: "/usr/lib/libreoffice/program/libsclo.so", debian: "libreoffice-calc-nogui" },
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

/** What failed, by name: told once more at the end, where it is read first. */
const failures = [];

function count(passed, failed, skipped = 0) {
  totals.passed += passed;
  totals.failed += failed;
  totals.skipped += skipped;
}

/** A part that passes or fails as a whole. */
const check = (title, name, args) =>
  step(title, () => {
    const passed = run(tool(name), args) === 0;
    if (!passed) failures.push(title);
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
    if (high + critical === 0) return count(1, 0);
    failures.push("Packages without known weaknesses");
    return count(0, 1);
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
      const { passed, failed, skipped } = read(JSON.parse(readFileSync(join(reports, `${name}.json`), "utf8")));
      failures.push(...failed, ...(code !== 0 && failed.length === 0 ? [title] : []));
      count(passed, code !== 0 ? Math.max(1, failed.length) : failed.length, skipped);
    } catch {
      failures.push(`${title}: no report`);
      count(0, 1);
    }
  });

/** What vitest's report says. */
const unitTests = (report) => ({
  passed: report.numPassedTests,
  failed: report.testResults.flatMap(({ name, message, assertionResults }) => {
    const tests = assertionResults.filter(({ status }) => status === "failed").map(({ fullName }) => fullName);
    return (tests.length > 0 || !message ? tests : [message.split("\n")[0]]).map((what) => `${relative(root, name)}: ${what}`);
  }),
  skipped: report.numPendingTests + report.numTodoTests,
});

/** What playwright's report says. */
const journeys = ({ stats, suites }) => ({
  passed: stats.expected + stats.flaky,
  failed: suites.flatMap(unexpectedIn),
  skipped: stats.skipped,
});

const unexpectedIn = ({ file, suites = [], specs = [] }) => [
  ...specs.filter(({ ok }) => !ok).map(({ title }) => `${file}: ${title}`),
  ...suites.flatMap(unexpectedIn),
];

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
  unitTests,
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
  journeys,
);

if (failures.length > 0) console.log(`\nFailed:\n${failures.map((what) => `  ${what}`).join("\n")}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1);
