/** Whether the database can be read and written as it should be. */
import { accessSync, constants } from "node:fs";
import { sql } from "drizzle-orm";
import journal from "../../drizzle/meta/_journal.json";
import { database, dataFolder } from "./client";
import { hasRoom } from "./startup-errors";

export interface Readiness {
  /** The database answers. */
  database: boolean;
  /** It has the tables of exactly this program. */
  migrations: boolean;
  /** Files can be made in the data folder, and there is room for them. */
  dataFolder: boolean;
}

/** Runs every check; a check that breaks counts as one that fails. */
export const readiness = (): Readiness => ({
  database: holds(() => database().get(sql`select 1 from municipality limit 1`) !== undefined),
  migrations: holds(() => lastMigration() === journal.entries.at(-1)?.when),
  dataFolder: holds(() => isWritable(dataFolder()) && hasRoom(dataFolder())),
});

function isWritable(folder: string): boolean {
  accessSync(folder, constants.W_OK | constants.X_OK);
  return true;
}

function holds(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}

/** When the last migration that this database has was made, as the migrator notes it. */
const lastMigration = (): number | undefined =>
  database().get<{ made: number }>(sql`select max(created_at) as made from __drizzle_migrations`)?.made;
