/** Brings a database to the tables of this program, by the migrations in `drizzle/`. Run by the start script and the command line. */
import { fileURLToPath } from "node:url";
import { desc, sql } from "drizzle-orm";
import { migrate as applyMigrations } from "drizzle-orm/better-sqlite3/migrator";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Database } from "./client";

const migrationsFolder = fileURLToPath(new URL("../../drizzle", import.meta.url));

/** The migrator's own list of what it applied; `createdAt` is the moment in milliseconds at which a migration was made. */
const applied = sqliteTable("__drizzle_migrations", { hash: text(), createdAt: integer("created_at") });

/** The database was made by a later version of this program. Its message is a Dutch sentence for who starts it. */
export class DatabaseTooNew extends Error {
  constructor() {
    super(
      "Deze database is van een nieuwere versie van Plateau. Installeer die nieuwere versie en start opnieuw. " +
        "Er is niets veranderd.",
    );
  }
}

/**
 * Applies the migrations that the database does not have yet, and returns how many those were.
 * Throws {@link DatabaseTooNew} before anything is changed where the database has one that this program does not know.
 */
export function migrate(database: Database): number {
  const known = readMigrationFiles({ migrationsFolder });
  const [before, written] = [lastApplied(database), rowsWritten(database)];
  if (!isKnown(database)) throw new DatabaseTooNew();
  try {
    applyMigrations(database, { migrationsFolder });
  } catch (error) {
    // Another process applied them in the meantime: ours were taken back, and there is nothing left to do.
    if (lastApplied(database) !== known.at(-1)?.folderMillis) throw error;
    return 0;
  }
  // Another process may have applied them just before: then this one wrote nothing.
  if (rowsWritten(database) === written) return 0;
  return known.filter(({ folderMillis }) => before === null || folderMillis > before).length;
}

/** How many rows this connection wrote since it was opened. */
const rowsWritten = (database: Database): number => database.get<{ count: number }>(sql`select total_changes() as count`).count;

/** Whether this program has the last migration of the database. So it is for a new database, which has none. */
export function isKnown(database: Database): boolean {
  const last = lastApplied(database);
  return last === null || readMigrationFiles({ migrationsFolder }).some(({ folderMillis }) => folderMillis === last);
}

/** When the last migration that this database has was made; null for a new database. */
function lastApplied(database: Database): number | null {
  const exists = database.get(sql`select 1 from sqlite_master where name = '__drizzle_migrations'`);
  if (exists === undefined) return null;
  return database.select().from(applied).orderBy(desc(applied.createdAt)).limit(1).get()?.createdAt ?? null;
}
