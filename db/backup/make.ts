/** Makes a backup while Plateau runs: the database as it was at one moment, and all attachments, in one archive. */
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import Sqlite from "better-sqlite3";
import { databaseFile } from "../store/client";
import { checkDatabase } from "./check";
import { ATTACHMENTS, BackupProblem, DATABASE, isAsNamed, MANIFEST, type Manifest, type Part, SECRET } from "./manifest";
import { readBackup } from "./read";
import { rememberBackup } from "./remember";
import { tarEnd, tarHeader, tarPadding } from "./tar";

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
    await pipeline(
      Readable.from(archive(manifest, places)),
      createGzip(),
      createWriteStream(unfinished, { mode: 0o600, flags: "wx" }),
    );
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

async function* archive(manifest: Manifest, places: ReadonlyMap<string, string>): AsyncGenerator<Uint8Array> {
  const modified = new Date(manifest.made);
  const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  yield tarHeader(MANIFEST, text.length, modified);
  yield text;
  yield tarPadding(text.length);
  for (const { path, bytes } of manifest.parts) {
    yield tarHeader(path, bytes, modified);
    yield* createReadStream(places.get(path) ?? path);
    yield tarPadding(bytes);
  }
  yield tarEnd();
}

/** Waits until the disk has it: a file's content, or a folder's list of names. */
async function toDisk(path: string): Promise<void> {
  const handle = await open(path, "r");
  await handle.sync();
  await handle.close();
}
