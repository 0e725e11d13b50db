/** Who else uses this machine sees nothing of what Plateau keeps: folders and files are for the user that runs it alone. */
import { chmodSync, existsSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";

export const PRIVATE_FOLDER = 0o700;
const PRIVATE_FILE = 0o600;

/** What Plateau makes in a data folder; what else stands there is not ours to change. */
const OURS = /^(?:plateau\.db(?:-wal|-shm)?|secret|attachments|oud-.+|\.herstel-.+|plateau-.+\.tar\.gz)$/;

/** From now on this process makes folders and files for its own user alone, SQLite's beside the database too. */
export const makeNewFilesPrivate = (): void => {
  // A worker thread has the mask of its process, and may not set it.
  if (isMainThread) process.umask(0o077);
};

/**
 * Takes the rights of others from a data folder and all of Plateau's in it, where an earlier version or another setting left
 * them. What belongs to another user is passed over: that user decides.
 */
export function makePrivate(folder: string): void {
  makeNewFilesPrivate();
  if (!existsSync(folder)) return;
  restrict(folder);
  for (const name of readdirSync(folder)) if (OURS.test(name)) makePrivateWithin(join(folder, name));
}

function makePrivateWithin(path: string): void {
  if (!restrict(path)) return;
  for (const name of readdirSync(path)) makePrivateWithin(join(path, name));
}

/** Gives whether it is a folder. A link is left alone: it points elsewhere. */
function restrict(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined || found.isSymbolicLink()) return false;
  const isFolder = found.isDirectory();
  const wanted = isFolder ? PRIVATE_FOLDER : PRIVATE_FILE;
  try {
    if ((found.mode & 0o777) !== wanted) chmodSync(path, wanted);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EPERM" && code !== "EROFS" && code !== "ENOENT") throw error;
  }
  return isFolder;
}
