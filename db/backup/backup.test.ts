/** A backup holds all that was stored when it was made; putting it back gives exactly that, or changes nothing. */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import Sqlite from "better-sqlite3";
import { packTar } from "modern-tar";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { grant } from "@/lib/grant";
import { account, accountSession } from "../accounts/schema";
import { AARDE, everything, freshDatabase, meeting, TODAY, valueIn } from "../database.testing";
import { confirmErasing } from "../erasing/confirm";
import { erasingFacts } from "../erasing/facts";
import { askToErase } from "../erasing/requests";
import { evidenceRecords } from "../evidence/evidence";
import { type Database, openDatabase } from "../store/client";
import { DatabaseTooNew } from "../store/migrate";
import { makeBackup } from "./make";
import { restoreBackup } from "./restore";

const NOW = new Date("2026-11-22T08:00:00.000Z");
const made = { now: NOW, program: "0.0.0" };
const owner = { kind: "municipality", id: AARDE.code } as const;
const record = (id: string) => valueIn(evidenceRecords.put(everything, { owner, item: meeting(id), basedOn: 0, today: TODAY }));

let root: string;
let data: string;
let archive: string;
let opened: Database;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "plateau-"));
  data = join(root, "data");
  archive = join(root, "backup.tar.gz");
  mkdirSync(data);
  opened = freshDatabase(join(data, "plateau.db"));
  record("m1");
  onTestFinished(() => {
    if (opened.$client.open) opened.$client.close();
    rmSync(root, { recursive: true });
  });
});

/** Keeps a file as attachments are kept, and gives its place below the data folder. */
function attach(text: string): string {
  const hash = createHash("sha256").update(text).digest("hex");
  const path = join("attachments", hash.slice(0, 2), hash);
  mkdirSync(dirname(join(data, path)), { recursive: true });
  writeFileSync(join(data, path), text);
  return path;
}

/** All rows of all tables of a database file, but for the list of backups: no backup is in its own. */
function rowsIn(folder: string): Record<string, unknown[]> {
  const database = new Sqlite(join(folder, "plateau.db"), { readonly: true });
  const names = database.prepare("select name from sqlite_master where type = 'table' order by name").pluck().all() as string[];
  const compared = names.filter((name) => name !== "backup_made");
  const rows = Object.fromEntries(compared.map((name) => [name, database.prepare(`select * from "${name}"`).all()]));
  database.close();
  return rows;
}

const problemOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => "none",
    (error: Error) => error.message,
  );

describe("a round trip", () => {
  it("gives back every row, every attachment and the secret, in a new folder", async () => {
    const paths = [attach("notulen"), attach("plan"), attach("")];
    writeFileSync(join(data, "secret"), "geheim");
    writeFileSync(join(data, "attachments", "half.tmp"), "nooit afgemaakt");
    expect(await makeBackup(data, archive, made)).toMatchObject({ attachments: 3, damaged: [] });

    const restored = join(root, "nieuw");
    await restoreBackup(archive, restored, { replace: false, now: NOW });
    expect(rowsIn(restored)).toEqual(rowsIn(data));
    for (const path of [...paths, "secret"]) expect(readFileSync(join(restored, path))).toEqual(readFileSync(join(data, path)));
    expect(readdirSync(restored).sort()).toEqual(["attachments", "plateau.db", "secret"]);
  });

  it("has what was committed, also while someone else is in the middle of a write", async () => {
    const other = openDatabase(join(data, "plateau.db"));
    onTestFinished(() => void other.$client.close());
    other.$client.exec("begin immediate; insert into region values ('half', 'cooperation', 'Half', 1)");
    await makeBackup(data, archive, made);
    other.$client.exec("commit");
    await restoreBackup(archive, join(root, "nieuw"), { replace: false, now: NOW });
    const regions = rowsIn(join(root, "nieuw")).region as { id: string }[];
    expect(regions.map(({ id }) => id).sort()).toEqual(["north", "south"]);
  });

  it("ends every session, so that who signed out since stays signed out", async () => {
    const at = { createdAt: NOW, updatedAt: NOW };
    opened
      .insert(account)
      .values({ id: "a", name: "A", email: "a@b.example", emailVerified: true, ...at })
      .run();
    opened
      .insert(accountSession)
      .values({ id: "s", token: "t", userId: "a", expiresAt: NOW, ...at })
      .run();
    await makeBackup(data, archive, made);
    await restoreBackup(archive, join(root, "nieuw"), { replace: false, now: NOW });
    expect(rowsIn(join(root, "nieuw"))).toMatchObject({ account: [{ id: "a" }], account_session: [] });
  });

  it("keeps what was there aside, and only when told to", async () => {
    await makeBackup(data, archive, made);
    const before = rowsIn(data);
    record("m2");
    opened.$client.close();
    const later = rowsIn(data);
    expect(await problemOf(restoreBackup(archive, data, { replace: false, now: NOW }))).toContain("staan al gegevens");
    expect(rowsIn(data)).toEqual(later);

    const { aside } = await restoreBackup(archive, data, { replace: true, now: NOW });
    expect(rowsIn(data)).toEqual(before);
    expect(rowsIn(aside ?? "")).toEqual(later);
  });
});

