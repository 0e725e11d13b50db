/** Remembers in the database that a backup was made: what is erased later lives on in it, and the page that erases names it. */
import { basename } from "node:path";
import Sqlite from "better-sqlite3";
import { databaseFile } from "../store/client";

/**
 * Whether it was remembered: not where the database has no such table yet (a backup before an update), or cannot be written
 * just now. The backup itself is none the worse.
 */
export function rememberBackup(folder: string, file: string, made: Date): boolean {
  let database: Sqlite.Database | undefined;
  try {
    database = new Sqlite(databaseFile(folder), { fileMustExist: true, timeout: 5000 });
    database.prepare("insert or ignore into backup_made (at, file) values (?, ?)").run(made.toISOString(), basename(file));
    return true;
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith("SQLITE_")) return false;
    throw error;
  } finally {
    database?.close();
  }
}

/** What a database says was erased, by its place and its moment; nothing where it knows no erasing. */
export function erasedIn(file: string): string[] {
  const database = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    const rows = database
      .prepare(
        `select owner_kind || ':' || owner_id || '/' || kind || '/' || record as reference from erasure
         where outcome = 'confirmed' and within is null order by decided_at`,
      )
      .all() as { reference: string }[];
    return rows.map(({ reference }) => reference);
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith("SQLITE_")) return [];
    throw error;
  } finally {
    database.close();
  }
}
