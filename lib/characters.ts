/**
 * Characters that nobody sees. Control characters, characters that turn the direction of a text, and what is no character at
 * all are refused in files, with their place, and taken out of what is typed or pasted. Soft hyphens and zero-width spaces,
 * which come along from a web page or a PDF, are taken out of what is typed and passed over in a search.
 */

/**
 * Controls but tab and line ends, direction marks (bidirectional formatting), characters that Unicode never assigns, and
 * halves of a character. A file with one of these is refused.
 */
const HARMFUL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Bidi_Control}\p{Noncharacter_Code_Point}\p{Surrogate}]/u;

/** Breaks in a word that show nothing: soft hyphen, zero-width space, word joiner, byte order mark. */
const BREAKS = "\u00ad\u200b\u2060\ufeff";

/** The first harmful character, as its code: "U+202E"; undefined where there is none. */
export function harmfulCharacter(text: string): string | undefined {
  const code = HARMFUL.exec(text)?.[0].codePointAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Whether nobody would see anything of it: space, and characters that show nothing. */
export const isBlank = (text: string): boolean =>
  /^[\s\u2800\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]*$/u.test(text);

const takenOut = new RegExp(`${HARMFUL.source}|[${BREAKS}]`, "gu");

/** A text as it was typed, with one kind of line end and without what nobody sees. */
export const cleaned = (text: string): string => text.replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replaceAll(takenOut, "");

/** A text as a search compares it: without capitals, accents and what nobody sees; spaces are all alike. */
export const searchable = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, "")
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .trim();

/** The words of a search; a text that {@link searchable} made must hold them all. */
export const searchWords = (text: string): string[] => searchable(text).split(" ");
