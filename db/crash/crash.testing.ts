/** Kills a writing process again and again, and looks each time whether the database holds all that it should. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Sqlite from "better-sqlite3";
import { expect } from "vitest";
import { freshDatabase } from "../database.testing";

/** After its first write a process lives at most this long, in milliseconds. */
const LONGEST_LIFE = 250;

/** Makes a database in a folder and kills a writer on it `kills` times. Returns how many writes were acknowledged in all. */
export async function crash(folder: string, kills: number): Promise<number> {
  const file = join(folder, "plateau.db");
  freshDatabase(file).$client.close();
  const acknowledged = new Set<string>();
  for (let kill = 1; kill <= kills; kill++) {
    for (const line of await linesOfKilledWriter(folder)) acknowledged.add(line);
    expectWhole(file, acknowledged, kill);
  }
  return acknowledged.size;
}

/** What a writer acknowledged until it was killed. Half a line is no acknowledgement. */
async function linesOfKilledWriter(folder: string): Promise<string[]> {
  const writer = spawn(process.execPath, ["--import", "tsx", join(import.meta.dirname, "writer.testing.ts")], {
    env: { ...process.env, PLATEAU_DATA: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  let complaint = "";
  writer.stderr.on("data", (piece) => {
    complaint += piece;
  });
  const closed = once(writer, "close");
  const began = new Promise<void>((resolve) => {
    writer.stdout.on("data", (piece) => {
      said += piece;
      resolve();
    });
    closed.then(() => resolve());
  });
  await began;
  await sleep(Math.random() * LONGEST_LIFE);
  writer.kill("SIGKILL");
  await closed;
  // Killed, and not ended by a fault of its own.
  expect(writer.signalCode, complaint).toBe("SIGKILL");
  return said.split("\n").slice(0, -1);
}

/** Every acknowledged version is there, versions count on without gaps, and each has its one event in the log. */
export function expectWhole(file: string, acknowledged: ReadonlySet<string>, kills: number): void {
  const database = new Sqlite(file);
  try {
    expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(database.pragma("foreign_key_check")).toEqual([]);
    const versions = database
      .prepare(
        "select 'evidence ' || id || ' ' || version from evidence_version union all select 'action ' || id || ' ' || version from action_version",
      )
      .pluck()
      .all() as string[];
    const events = database
      .prepare("select kind || ' ' || record || ' ' || version from audit_event where kind in ('evidence', 'action')")
      .pluck()
      .all() as string[];
    expect(events.toSorted()).toEqual(versions.toSorted());
    const stored = new Set(versions);
    expect([...acknowledged].filter((write) => !stored.has(write))).toEqual([]);
    // A process can be killed between storing and saying so, once in its life.
    expect(stored.size - acknowledged.size).toBeLessThanOrEqual(kills);
    expect(versions.filter((write) => !stored.has(before(write)) && !write.endsWith(" 1"))).toEqual([]);
  } finally {
    database.close();
  }
}

/** The version before a version: `evidence a 2` for `evidence a 3`. */
const before = (write: string): string => write.replace(/\d+$/, (version) => String(Number(version) - 1));
