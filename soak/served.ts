/** The built application on a port and a data folder of its own, for tests over HTTP. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
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

/** Prepares a new example database and serves it. The application must have been built. */
export async function serve(environment: Record<string, string> = {}): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "plateau-soak-"));
  const port = await freePort();
  const env = {
    ...process.env,
    PLATEAU_DATA: folder,
    PLATEAU_TODAY: "2026-11-22",
    PORT: String(port),
    PLATEAU_TRUSTED_PROXIES: "1",
    ...environment,
  };
  const prepared = spawnSync("node_modules/.bin/tsx", ["cli/prepare.ts"], { env, encoding: "utf8" });
  if (prepared.status !== 0) throw new Error(prepared.stderr);
  const server = spawn(process.execPath, serving(port, OWN_MACHINE), { env });
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
