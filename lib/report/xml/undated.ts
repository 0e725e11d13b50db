/** A zip file without the moment of packing, so that the same content is the same file. */
import { unzipSync, zipSync } from "fflate";

/** The day on which zip begins. Without a time zone: files in a zip have the day of a clock on the wall. */
const FIRST_DAY = "1980-01-01T00:00:00";

export const undated = (zip: Uint8Array): Uint8Array => zipSync(unzipSync(zip), { mtime: FIRST_DAY });
