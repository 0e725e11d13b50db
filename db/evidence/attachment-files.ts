/**
 * The bytes of attachments: one file for each content, named after its SHA-256, in the folder `attachments` beside the
 * database. Nothing is ever overwritten or changed; who may have a file, the database says.
 */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

const HASH = /^[0-9a-f]{64}$/;

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Where the bytes of this hash are. Throws a RangeError where it is no hash, so that no other path can be made of it. */
function pathOf(hash: string): string {
  if (!HASH.test(hash)) throw new RangeError("Not a SHA-256 hash");
  return join(process.env.PLATEAU_DATA || "./data", "attachments", hash.slice(0, 2), hash);
}

/** Keeps the bytes, on the disk before this returns, and gives their hash. Equal bytes are kept once. */
export async function keepFile(bytes: Uint8Array): Promise<string> {
  const hash = sha256(bytes);
  const path = pathOf(hash);
  const kept = await stat(path).catch(() => null);
  if (kept?.size === bytes.length) return hash;
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${randomUUID()}`;
  try {
    await writeThrough(unfinished, bytes);
    await rename(unfinished, path);
    await syncFolder(dirname(path));
  } finally {
    await rm(unfinished, { force: true });
  }
  return hash;
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** The bytes of this hash. Throws where they are not there, or are no longer what was kept. */
export async function keptFile(hash: string): Promise<Uint8Array> {
  const bytes = await readFile(pathOf(hash));
  if (sha256(bytes) !== hash) throw new Error(`The attachment ${hash} is damaged: its content no longer has this hash`);
  return bytes;
}

/** Takes the bytes of this hash away. */
export const forgetFile = (hash: string): Promise<void> => rm(pathOf(hash), { force: true });

/** Takes away the bytes, finished or not, whose hash is none of these and that were written before a moment. Gives how many. */
export async function forgetFilesBut(named: ReadonlySet<string>, before: number): Promise<number> {
  const root = join(process.env.PLATEAU_DATA || "./data", "attachments");
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  let forgotten = 0;
  for (const entry of entries) {
    if (!entry.isFile() || !OURS.test(entry.name) || named.has(entry.name)) continue;
    const path = join(root, entry.name.slice(0, 2), entry.name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (mtimeMs >= before) continue;
    await rm(path, { force: true });
    forgotten += 1;
  }
  return forgotten;
}

/** A file of bytes, or one that was never finished. */
const OURS = /^[0-9a-f]{64}(?:\.[0-9a-f-]{36})?$/;
