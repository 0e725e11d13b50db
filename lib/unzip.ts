/** Takes named files out of a zip with fflate, a piece at a time, and stops when more comes out than fits: a bomb never unfolds. */
import { strFromU8, Unzip, UnzipInflate } from "fflate";

export type Unpacked =
  | { ok: true; files: ReadonlyMap<string, string>; names: ReadonlySet<string> }
  | { ok: false; refusal: "broken" | "too-long" };

/** So many packed bytes are unpacked at once: at most some 16 MB comes out of them. */
const PIECE = 16 * 1024;

/** The wanted files as text, and the names of all files. Refused where the wanted ones come to more than `most` bytes. */
export function unpacked(bytes: Uint8Array, isWanted: (name: string) => boolean, most: number): Unpacked {
  const parts = new Map<string, Uint8Array[]>();
  const names = new Set<string>();
  let total = 0;
  const zip = new Unzip((file) => {
    names.add(file.name);
    if (!isWanted(file.name) || parts.has(file.name)) return;
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      if (error) throw error;
      total += chunk.length;
      if (total <= most) chunks.push(chunk);
    };
    file.start();
  });
  zip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      zip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
      if (total > most) return { ok: false, refusal: "too-long" };
    }
  } catch {
    return { ok: false, refusal: "broken" };
  }
  return { ok: true, names, files: new Map([...parts].map(([name, chunks]) => [name, strFromU8(joined(chunks))])) };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
