/** The built application on a port and a data folder of its own, for tests over HTTP. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OWN_MACHINE, serving } from "../scripts/steps.mjs";

export interface Served {
  origin: string;
  folder: string;
  server: ChildProcess;
  /** Everything that the server printed. */
  printed(): string;
  stop(): Promise<void>;
}

/** How a program is started that prepares its own database: its arguments after Node, and where and as whom it runs. */
export interface Program {
  args: string[];
  cwd: string;
  uid?: number;
  /** What else it needs in the environment. */
  env?: Record<string, string>;
}

/**
 * Prepares a new example database and serves it: the application that was built in this checkout, or another `program`. The
 * data folder is the program's own.
 */
export async function serve(environment: Record<string, string> = {}, program?: Program): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "plateau-soak-"));
  if (program?.uid !== undefined) chownSync(folder, program.uid, program.uid);
  const port = await freePort();
  const env = {
    ...process.env,
    PLATEAU_DATA: folder,
    PLATEAU_TODAY: "2026-11-22",
    PORT: String(port),
    PLATEAU_TRUSTED_PROXIES: "1",
    ...environment,
  };
  if (program === undefined) {
    const prepared = spawnSync("node_modules/.bin/tsx", ["cli/prepare.ts"], { env, encoding: "utf8" });
    if (prepared.status !== 0) throw new Error(prepared.stderr);
  }
  const { args = serving(port, OWN_MACHINE), ...rest } = program ?? {};
  const server = spawn(process.execPath, args, { ...rest, env: { ...env, ...program?.env } });
  let printed = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on("data", (text) => {
      printed += text;
    });
  }
  const origin = `http://localhost:${port}`;
  await answering(origin, server);
  const stop = async () => {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    if (server.exitCode === null && server.kill("SIGTERM")) await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { origin, folder, server, printed: () => printed, stop };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

async function answering(origin: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) throw new Error(`The server ended with code ${server.exitCode}`);
    const answer = await fetch(`${origin}/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("The server did not answer within a minute");
}
