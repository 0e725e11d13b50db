/** Zip files without the moment of packing, so that the same content is the same file. */
import { strToU8, zipSync } from "fflate";

/** The day on which zip begins, for who packs. Without a time zone: files in a zip have the day of a clock on the wall. */
export const FIRST_DAY = "1980-01-01T00:00:00";

/** That day as it stands in a zip: the time, and then the day. */
const FIRST_MOMENT = 0x00_21_00_00;

const [END_LENGTH, ENTRY_LENGTH] = [22, 46];
const [END, ENTRY] = [0x06_05_4b_50, 0x02_01_4b_50];

/** Packs files by their paths, in their order. */
export const packedUndated = (files: Iterable<readonly [string, string | Uint8Array]>): Uint8Array =>
  zipSync(Object.fromEntries(Array.from(files, ([path, data]) => [path, bytesOf(data)])), { mtime: FIRST_DAY });

const bytesOf = (data: string | Uint8Array): Uint8Array => (typeof data === "string" ? strToU8(data) : data);

/** The zip with that day for each of its files; they are not packed anew. Throws where it is no zip, or one with a remark. */
export function undated(zip: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error("This is no zip file.");
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error("A file of this zip is not where it is said to be.");
    view.setUint32(at + 12, FIRST_MOMENT, true);
    // Said a second time where the file itself begins.
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_MOMENT, true);
    at += ENTRY_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
