/** Makes a backup while Plateau runs: the database as it was at one moment, and all attachments, in one archive. */
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import Sqlite from "better-sqlite3";
import { createTarPacker, type TarHeader } from "modern-tar";
import { databaseFile } from "../store/client";
import { checkDatabase } from "./check";
import { ATTACHMENTS, BackupProblem, DATABASE, isAsNamed, MANIFEST, type Manifest, type Part, SECRET } from "./manifest";
import { readBackup } from "./read";
import { rememberBackup } from "./remember";

export interface Backup {
  file: string;
  /** How many bytes the archive has. */
  bytes: number;
  attachments: number;
  /** Attachments whose content is not what it was when they were stored; they are in the backup as they are. */
  damaged: string[];
  /** Whether the database knows of it, for when something is erased that is in it too. */
  remembered: boolean;
}

/**
 * Writes the archive `out`, which must not exist yet, from a data folder, and reads it back. Others can go on writing to the
 * database. Throws {@link BackupProblem}; an unfinished archive is removed.
 */
export async function makeBackup(
  folder: string,
  out: string,
  { now, program }: { now: Date; program: string },
): Promise<Backup> {
  if (!existsSync(databaseFile(folder))) throw new BackupProblem(`In ${folder} staat geen database van Plateau.`);
  if (existsSync(out)) throw new BackupProblem(`${out} bestaat al. Kies een andere naam.`);
  await mkdir(dirname(out), { recursive: true });
  const scratch = await mkdtemp(join(dirname(out), ".plateau-backup-"));
  try {
    const copy = join(scratch, DATABASE);
    copyDatabase(databaseFile(folder), copy);
    checkDatabase(copy);
    // Attachments after the database: whatever it names was stored before it was named, and is never changed.
    const attachments = await attachmentsIn(folder);
    const places = new Map([[DATABASE, copy], ...secretIn(folder), ...attachments]);
    const parts: Part[] = [];
    for (const [path, place] of places) parts.push(await partOf(path, place));
    const manifest: Manifest = { format: "plateau-backup/1", made: now.toISOString(), program, parts };
    const unfinished = join(scratch, "backup.tar.gz");
    await writeArchive(unfinished, manifest, places);
    await toDisk(unfinished);
    await readBackup(unfinished);
    await rename(unfinished, out);
    await toDisk(dirname(out));
    const damaged = parts.filter((part) => !isAsNamed(part)).map(({ path }) => path);
    const remembered = rememberBackup(folder, out, now);
    return { file: out, bytes: (await stat(out)).size, attachments: attachments.length, damaged, remembered };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** SQLite copies what was committed at the moment it begins, without keeping anyone from writing. */
function copyDatabase(from: string, to: string): void {
  const database = new Sqlite(from, { readonly: true, fileMustExist: true });
  try {
    database.prepare("vacuum into ?").run(to);
  } finally {
    database.close();
  }
}

const secretIn = (folder: string): [path: string, place: string][] =>
  existsSync(join(folder, SECRET)) ? [[SECRET, join(folder, SECRET)]] : [];

/** The attachments of a data folder, by their path in the archive; anything else that stands there is passed over. */
async function attachmentsIn(folder: string): Promise<[path: string, place: string][]> {
  const root = join(folder, ATTACHMENTS);
  if (!existsSync(root)) return [];
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name))
    .map(({ name }): [string, string] => [`${ATTACHMENTS}/${name.slice(0, 2)}/${name}`, join(root, name.slice(0, 2), name)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

async function partOf(path: string, place: string): Promise<Part> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const piece of createReadStream(place)) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { path, bytes, sha256: hash.digest("hex") };
}

/** Writes the manifest and then its parts, each as it is at its place, into a new file that any `tar` opens. */
async function writeArchive(file: string, manifest: Manifest, places: ReadonlyMap<string, string>): Promise<void> {
  const { readable, controller } = createTarPacker();
  const mtime = new Date(manifest.made);
  const add = (name: string, size: number) => Writable.fromWeb(controller.add(headerOf(name, size, mtime)));
  const written = pipeline(readable, createGzip(), createWriteStream(file, { mode: 0o600, flags: "wx" }));
  const packed = async () => {
    const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
    await pipeline([text], add(MANIFEST, text.length));
    for (const { path, bytes } of manifest.parts) {
      await pipeline(createReadStream(places.get(path) ?? path), add(path, bytes));
    }
    controller.finalize();
  };
  await Promise.all([written, packed()]);
}

const headerOf = (name: string, size: number, mtime: Date): TarHeader => ({ name, size, mtime, type: "file", mode: 0o600 });

/** Waits until the disk has it: a file's content, or a folder's list of names. */
async function toDisk(path: string): Promise<void> {
  const handle = await open(path, "r");
  await handle.sync();
  await handle.close();
}
