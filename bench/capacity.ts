/**
 * How far one machine goes: the same pages, writes and backup with 34,000 records, ten times that (342 municipalities, ten years,
 * a hundred items a year each) and a hundred times that. `npm run bench -- capacity`; docs/decisions/023 says what follows.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import Sqlite from "better-sqlite3";
import { dateOf, dayOf } from "@/lib/calendar";
import { Visitor } from "../soak/visitor";
import { generated, served, TODAY } from "./generated";
import { type Finding, figures, medians } from "./measure";
import { ROOT } from "./static-file";

const RUNS = 5;
const WRITES = 200;
const TIMES = 10;

/** What was measured at one size, each under what it is called; times in milliseconds. */
type Size = Record<string, number>;

/**
 * One line for each thing that is measured: what it was at each size, and how many times as much as at the size before. `made` is
 * a folder with the second size that was made before (`npm run demo:national -- --years 10 --items 1000`); it is removed.
 */
export async function capacity(made?: string): Promise<Finding[]> {
  const sizes: Size[] = [];
  const small = generated(3, 100);
  sizes.push(await measured(small));
  const large = made ?? generated(10, 1000);
  const huge = tenfold(large);
  sizes.push(await measured(large), await measured(huge));
  return Object.keys(sizes[0] ?? {}).map((what) => {
    const values = sizes.map((size) => size[what] ?? Number.NaN);
    const growth = values.slice(1).map((value, at) => `${figures(value / (values[at] ?? Number.NaN))}×`);
    return { what, goal: "", measured: `${values.map(figures).join(" · ")} (${growth.join(", ")})` };
  });
}

/** Measures a folder, and removes it. */
async function measured(folder: string): Promise<Size> {
  const file = join(folder, "plateau.db");
  const records = recordsIn(file);
  const size = { "records, thousands": records / 1000, "database, MB": statSync(file).size / 2 ** 20 };
  const backup = backupOf(folder);
  const writes = writesASecond(folder);
  const pages = await served(folder, (origin, pid) => pagesAt(origin, pid));
  return { ...size, ...pages, "one write, ms": 1000 / writes, "backup, s": backup };
}

async function pagesAt(origin: string, pid: number): Promise<Size> {
  const visitor = new Visitor(origin);
  await visitor.signInAs("Beheerder");
  let asked = 0;
  const body = async (path: string): Promise<void> => {
    const { status } = await visitor.request(path);
    if (status !== 200) throw new Error(`${path}: ${status} instead of 200.`);
  };
  /** Another day of knowledge each time, so that nothing that is kept helps. */
  const anew = (path: string) => () => body(`${path}?kennisdatum=${dateOf(dayOf(TODAY) - ++asked)}`);
  const time = await medians(
    {
      "region of 34, nothing cached, ms": anew("/regio/RE01"),
      "region of 34, second view, ms": () => body("/regio/RE01"),
      "country of 342, nothing cached, ms": anew("/landelijk"),
      "country of 342, second view, ms": () => body("/landelijk"),
    },
    RUNS,
    1,
  );
  return { ...time, "most memory of the server, MB": mostMemory(pid) };
}

/** The most memory that a process has held so far, in MB, as Linux says; NaN elsewhere. */
function mostMemory(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** Seconds for a backup that is read back. */
function backupOf(folder: string): number {
  const out = mkdtempSync(join(tmpdir(), "plateau-bench-"));
  const start = performance.now();
  runs("cli/backup.ts", folder, ["--out", join(out, "backup.tar.gz")]);
  rmSync(out, { recursive: true, force: true });
  return (performance.now() - start) / 1000;
}

/** How many items of evidence can be recorded in a second, one after the other, each in a transaction that is on disk. */
const writesASecond = (folder: string): number => Number(runs("bench/capacity-writes.ts", folder, [String(WRITES)]));

function runs(program: string, folder: string, args: readonly string[]): string {
  const env = { ...process.env, PLATEAU_DATA: folder, PLATEAU_TODAY: TODAY };
  const done = spawnSync(process.execPath, ["--import", "tsx", program, ...args], { cwd: ROOT, env, encoding: "utf8" });
  if (done.status !== 0) throw new Error(done.stderr);
  return done.stdout;
}

function recordsIn(file: string): number {
  const database = new Sqlite(file, { readonly: true });
  const { count } = database.prepare("select count(*) as count from evidence_version").get() as { count: number };
  database.close();
  return count;
}

/** A copy of a database in which each generated item stands ten times, with its event in the log. */
function tenfold(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), "plateau-bench-"));
  const file = join(copy, "plateau.db");
  const database = new Sqlite(join(folder, "plateau.db"));
  database.prepare("vacuum into ?").run(file);
  database.close();
  const copied = new Sqlite(file);
  copied.pragma("synchronous = off");
  const evidence = copied.prepare(
    `insert into evidence_version (owner_kind, owner_id, id, version, state, recorded_at, actor, body)
     select owner_kind, owner_id, id || :end, 1, state, recorded_at, actor, json_set(body, '$.id', id || :end)
     from evidence_version where id glob 'gegenereerd-GM*' and id not glob '*x'`,
  );
  const events = copied.prepare(
    `insert into audit_event (at, actor, owner_kind, owner_id, kind, record, version, event, title)
     select at, actor, owner_kind, owner_id, kind, record || :end, 1, event, title
     from audit_event where kind = 'evidence' and record glob 'gegenereerd-GM*' and record not glob '*x'`,
  );
  for (let time = 1; time < TIMES; time++) {
    const end = { end: `-${time}x` };
    evidence.run(end);
    events.run(end);
  }
  copied.close();
  return copy;
}
