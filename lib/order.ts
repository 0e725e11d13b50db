/** The order of texts by code point and of numbers by size: the same everywhere, whatever the language of the machine. */
export const ascending = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
