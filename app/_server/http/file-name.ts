/** What a downloaded file is called: letters that every file system takes, and that need no quoting in a header. */

/** "plateau-sudwest-fryslan-bewijs-2026-11-22.csv", of the parts in their order. */
export const fileName = (parts: readonly string[], ending: string): string =>
  `plateau-${parts
    .map(plain)
    .filter((part) => part !== "")
    .join("-")}${ending}`;

const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[æœøłđßþ]/g, (letter) => PLAIN.get(letter) ?? letter)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Letters that are not another letter with a mark on it. */
const PLAIN = new Map([
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ß", "ss"],
  ["þ", "th"],
]);
