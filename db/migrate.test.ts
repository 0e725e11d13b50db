/** Migrations make the tables of schema.ts, once, and never touch a database of a later program. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from "drizzle-kit/api";
import { sql } from "drizzle-orm";
import { expect, it, onTestFinished } from "vitest";
import journal from "../drizzle/meta/_journal.json";
import { openDatabase } from "./client";
import { DatabaseTooNew, migrate } from "./migrate";
import * as schema from "./schema";

it("applies every migration once", () => {
  const database = openDatabase(":memory:");
  expect(migrate(database)).toBeGreaterThan(1);
  expect(migrate(database)).toBe(0);
});

it.each([9_999_999_999_999, 1])(
  "refuses a database with a migration (%i) that this program does not know, and leaves it as it is",
  (made) => {
    const database = openDatabase(":memory:");
    database.$client.exec("create table __drizzle_migrations (id serial primary key, hash text not null, created_at numeric)");
    database.$client.exec(`insert into __drizzle_migrations (hash, created_at) values ('unknown', ${made})`);
    const tables = () => database.all(sql`select name from sqlite_master`);
    const before = tables();
    expect(() => migrate(database)).toThrow(DatabaseTooNew);
    expect(() => migrate(database)).toThrow(/nieuwere versie van Plateau/);
    expect(tables()).toEqual(before);
  },
);

it("has a migration for all that schema.ts and the vocabulary say", async () => {
  const last = String(journal.entries.length - 1).padStart(4, "0");
  const snapshot = JSON.parse(readFileSync(`drizzle/meta/${last}_snapshot.json`, "utf8"));
  const current = await generateSQLiteDrizzleJson({ ...schema }, snapshot.id);
  const migration = await generateSQLiteMigration(snapshot, current);
  expect(migration).toEqual([]);
});

it("opens a file so that nothing acknowledged is lost and references hold", () => {
  const folder = mkdtempSync(join(tmpdir(), "plateau-"));
  const database = openDatabase(join(folder, "plateau.db"));
  onTestFinished(() => {
    database.$client.close();
    rmSync(folder, { recursive: true });
  });
  migrate(database);
  const pragma = (name: string) => database.$client.pragma(name, { simple: true });
  expect([pragma("journal_mode"), pragma("synchronous"), pragma("foreign_keys")]).toEqual(["wal", 2, 1]);
  const stray = "insert into membership values ('GM0000', 'nergens', null, null, '')";
  expect(() => database.$client.exec(stray)).toThrow("FOREIGN KEY");
});
