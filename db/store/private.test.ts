/** Other users of the machine see nothing of the data folder, also of one that an earlier version left open to them. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeBackup } from "../backup/make";
import { freshDatabase } from "../database.testing";
import { makePrivate } from "./private";

let folder: string;
let before: number;

beforeEach(() => {
  before = process.umask(0o022);
  folder = mkdtempSync(join(tmpdir(), "plateau-"));
});

afterEach(() => {
  process.umask(before);
  rmSync(folder, { recursive: true });
});

const rightsIn = (root: string): Record<string, string> =>
  Object.fromEntries(
    ["", ...(readdirSync(root, { recursive: true }) as string[])]
      .sort()
      .map((name) => [name, (statSync(join(root, name)).mode & 0o777).toString(8)]),
  );

it("closes what exists: the folder, the database with its log, attachments, the secret, what was put aside", () => {
  for (const name of ["attachments/ab", "oud-2026/attachments/ab", "van-een-ander"]) {
    mkdirSync(join(folder, name), { recursive: true, mode: 0o755 });
  }
  const files = [
    "plateau.db",
    "plateau.db-wal",
    "plateau.db-shm",
    "secret",
    "attachments/ab/abc",
    "oud-2026/attachments/ab/abc",
  ];
  for (const name of [...files, "van-een-ander/lees-mij"]) writeFileSync(join(folder, name), "x", { mode: 0o644 });
  chmodSync(folder, 0o755);
  makePrivate(folder);
  const rights = rightsIn(folder);
  for (const name of files) expect(rights, name).toHaveProperty([name], "600");
  for (const name of ["", "attachments", "attachments/ab", "oud-2026", "oud-2026/attachments"]) {
    expect(rights, name).toHaveProperty([name], "700");
  }
  expect(rights).toMatchObject({ "van-een-ander": "755", "van-een-ander/lees-mij": "644" });
});

it("makes what is new for its own user alone, the log beside the database and a backup too", async () => {
  makePrivate(folder);
  const data = join(folder, "data");
  mkdirSync(data);
  const { $client } = freshDatabase(join(data, "plateau.db"));
  const backup = await makeBackup(data, join(folder, "backups", "een.tar.gz"), { now: new Date(0), program: "0" });
  expect(Object.entries(rightsIn(folder)).filter(([, rights]) => rights !== "700" && rights !== "600")).toEqual([]);
  expect(statSync(`${join(data, "plateau.db")}-wal`).mode & 0o777).toBe(0o600);
  expect(statSync(backup.file).mode & 0o777).toBe(0o600);
  $client.close();
});
