/**
 * The steps that starting and testing share: installing what is missing and building what is stale. It runs before
 * node_modules exists, so it uses node's own modules only.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compressBuild } from "./compress.mjs";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Quiet, local and reproducible: no telemetry, no browser download. */
export const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" };

/**
 * What the application is served with at a port and an address of this machine, after Node: with more room for what is young, a page that reads hundreds of dossiers is
 * not held up by collecting them over and over.
 */
export const serving = (port, host) => [
  ...["--max-semi-space-size=64", "node_modules/next/dist/bin/next", "start"],
  ...["-p", String(port), "-H", host],
];

/** Where Plateau listens unless PLATEAU_HOST says otherwise: for this machine alone, a web server in front of it for others. */
export const OWN_MACHINE = "127.0.0.1";

/** What is built into the application; a change in any of these makes the build stale. */
const SOURCES = [
  ...["app", "lib", "db", "drizzle", "proxy.ts", "instrumentation.ts"],
  ...["package-lock.json", "next.config.mjs", "tsconfig.json"],
];

/** Tells what happens now, and afterwards how long it took. Returns what `work` returns. */
export function step(title, work) {
  const begin = Date.now();
  console.log(`▸ ${title}`);
  const result = work();
  console.log(`  ${Math.round((Date.now() - begin) / 100) / 10} s`);
  return result;
}

/** Runs a command in the project's root, shows what it prints, and returns its exit code. */
export const run = (command, args, extra = {}) =>
  spawnSync(command, args, { cwd: root, stdio: "inherit", env: { ...environment, ...extra } }).status ?? 1;

/** Runs a command that must succeed; ends this program where it does not. */
export function must(command, args, extra) {
  const code = run(command, args, extra);
  if (code === 0) return;
  console.error(`Stopped: "${command} ${args.join(" ")}" ended with code ${code}.`);
  process.exit(code);
}

/** The path of a program that npm installed for this project. */
export const tool = (name) => join(root, "node_modules", ".bin", name);

const modified = (path) => statSync(path).mtimeMs;

/** Installs the packages of package-lock.json where they are missing or older than the lock. */
export function install() {
  const installed = join(root, "node_modules", ".package-lock.json");
  if (existsSync(installed) && modified(installed) >= modified(join(root, "package-lock.json"))) return;
  step("Installing packages (two to three minutes the first time; better-sqlite3 is compiled here)", () =>
    must("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]),
  );
}

/** Builds the application where it was never built or a source is newer than the build. */
export function build() {
  const built = join(root, ".next", "BUILD_ID");
  if (existsSync(built) && modified(built) > newest(SOURCES.map((name) => join(root, name)))) return;
  step("Building the application (about a minute)", () => makeBuild());
}

/** Builds it, with its files compressed. */
export function makeBuild(settings) {
  must(tool("next"), ["build"], settings);
  compressBuild(join(root, ".next", "static"));
}

function newest(paths) {
  const times = paths.map((path) => {
    if (!statSync(path).isDirectory()) return modified(path);
    return newest(readdirSync(path).map((name) => join(path, name)));
  });
  return Math.max(0, ...times);
}