describe("what is erased later", () => {
  const person = (id: string) => grant({ role: "administrator", actor: "Beheerder", person: id });
  const reference = { owner, kind: "evidence", record: "m1" } as const;

  it("is named with the backups that hold it, from the first version on", async () => {
    expect((await makeBackup(data, archive, made)).remembered).toBe(true);
    const during = new Date(Date.now() + 1000);
    await makeBackup(data, join(root, "later.tar.gz"), { ...made, now: during });
    expect(valueIn(erasingFacts(person("a"), reference)).backups).toEqual([{ at: during.toISOString(), file: "later.tar.gz" }]);
  });

  it("is back with a backup from before, which says so", async () => {
    await makeBackup(data, archive, made);
    const { id } = valueIn(askToErase(person("a"), { reference, ground: "request", reason: "" }));
    valueIn(await confirmErasing(person("b"), id));
    opened.$client.close();
    const { eraseAgain } = await restoreBackup(archive, data, { replace: true, now: NOW });
    expect(eraseAgain).toEqual([`municipality:${AARDE.code}/evidence/m1`]);
  });
});

describe("refusals, which change nothing", () => {
  it("refuses to replace a database that another process has open", async () => {
    await makeBackup(data, archive, made);
    record("m2");
    const before = rowsIn(data);
    expect(await problemOf(restoreBackup(archive, data, { replace: true, now: NOW }))).toContain("draait nog");
    expect(rowsIn(data)).toEqual(before);
    expect(readdirSync(data).filter((name) => !name.startsWith("plateau.db"))).toEqual([]);
  });

  it("refuses to write over an archive, and leaves no half one where there is no database", async () => {
    await makeBackup(data, archive, made);
    expect(await problemOf(makeBackup(data, archive, made))).toContain("bestaat al");
    expect(await problemOf(makeBackup(join(root, "leeg"), join(root, "b.tar.gz"), made))).toContain("geen database");
    expect(readdirSync(root).sort()).toEqual(["backup.tar.gz", "data"]);
  });

  it("refuses an archive of which anything was changed or cut off", async () => {
    attach("notulen");
    await makeBackup(data, archive, made);
    const whole = gunzipSync(readFileSync(archive));
    const before = rowsIn(data);
    for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 41)) {
      const changed = Buffer.from(whole);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      writeFileSync(archive, gzipSync(changed, { level: 1 }));
      const folder = join(root, `na-${at}`);
      const problem = await problemOf(restoreBackup(archive, folder, { replace: false, now: NOW }));
      // A byte that fills a block, or a file's date, says nothing: then everything else is still as it was.
      if (problem === "none") expect(rowsIn(folder), String(at)).toEqual(before);
      else expect(problem, String(at)).toMatch(/back-up|beschadigd/);
      rmSync(folder, { recursive: true });
    }
    for (const part of [0, 100, whole.length / 2, whole.length - 1030]) {
      writeFileSync(archive, gzipSync(whole.subarray(0, part)));
      expect(await problemOf(restoreBackup(archive, join(root, "cut"), { replace: false, now: NOW }))).not.toBe("none");
    }
  });

  it.each(["../../elders", "/etc/elders", "attachments/../elders", "plateau.db/../elders"])(
    "refuses an archive that would write to %s",
    async (path) => {
      const content = Buffer.from("x");
      const sha256 = createHash("sha256").update(content).digest("hex");
      const parts = ["plateau.db", path].map((name) => ({ path: name, bytes: 1, sha256 }));
      const manifest = Buffer.from(
        JSON.stringify({ format: "plateau-backup/1", made: NOW.toISOString(), program: "0", parts }),
      );
      const files = [["manifest.json", manifest] as const, ...parts.map((part) => [part.path, content] as const)];
      const packed = await packTar(files.map(([name, body]) => ({ header: { name, size: body.length, type: "file" }, body })));
      writeFileSync(archive, gzipSync(packed));
      expect(await problemOf(restoreBackup(archive, join(root, "nieuw"), { replace: false, now: NOW }))).toContain(
        "inhoudsopgave",
      );
      expect(readdirSync(join(root, "nieuw"))).toEqual([]);
    },
  );

  it("refuses a file that is no archive at all", async () => {
    writeFileSync(archive, "geen archief");
    expect(await problemOf(restoreBackup(archive, join(root, "nieuw"), { replace: false, now: NOW }))).toContain("beschadigd");
    expect(await problemOf(restoreBackup(join(root, "weg"), data, { replace: true, now: NOW }))).toContain("bestaat niet");
  });

  it("refuses a backup of a later program", async () => {
    opened.$client.exec("insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)");
    await expect(makeBackup(data, archive, made)).rejects.toThrow(DatabaseTooNew);
  });
});

it("makes the backup of a damaged attachment all the same, and says which it is", async () => {
  const path = attach("notulen");
  writeFileSync(join(data, path), "iets anders");
  const { damaged } = await makeBackup(data, archive, made);
  expect(damaged).toEqual([path]);
  const restored = await restoreBackup(archive, join(root, "nieuw"), { replace: false, now: NOW });
  expect(restored.damaged).toEqual([path]);
});
