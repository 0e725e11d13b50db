/** How many municipalities a sum is at least about, wherever it is read by who may not see them by name. */

/** Fewer than this are not summed up, lest one of them is recognised. */
export const MIN_SUMMED = 5;
