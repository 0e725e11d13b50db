/**
 * `npm run standalone [-- FOLDER]`: Plateau as a folder that runs with Node alone, for the Containerfile: Next's standalone
 * server, what browsers load, the commands of `cli`, each in one file, and a `serve.mjs` that prepares the database and serves.
 * FOLDER is `dist` where none is given; it must not exist yet.
 */
import { cpSync, existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build as bundle } from "esbuild";
import config from "../next.config.mjs";
import { besideSources } from "./beside-sources.mjs";
import { install, makeBuild, root, step } from "./steps.mjs";

/** The commands that an administrator needs where Plateau runs. */
const COMMANDS = ["account", "backup", "check-adopted", "digest", "export", "import", "prepare", "restore"];

const bundleCommands = (folder) =>
  bundle({
    entryPoints: COMMANDS.map((name) => join(root, "cli", `${name}.ts`)),
    outdir: join(folder, "cli"),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    target: "node20",
    format: "esm",
    mainFields: ["module", "main"],
    external: config.serverExternalPackages,
    // Packages in the older form of modules ask for Node's own by `require`.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    plugins: [besideSources("../")],
    logLevel: "warning",
  });

const SERVE = `/** Prepares the database, in a process of its own, and serves: node serve.mjs. The settings are those of docs/beheer.md. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const prepare = fileURLToPath(new URL("cli/prepare.mjs", import.meta.url));
const prepared = spawnSync(process.execPath, [prepare], { stdio: "inherit" });
if (prepared.status !== 0) process.exit(1);
process.env.HOSTNAME = process.env.PLATEAU_HOST || "127.0.0.1";
process.env.PLATEAU_DATA ||= join(process.cwd(), "data");
await import("./server.js");
`;

const folder = resolve(process.argv[2] ?? "dist");
if (existsSync(folder)) {
  console.error(`${folder} exists already. Choose another name, or remove it first.`);
  process.exit(1);
}
install();
step("Building the application (about a minute)", () => makeBuild({ PLATEAU_STANDALONE: "1" }));
const built = join(root, ".next");
cpSync(join(built, "standalone"), folder, { recursive: true, verbatimSymlinks: true });
cpSync(join(built, "static"), join(folder, ".next", "static"), { recursive: true });
await bundleCommands(folder);
writeFileSync(join(folder, "serve.mjs"), SERVE);
console.log(`Plateau stands in ${folder}: node --max-semi-space-size=64 serve.mjs`);
