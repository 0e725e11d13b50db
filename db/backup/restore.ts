/** Puts a backup back: checked whole before anything changes, and what was there is kept aside. */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { databaseFile } from "../store/client";
import { checkDatabase } from "./check";
import { ATTACHMENTS, BackupProblem, DATABASE, isAsNamed, type Manifest, SECRET } from "./manifest";
import { readBackup } from "./read";
import { erasedIn } from "./remember";

export interface Restored {
  manifest: Manifest;
  /** The folder in which the data that was there is kept; null where there was none. */
  aside: string | null;
  /** Attachments that were damaged before the backup was made. */
  damaged: string[];
  /** References of what was erased after the backup was made, and is back with it: to be erased again. */
  eraseAgain: string[];
}

interface Options {
  /** Whether data that is there may be put aside; without it a folder with data is refused. */
  replace: boolean;
  now: Date;
}

/**
 * Puts a backup into a data folder, which is made where it is missing. Nothing that is there changes before the whole backup
 * was read and found sound. Throws {@link BackupProblem}, also where Plateau still runs on the folder, and DatabaseTooNew.
 */
export async function restoreBackup(archive: string, folder: string, { replace, now }: Options): Promise<Restored> {
  if (!existsSync(archive)) throw new BackupProblem(`${archive} bestaat niet.`);
  const occupied = existsSync(databaseFile(folder));
  if (occupied && !replace) {
    throw new BackupProblem(
      `In ${folder} staan al gegevens; er is niets veranderd. Zet de back-up in een nieuwe map met --to MAP, of gebruik ` +
        "--replace: dan gaan de gegevens die er nu staan opzij, in een map ernaast.",
    );
  }
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const scratch = await mkdtemp(join(folder, ".herstel-"));
  try {
    const manifest = await readBackup(archive, scratch);
    checkDatabase(join(scratch, DATABASE));
    endSessions(join(scratch, DATABASE));
    if (occupied) closeForGood(databaseFile(folder));
    const erasedNow = occupied ? erasedIn(databaseFile(folder)) : [];
    const erasedThen = new Set(erasedIn(join(scratch, DATABASE)));
    const eraseAgain = erasedNow.filter((reference) => !erasedThen.has(reference));
    const aside = occupied ? await putAside(folder, now) : null;
    for (const name of await readdir(scratch)) await rename(join(scratch, name), join(folder, name));
    const damaged = manifest.parts.filter((part) => !isAsNamed(part)).map(({ path }) => path);
    return { manifest, aside, damaged, eraseAgain };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Who signed out, or used a link from a message, after the backup was made did so for good: everyone signs in again. */
function endSessions(file: string): void {
  const database = new Sqlite(file);
  try {
    const exists = database.prepare("select 1 from sqlite_master where type = 'table' and name = ?");
    for (const table of ["account_session", "account_verification"]) {
      if (exists.get(table)) database.exec(`delete from ${table}`);
    }
  } finally {
    database.close();
  }
}

/** Brings a database to one file. SQLite refuses that as long as another process has it open: Plateau itself, most likely. */
function closeForGood(file: string): void {
  const database = new Sqlite(file, { timeout: 1000 });
  try {
    if (database.pragma("journal_mode = DELETE", { simple: true }) === "delete") return;
  } catch (error) {
    const { code } = error as { code?: string };
    // A database that is damaged is why one restores: it goes aside as it is.
    if (code === "SQLITE_NOTADB" || code?.startsWith("SQLITE_CORRUPT")) return;
    if (!code?.startsWith("SQLITE_BUSY") && !code?.startsWith("SQLITE_LOCKED")) throw error;
  } finally {
    database.close();
  }
  throw new BackupProblem("Plateau draait nog op deze map. Stop Plateau eerst; er is niets veranderd.");
}

/** Moves the data to a folder of their own within the data folder, so that it works where that is a mounted disk too. */
async function putAside(folder: string, now: Date): Promise<string> {
  const aside = join(folder, `oud-${now.toISOString().replaceAll(":", "-")}`);
  await mkdir(aside, { mode: 0o700 });
  for (const name of [DATABASE, `${DATABASE}-wal`, `${DATABASE}-shm`, SECRET, ATTACHMENTS]) {
    if (existsSync(join(folder, name))) await rename(join(folder, name), join(aside, name));
  }
  return aside;
}
