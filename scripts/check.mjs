/**
 * `npm run check`: lint, types, and the unit tests of what changed, beside each other and in under a minute. For daily work;
 * `npm test` is everything. What changed is what git sees since the branch left main, or since the commit that is named.
 *
 * Usage: npm run check [-- <commit>]
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { environment, root, tool } from "./steps.mjs";

const git = (...args) => spawnSync("git", args, { cwd: root, encoding: "utf8" }).stdout?.trim() ?? "";
const lines = (text) => text.split("\n").filter((line) => line !== "");

/** The files that are not as they were, also those that git does not know yet. */
function changedFiles() {
  const since = process.argv[2] ?? git("merge-base", "HEAD", "main");
  return [...lines(git("diff", "--name-only", since || "HEAD")), ...lines(git("ls-files", "--others", "--exclude-standard"))];
}

const isTest = (name) => /\.test\.tsx?$/.test(name);

/** The unit tests of a file: itself, those with its name, or else all in its folder, for a test stands beside what it tests. */
function testsOf(file) {
  if (!/\.tsx?$/.test(file) || /^(e2e|bench)\//.test(file)) return [];
  const folder = join(root, dirname(file));
  if (isTest(file)) return existsSync(join(root, file)) ? [join(root, file)] : [];
  if (!existsSync(folder)) return [];
  const beside = readdirSync(folder).filter(isTest);
  const [name] = basename(file).split(".");
  const own = beside.filter((test) => test.startsWith(`${name}.`));
  return (own.length > 0 ? own : beside).map((test) => join(folder, test));
}

/** Runs a program and gives its exit code; what it printed follows at once when it ends, so that programs do not mix. */
const checked = (title, name, args) =>
  new Promise((resolve) => {
    const begin = Date.now();
    const program = spawn(tool(name), args, { cwd: root, env: { ...environment, FORCE_COLOR: "1" } });
    const printed = [];
    for (const stream of [program.stdout, program.stderr]) stream.on("data", (data) => printed.push(data));
    program.on("close", (code) => {
      console.log(`▸ ${title}: ${code === 0 ? "good" : "wrong"}, ${Math.round((Date.now() - begin) / 100) / 10} s`);
      if (code !== 0) process.stdout.write(Buffer.concat(printed));
      resolve(code ?? 1);
    });
  });

const tests = [...new Set(changedFiles().flatMap(testsOf))];
const codes = await Promise.all([
  checked("Lint", "biome", ["check", "--error-on-warnings", "."]),
  checked("Types", "tsc", ["--noEmit"]),
  tests.length === 0 ? 0 : checked(`Unit tests in ${tests.length} files`, "vitest", ["run", "--reporter=dot", ...tests]),
]);
process.exit(Math.max(...codes));
