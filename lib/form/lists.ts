/**
 * Lists as people type or paste them: a value on each line, or all on one line as one says it: "SHOP, CoMensha en politie".
 * Bullets and numbers before a value, as Word puts them there, are taken off.
 */
import { cleaned } from "../characters";

/** A bullet, a dash or a number with space behind it; Word's own bullets are characters of a typeface of its own. */
const BULLET = /^\s*(?:[•‣◦⁃∙·▪▫●○■□◆◇➢➤✓✔*\uf000-\uf0ff–—-]|o(?=\s)|\(?\d{1,2}[.)](?=\s)|[a-z][.)](?=\s))[\s]*/u;

const withoutBullet = (line: string): string => line.replace(BULLET, "").trim();

/** "a, b en c" and "a; b; c" on one line; a word that ends in a hyphen goes on after "en": "land- en tuinbouw". */
function enumerated(line: string): string[] {
  if (line.includes(";")) return line.split(";");
  const parts = line.split(/,(?!\d)\s*/);
  const last = parts.pop() ?? "";
  return parts.length === 0 ? [last] : [...parts, ...last.replace(/^en\s+/, "").split(/(?<!-)\s+en\s+/)];
}

/** The values in the order typed, each once. More than one line: what stands on a line is one value, commas and all. */
export function readTypedList(text: string): string[] {
  const lines = cleaned(text).split("\n");
  const [only = ""] = lines;
  const values = lines.length === 1 ? only.split(/\s[•●▪\uf0b7]\s/u).flatMap((line) => enumerated(withoutBullet(line))) : lines;
  return [...new Set(values.map(withoutBullet).filter((value) => /[\p{L}\p{N}]/u.test(value)))];
}

/** The values on lines, so that reading gives them again: one value with a comma gets a second, empty line. */
export function writeList(values: readonly string[]): string {
  const text = values.join("\n");
  return values.length === 1 && readTypedList(text).length > 1 ? `${text}\n` : text;
}
