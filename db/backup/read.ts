/** Reads a backup, and checks every part against the manifest. */
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { createTarDecoder, type ParsedTarEntry } from "modern-tar";
import { BackupProblem, MANIFEST, type Manifest, type Part, readManifest } from "./manifest";

const MAX_MANIFEST_BYTES = 256 * 1024 * 1024;

/**
 * Reads a backup from beginning to end, and writes its parts into `folder` where that is given. Throws {@link BackupProblem}
 * where it is no backup, cut off, or any part is not exactly what the manifest says; what was written by then is no backup.
 */
export async function readBackup(file: string, folder?: string): Promise<Manifest> {
  try {
    const archive = Readable.toWeb(createReadStream(file).pipe(createGunzip())) as ReadableStream<Uint8Array>;
    const entries = archive.pipeThrough(createTarDecoder({ strict: true }))[Symbol.asyncIterator]();
    const manifest = await manifestIn(entries);
    for (const part of manifest.parts) {
      const { value: entry, done } = await entries.next();
      if (done || entry.header.name !== part.path)
        throw new BackupProblem(`De back-up is niet compleet: ${part.path} ontbreekt.`);
      await readPart(entry, part, folder);
    }
    if (!(await entries.next()).done) throw new BackupProblem("De back-up bevat meer dan de inhoudsopgave noemt.");
    return manifest;
  } catch (error) {
    if (isDamage(error)) throw new BackupProblem(`${file} is afgebroken of beschadigd.`);
    throw error;
  }
}

/** Whether what unpacks or reads the archive came upon what is none: zlib has codes of its own, modern-tar a plain Error. */
function isDamage(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === undefined ? (error as object).constructor === Error : code.startsWith("Z_");
}

async function manifestIn(entries: AsyncIterator<ParsedTarEntry>): Promise<Manifest> {
  const { value: first, done } = await entries.next();
  if (done || first.header.name !== MANIFEST || first.header.size > MAX_MANIFEST_BYTES)
    throw new BackupProblem("Dit is geen back-up van Plateau.");
  return readManifest(await new Response(first.body).text());
}

async function readPart({ header, body }: ParsedTarEntry, part: Part, folder: string | undefined): Promise<void> {
  const hash = createHash("sha256");
  const hashed = async function* () {
    for await (const piece of body) {
      hash.update(piece);
      yield piece;
    }
  };
  if (folder === undefined) for await (const _piece of hashed());
  else await write(hashed(), join(folder, part.path));
  if (header.size !== part.bytes || hash.digest("hex") !== part.sha256) {
    throw new BackupProblem(`De back-up is beschadigd: ${part.path} is niet wat de inhoudsopgave zegt.`);
  }
}

async function write(content: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await pipeline(Readable.from(content), createWriteStream(path, { mode: 0o600, flags: "wx", flush: true }));
}
