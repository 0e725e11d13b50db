/** Which part of a text stands on a page, as it was written: a hyphen where a word was broken is for the eye only. */

/** What of a written text was drawn, begun at its character `from`; `to` is where the next part begins. */
export function writtenPart(written: string, drawn: string, from: number): { text: string; to: number } {
  let to = from;
  for (const letter of unspaced(drawn)) {
    while (UNSEEN.test(written.charAt(to))) to += 1;
    if (written.startsWith(letter, to)) to += letter.length;
  }
  return { text: written.slice(from, to).trim(), to };
}

/** Spaces end lines and are not drawn there; a soft hyphen is drawn as a hyphen, or not at all. */
const UNSEEN = /[\s\u00AD]/;

/** A text without its white space, to compare what was written with what was drawn. */
export const unspaced = (text: string): string => text.replace(/\s/g, "");
