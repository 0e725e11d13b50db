/**
 * Archives in the ustar format (POSIX.1-1988), so that a backup can be opened by any `tar` too. Only what a backup has:
 * plain files with short names.
 */

const BLOCK_BYTES = 512;
const MAX_FILE_BYTES = 8 ** 11 - 1;
const encoder = new TextEncoder();

/** A file in an archive. Its content must be read to the end before the next file is asked for. */
export interface TarEntry {
  name: string;
  bytes: number;
  content: AsyncIterable<Uint8Array>;
}

/** The archive is cut off, or is none. */
export class TarDamaged extends Error {}

/** What stands before a file's content. Throws where the name is longer than 100 bytes or the file 8 GiB or more. */
export function tarHeader(name: string, bytes: number, modified: Date): Uint8Array {
  if (encoder.encode(name).length > 100 || bytes > MAX_FILE_BYTES) throw new Error(`Too long for the archive: ${name}`);
  const header = new Uint8Array(BLOCK_BYTES);
  const put = (text: string, at: number) => header.set(encoder.encode(text), at);
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, "0")}\0`;
  put(name, 0);
  put(octal(0o600, 7), 100);
  put(octal(0, 7), 108);
  put(octal(0, 7), 116);
  put(octal(bytes, 11), 124);
  put(octal(Math.floor(modified.getTime() / 1000), 11), 136);
  put("0", 156);
  put("ustar\x0000", 257);
  put(`${checksumOf(header).toString(8).padStart(6, "0")}\0 `, 148);
  return header;
}

/** What fills the last block of a file. */
export const tarPadding = (bytes: number): Uint8Array => new Uint8Array((BLOCK_BYTES - (bytes % BLOCK_BYTES)) % BLOCK_BYTES);

/** What closes an archive. */
export const tarEnd = (): Uint8Array => new Uint8Array(2 * BLOCK_BYTES);

/** The sum of a header's bytes, its own eight counted as blanks. */
const checksumOf = (header: Uint8Array): number =>
  header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 0x20 : byte), 0);

/** The files in an archive, one after the other. Throws {@link TarDamaged} where it is cut off or is no archive. */
export async function* tarEntries(archive: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const source = new Source(archive);
  for (;;) {
    const header = await source.take(BLOCK_BYTES);
    if (header.every((byte) => byte === 0)) return;
    const { name, bytes } = readHeader(header);
    const after = source.position + bytes + tarPadding(bytes).length;
    yield { name, bytes, content: source.upTo(bytes) };
    await source.take(after - source.position);
  }
}

function readHeader(header: Uint8Array): { name: string; bytes: number } {
  const text = (from: number, to: number) => new TextDecoder().decode(header.subarray(from, to)).split("\0", 1)[0] ?? "";
  const number = (from: number, to: number) => Number.parseInt(text(from, to), 8);
  if (text(257, 262) !== "ustar" || number(148, 156) !== checksumOf(header)) throw new TarDamaged("No tar header");
  if (text(156, 157) !== "0") throw new TarDamaged("Not a plain file");
  return { name: text(0, 100), bytes: number(124, 136) };
}

/** Bytes that come in pieces of any size, given out in the sizes that are asked for. */
class Source {
  position = 0;
  #pieces: AsyncIterator<Uint8Array>;
  #left: Uint8Array = new Uint8Array();

  constructor(archive: AsyncIterable<Uint8Array>) {
    this.#pieces = archive[Symbol.asyncIterator]();
  }

  /** The next bytes, in pieces. */
  async *upTo(bytes: number): AsyncGenerator<Uint8Array> {
    for (let wanted = bytes; wanted > 0; ) {
      if (this.#left.length === 0) {
        const next = await this.#pieces.next();
        if (next.done) throw new TarDamaged("The archive is cut off");
        this.#left = next.value;
      }
      const piece = this.#left.subarray(0, wanted);
      this.#left = this.#left.subarray(piece.length);
      this.position += piece.length;
      wanted -= piece.length;
      yield piece;
    }
  }

  /** The next bytes, in one piece. */
  async take(bytes: number): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    for await (const piece of this.upTo(bytes)) pieces.push(piece);
    return Buffer.concat(pieces);
  }
}
