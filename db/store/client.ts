/** The connection: SQLite through drizzle. One database for each process, opened when it is first asked for. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import { makePrivate, PRIVATE_FOLDER } from "./private";

export type Database = BetterSQLite3Database & { $client: Sqlite.Database };

/** What queries are asked of: the database itself, or a transaction on it. */
export type Queries = BaseSQLiteDatabase<"sync", Sqlite.RunResult>;

/** How many milliseconds a write waits for another process's transaction (SQLite's busy timeout). */
const BUSY_TIMEOUT_MS = 5000;

/** Opens a database file, or makes it (`:memory:` for one that goes with the process). It is not migrated yet. */
export function openDatabase(file: string): Database {
  const client = new Sqlite(file, { timeout: BUSY_TIMEOUT_MS });
  // Readers go on while someone writes, also from another process such as the command line.
  client.pragma("journal_mode = WAL");
  // In WAL mode, NORMAL may lose the last transactions when the power fails. What was acknowledged must survive, and
  // people typing write a few times a minute: the wait for the disk is worth it.
  client.pragma("synchronous = FULL");
  client.pragma("foreign_keys = ON");
  // What is deleted or replaced is overwritten with noughts, not merely passed over.
  client.pragma("secure_delete = ON");
  return drizzle({ client });
}

/**
 * Brings all that is in the write-ahead log into the database's file and empties the log, so that nothing which was erased is
 * left in it. Gives false where another process was reading just then: the log is then emptied at a later time.
 */
export function emptyWriteAheadLog({ $client }: Database): boolean {
  const [outcome] = $client.pragma("wal_checkpoint(TRUNCATE)") as { busy: number }[];
  return outcome?.busy === 0;
}

/** Next loads this module more than once in one process; the connection is kept where all of them find it. */
const holder = globalThis as typeof globalThis & { plateauDatabase?: Database | undefined };

/** The database of this process: `plateau.db` in the data folder, which is made where it is missing. */
export function database(): Database {
  if (!holder.plateauDatabase) {
    mkdirSync(dataFolder(), { recursive: true, mode: PRIVATE_FOLDER });
    makePrivate(dataFolder());
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
