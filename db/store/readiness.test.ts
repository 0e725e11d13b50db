/** Ready means: the database answers, has the tables of this program, and can be written. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, it, onTestFinished, vi } from "vitest";
import { freshDatabase } from "../database.testing";
import type { Database } from "./client";
import { readiness } from "./readiness";

let opened: Database;

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "plateau-"));
  vi.stubEnv("PLATEAU_DATA", folder);
  opened = freshDatabase(join(folder, "plateau.db"));
  onTestFinished(() => {
    vi.unstubAllEnvs();
    opened.$client.close();
    rmSync(folder, { recursive: true, force: true });
  });
});

it("is ready after preparing", () => {
  expect(readiness()).toEqual({ database: true, migrations: true, dataFolder: true });
});

it("is not ready with a database that does not answer", () => {
  opened.$client.close();
  expect(readiness()).toEqual({ database: false, migrations: false, dataFolder: true });
});

it("is not ready with the tables of an earlier or a later program", () => {
  opened.$client.exec("delete from __drizzle_migrations where created_at = (select max(created_at) from __drizzle_migrations)");
  expect(readiness()).toMatchObject({ migrations: false });
  opened.$client.exec("insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)");
  expect(readiness()).toMatchObject({ database: true, migrations: false });
});

it("is not ready where the data folder is gone", () => {
  vi.stubEnv("PLATEAU_DATA", "/nergens/te/vinden");
  expect(readiness()).toEqual({ database: true, migrations: true, dataFolder: false });
});
