/** What stands where the content of a record was erased for good: see docs/decisions/018-erasing.md. */

/** The word that is left of every text. */
export const ERASED = "Gewist";
