/** The file that someone brings to be compared with adopted reports. */

/** The largest that is looked at, in bytes: what the server takes of a form, less the form around it. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** What is said of a larger one. */
export const FILE_TOO_LARGE = "Dit bestand is groter dan 20 MB. Een rapport van Plateau is veel kleiner.";
