/** A database of generated evidence, served by the built application. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dateOf, dayOf } from "@/lib/calendar";
import { serve } from "../soak/served";
import { ROOT } from "./static-file";

/** What generated evidence is recorded at lies before this day, so that any day of knowledge from then on has all of it. */
export const TODAY = dateOf(dayOf(new Date().toISOString().slice(0, 10)) + 400);

/** A folder with a database of generated evidence for the whole country; `served` removes it when it stops. */
export function generated(years: number, items: number): string {
  const folder = mkdtempSync(join(tmpdir(), "plateau-bench-"));
  const env = { ...process.env, PLATEAU_DATA: folder };
  const args = ["--import", "tsx", "cli/demo-national.ts", "--years", String(years), "--items", String(items)];
  const made = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: "utf8" });
  if (made.status !== 0) throw new Error(made.stderr);
  return folder;
}

/** Serves a folder as long as it is used. Throws where the application is not built. */
export async function served<T>(folder: string, use: (origin: string, pid: number) => Promise<T>): Promise<T> {
  if (!existsSync(join(ROOT, ".next", "BUILD_ID"))) throw new Error("The application is not built. Run npx next build first.");
  const server = await serve({ PLATEAU_DATA: folder, PLATEAU_TODAY: TODAY });
  try {
    return await use(server.origin, server.server.pid ?? 0);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
