/** Closes the database of this process: SQLite then brings all that is in the write-ahead log into the one file. */
import { databaseInUse } from "./client";

/** Does nothing where no database was opened. */
export function closeDatabase(): void {
  databaseInUse()?.$client.close();
}
