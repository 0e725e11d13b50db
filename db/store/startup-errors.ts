/** What can be the matter with the disk or the data folder, told by the codes of the operating system and of SQLite. */
import { statfsSync } from "node:fs";

const DISK_FULL = ["ENOSPC", "EDQUOT", "SQLITE_FULL"];
const NOT_WRITABLE = [
  "EACCES",
  "EPERM",
  "EROFS",
  "EEXIST",
  "ENOTDIR",
  "ENOENT",
  "SQLITE_CANTOPEN",
  "SQLITE_READONLY",
  "SQLITE_PERM",
];
const DAMAGED = ["SQLITE_NOTADB", "SQLITE_CORRUPT"];
const BUSY = ["SQLITE_BUSY", "SQLITE_LOCKED"];

/** Whether something could not be written because there is no room left. What was under way is then taken back whole. */
export const isDiskFull = (fault: unknown): boolean => hasCode(fault, DISK_FULL);

/** A Dutch sentence for who starts Plateau or runs a command; null where the fault is of another kind. */
export function startupMessage(folder: string, fault: unknown): string | null {
  if (isDiskFull(fault) || !hasRoom(folder)) {
    return `De schijf met de gegevensmap ${folder} is vol. Maak ruimte en start opnieuw; wat bewaard was, staat er nog.`;
  }
  if (hasCode(fault, NOT_WRITABLE)) {
    return (
      `Plateau kan niet schrijven in de gegevensmap ${folder}. Zorg dat die map bestaat of gemaakt mag worden, en dat de ` +
      "gebruiker onder wie Plateau draait er mag lezen en schrijven. Een andere map kiest u met PLATEAU_DATA."
    );
  }
  if (hasCode(fault, DAMAGED)) {
    return (
      `De database in ${folder} is beschadigd of geen database van Plateau. Er is niets veranderd. Zet een back-up terug ` +
      "met: npm run restore -- BESTAND"
    );
  }
  return hasCode(fault, BUSY) ? `Een ander programma houdt de database in ${folder} bezet. Probeer het zo opnieuw.` : null;
}

/** With less than this left, in bytes, a disk is as good as full. */
const LEAST_ROOM = 1024 * 1024;

/**
 * Whether there is room on the disk of a folder. SQLite may have taken back a transaction on a full disk before its library
 * does so again, and what one then sees is the fault of the second time.
 */
export function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= LEAST_ROOM;
  } catch {
    // A folder that is not there is another trouble.
    return true;
  }
}

/** SQLite adds a detail to some codes: SQLITE_READONLY_DIRECTORY is a kind of SQLITE_READONLY. */
function hasCode(fault: unknown, codes: readonly string[]): boolean {
  if (!(fault instanceof Error)) return false;
  const { code } = fault as { code?: unknown };
  const found = typeof code === "string" && codes.some((known) => code === known || code.startsWith(`${known}_`));
  return found || hasCode(fault.cause, codes);
}
