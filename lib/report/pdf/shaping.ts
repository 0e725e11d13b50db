/**
 * Remembers how words are shaped. Choosing and placing the glyphs of a text takes a third of the time of a report, and the
 * words of one come back in the next. Words are shaped apart, as pdfkit does too: this font has no kerning over a space.
 */

/** What the layout of text reads of a shaped text. Frozen, so that whoever writes to what is shared is found out at once. */
export interface Shaped {
  glyphs: readonly unknown[];
  positions: readonly object[];
}

/** The part of a fontkit font that is used here. */
export interface Shaper {
  layout(text: string, features?: readonly string[], script?: string, language?: string, direction?: string): Shaped;
}

export const isShaper = (font: object | null): font is Shaper =>
  font !== null && "layout" in font && typeof font.layout === "function";

const MAX_WORDS = 10_000;

/** A word with the white space behind it, or white space at the start. */
const WORD = /\S+\s*|\s+/g;

/** Other scripts join or reorder letters in ways that only the shaper of the whole text knows. */
const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Makes a font remember the words it shapes, for as long as the process lives; when there are too many it starts anew. */
export function rememberWords(font: Shaper): void {
  const shape = font.layout.bind(font);
  const known = new Map<string, Shaped>();
  const shapeWord = (word: string): Shaped => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const { glyphs, positions } = shape(word, undefined, "latn", undefined, "ltr");
    for (const position of positions) Object.freeze(position);
    const shaped = { glyphs, positions };
    if (known.size >= MAX_WORDS) known.clear();
    known.set(word, shaped);
    return shaped;
  };
  font.layout = (text, features, script, language, direction) => {
    const plain = (features?.length ?? 0) === 0 && script === undefined && language === undefined && direction === "ltr";
    if (!plain || !LATIN.test(text)) return shape(text, features, script, language, direction);
    const words = (text.match(WORD) ?? []).map(shapeWord);
    return { glyphs: words.flatMap(({ glyphs }) => glyphs), positions: words.flatMap(({ positions }) => positions) };
  };
}
