/** Migrations make the tables of schema.ts, once, and never touch a database of a later program. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from "drizzle-kit/api";
import { sql } from "drizzle-orm";
import { migrate as applyMigrations } from "drizzle-orm/better-sqlite3/migrator";
import { expect, it, onTestFinished } from "vitest";
import journal from "../../drizzle/meta/_journal.json";
import * as accounts from "../accounts/schema";
import * as erasing from "../erasing/schema";
import * as retention from "../retention/schema";
import { openDatabase } from "./client";
import { DatabaseTooNew, migrate } from "./migrate";
import * as schema from "./schema";

/** The columns of a table of versions that are written; the others follow from the body. */
const written = "owner_kind, owner_id, id, version, state, recorded_at, actor, body";

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
  const current = await generateSQLiteDrizzleJson({ ...schema, ...accounts, ...erasing, ...retention }, snapshot.id);
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
  const stray = `insert into membership_version (${written}) values
    ('region', 'nergens', 'GM0000.1', 1, 'recorded', '', '', '{"municipality":"GM0000"}')`;
  expect(() => database.$client.exec(stray)).toThrow("FOREIGN KEY");
});

it("keeps what an older database holds when it rebuilds tables, and guards it as before", () => {
  const folder = mkdtempSync(join(tmpdir(), "plateau-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync("drizzle", folder, { recursive: true });
  const firstTwo = { ...journal, entries: journal.entries.slice(0, 2) };
  writeFileSync(join(folder, "meta", "_journal.json"), JSON.stringify(firstTwo));
  const database = openDatabase(":memory:");
  applyMigrations(database, { migrationsFolder: folder });
  const { $client } = database;
  $client.exec(`
    insert into municipality values ('GM9901', 'Aardenwold', null, 1, '2023-01-01', null, null);
    insert into region values ('voorbeeldregio', 'cooperation', 'Voorbeeldregio', 1);
    insert into membership values ('GM9901', 'voorbeeldregio', '2023-01-01', null, '2026-01-01T00:00:00.000Z');
    insert into audit_event values (7, '2026-01-01T00:00:00.000Z', 'Wie', 'region', 'voorbeeldregio', 'region', 'voorbeeldregio', 1, 'added', 'Voorbeeldregio');
  `);
  migrate(database);
  expect($client.prepare("select id, actor, person, title from audit_event").all()).toEqual([
    { id: 7, actor: "Wie", person: null, title: "Voorbeeldregio" },
  ]);
  expect(
    $client.prepare("select owner_id, id, version, state, recorded_at, actor, body from membership_version").all(),
  ).toEqual([
    {
      ...{ owner_id: "voorbeeldregio", id: "GM9901.1", version: 1, state: "recorded" },
      ...{ recorded_at: "2026-01-01T00:00:00.000Z", actor: "Wie" },
      body: JSON.stringify({ id: "GM9901.1", municipality: "GM9901", validFrom: "2023-01-01" }),
    },
  ]);
  const days = "select municipality, valid_from, valid_until from membership_version";
  expect($client.prepare(days).all()).toEqual([{ municipality: "GM9901", valid_from: "2023-01-01", valid_until: null }]);
  for (const [table, columns] of [
    ["audit_event", "id, at, actor, person, owner_kind, owner_id, kind, record, version, event, title"],
    ["membership_version", written],
  ]) {
    expect(() => $client.exec(`delete from ${table}`)).toThrow("append-only");
    const again = `insert or replace into ${table} (${columns}) select ${columns} from ${table}`;
    expect(() => $client.exec(again)).toThrow(/append-only|next version/);
  }
});
