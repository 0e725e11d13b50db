/**
 * The overview page of an example municipality against a static file of about the same size, both from the same server
 * (`next start` on the built application, with a fresh database of example data) and both uncompressed.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Finding, figures, medians, plainly } from "./measure";
import { AS_OF } from "./municipalities";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const STATIC = join(ROOT, ".next", "static");
const OVERVIEW = "/gemeenten/GM9902";
const COOKIE = "plateau-keuze=advisor:GM9902";
const RUNS = 60;

/** Point (c). Throws where the application is not built. */
export async function overviewPage(): Promise<Finding[]> {
  if (!existsSync(join(ROOT, ".next", "BUILD_ID"))) throw new Error("The application is not built. Run npx next build first.");
  const data = mkdtempSync(join(tmpdir(), "plateau-bench-"));
  const env = { ...process.env, PLATEAU_DATA: data, PLATEAU_TODAY: AS_OF, NEXT_TELEMETRY_DISABLED: "1" };
  const prepared = spawnSync(process.execPath, ["--import", "tsx", "db/prepare.ts"], { cwd: ROOT, env, encoding: "utf8" });
  if (prepared.status !== 0) throw new Error(`The database could not be prepared: ${prepared.stderr}`);
  const port = await freePort();
  const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-p", String(port)], { cwd: ROOT, env });
  try {
    return await against(`http://localhost:${port}`, server);
  } finally {
    server.kill();
    rmSync(data, { recursive: true, force: true });
  }
}

async function against(origin: string, server: ChildProcess): Promise<Finding[]> {
  const page = await firstAnswer(`${origin}${OVERVIEW}`, server);
  const file = staticFileOfAbout(page.length);
  const time = await medians({ page: () => body(`${origin}${OVERVIEW}`), file: () => body(`${origin}${file.path}`) }, RUNS);
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} kB`;
  return [
    plainly(`overview page ${OVERVIEW}, ${kilobytes(page.length)}`, time.page),
    plainly(`static file ${file.path}, ${kilobytes(file.size)}`, time.file),
    { what: "overview page against static file", goal: "", measured: `${figures(time.page / time.file)}×` },
  ];
}

/** Asks until the server answers; gives up where it has stopped. */
async function firstAnswer(url: string, server: ChildProcess): Promise<string> {
  for (let attempt = 0; attempt < 150 && server.exitCode === null; attempt++) {
    const answer = await body(url).catch((error: Error) => error);
    if (typeof answer === "string") return answer;
    if (!(answer instanceof TypeError)) throw answer;
    await setTimeout(200);
  }
  throw new Error(`no answer from ${url}${server.exitCode === null ? "" : ": the server stopped. Run npx next build first"}.`);
}

/** The whole answer as text; no redirect, and no status but 200, will do. A server that is not there is a TypeError. */
async function body(url: string): Promise<string> {
  const headers = { cookie: COOKIE, "accept-encoding": "identity" };
  const answer = await fetch(url, { headers, redirect: "manual" });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status} instead of 200.`);
  return text;
}

/** The file among the application's own static files whose size comes nearest. */
function staticFileOfAbout(size: number): { path: string; size: number } {
  const files = readdirSync(STATIC, { recursive: true, encoding: "utf8" })
    .map((name) => ({ name, ...sizeAndKind(join(STATIC, name)) }))
    .filter(({ isFile, name }) => isFile && /\.(js|css)$/.test(name))
    .sort((a, b) => Math.abs(a.size - size) - Math.abs(b.size - size));
  const [nearest] = files;
  if (nearest === undefined) throw new Error("The built application has no static files.");
  return { path: `/_next/static/${nearest.name.split(sep).join("/")}`, size: nearest.size };
}

const sizeAndKind = (path: string) => {
  const found = statSync(path);
  return { size: found.size, isFile: found.isFile() };
};

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === "string") throw new Error("No free port.");
  return address.port;
}
