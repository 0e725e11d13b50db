/** The connection: SQLite through drizzle. One database for each process, opened when it is first asked for. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";

export type Database = BetterSQLite3Database & { $client: Sqlite.Database };

/** What queries are asked of: the database itself, or a transaction on it. */
export type Queries = BaseSQLiteDatabase<"sync", Sqlite.RunResult>;

/** How many milliseconds a write waits for another process's transaction (SQLite's busy timeout). */
const LONGEST_WAIT = 5000;

/** Opens a database file, or makes it (`:memory:` for one that goes with the process). It is not migrated yet. */
export function openDatabase(file: string): Database {
  const client = new Sqlite(file, { timeout: LONGEST_WAIT });
  // Readers go on while someone writes, also from another process such as the command line.
  client.pragma("journal_mode = WAL");
  // In WAL mode, NORMAL may lose the last transactions when the power fails. What was acknowledged must survive, and
  // people typing write a few times a minute: the wait for the disk is worth it.
  client.pragma("synchronous = FULL");
  client.pragma("foreign_keys = ON");
  return drizzle({ client });
}

/** Next loads this module more than once in one process; the connection is kept where all of them find it. */
const holder = globalThis as typeof globalThis & { plateauDatabase?: Database | undefined };

/** The database of this process: `plateau.db` in the data folder, which is made where it is missing. */
export function database(): Database {
  if (!holder.plateauDatabase) {
    mkdirSync(dataFolder(), { recursive: true });
    holder.plateauDatabase = openDatabase(databaseFile(dataFolder()));
  }
  return holder.plateauDatabase;
}

/** The database of this process where it is open already. */
export const databaseInUse = (): Database | undefined => holder.plateauDatabase;

/** Makes this the database of the process (for tests, and for scripts that open their own file). */
export function useDatabase(opened: Database): void {
  holder.plateauDatabase = opened;
}

/** The folder that holds all that Plateau keeps: what PLATEAU_DATA names, or `./data`. */
export const dataFolder = (): string => process.env.PLATEAU_DATA || "./data";

/** The database's file in a data folder. */
export const databaseFile = (folder: string): string => join(folder, "plateau.db");
