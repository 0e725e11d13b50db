/** Whether a database file is sound, and one that this program can work with. */
import { openDatabase } from "../store/client";
import { DatabaseTooNew, isKnown } from "../store/migrate";
import { BackupProblem } from "./manifest";

/**
 * Reads the whole database. Throws {@link BackupProblem} where SQLite finds damage or a reference that points at nothing, and
 * DatabaseTooNew where a later version of this program made it. Use it on a copy: it may bring the file's journal to an end.
 */
export function checkDatabase(file: string): void {
  const database = openDatabase(file);
  try {
    const integrity = database.$client.pragma("integrity_check", { simple: true });
    const strays = database.$client.pragma("foreign_key_check") as unknown[];
    if (integrity !== "ok" || strays.length > 0) throw new BackupProblem("De database is beschadigd.");
    if (!isKnown(database)) throw new DatabaseTooNew();
    // One file, with nothing beside it.
    database.$client.pragma("journal_mode = DELETE");
  } finally {
    database.$client.close();
  }
}
