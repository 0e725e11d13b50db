/** A zip file without the moment of packing, so that the same content is the same file. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The day on which zip begins. Without a time zone: files in a zip have the day of a clock on the wall. */
const FIRST_DAY = "1980-01-01T00:00:00";

/** `changed`: what becomes of the text of each XML file in it. */
export function undated(zip: Uint8Array, changed?: (xml: string) => string): Uint8Array {
  const files = Object.entries(unzipSync(zip)).map(([name, bytes]) => [
    name,
    changed && name.endsWith(".xml") ? strToU8(changed(strFromU8(bytes))) : bytes,
  ]);
  return zipSync(Object.fromEntries(files), { mtime: FIRST_DAY });
}
