/** The orders in which things stand: by code point or size, as Dutch readers look up titles, and as they look up places. */
import { atFirstUse } from "./first-use";

/** The order of texts by code point and of numbers by size: the same everywhere, whatever the language of the machine. */
export const ascending = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

const dutch = atFirstUse(() => new Intl.Collator("nl", { numeric: true }));

/** The order of titles as Dutch readers look them up: accents and capitals apart, and numbers by size ("Uitleg 4", "Uitleg 39"). */
export const byDutch = (a: string, b: string): number => dutch().compare(a, b) || ascending(a, b);

/** What stands before the name under which a place is looked up: an article, with or without its apostrophe. */
const ARTICLE = /^(?:['’ʼ]s[- ]|['’ʼ]t |de |den |het |the )/i;

/** The order in which places are looked up in Dutch: Aa en Hunze before 's-Hertogenbosch, which stands under the H. */
export const byPlaceName = (a: string, b: string): number =>
  byDutch(a.replace(ARTICLE, ""), b.replace(ARTICLE, "")) || byDutch(a, b);
