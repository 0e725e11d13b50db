/** How large a file may be; apart from what checks it, so that the form of a file brings no schemas to a browser. */

/** The largest file, in bytes. */
export const MAX_ATTACHMENT_BYTES = 20 * 1024 * 1024;

/** What is said of a larger one. */
export const ATTACHMENT_TOO_LARGE = "Dit bestand is groter dan 20 MB. Kies een kleiner bestand.";
