/**
 * Makes every glyph of a font know its character. fontkit gives a glyph its character when it first meets it, and remembers
 * that for ever. A glyph that is first met as a part of another, such as ‘ in “, would stand for nothing in all later files:
 * it could be seen, but not read aloud or copied.
 */

/** The part of a fontkit font that is used here. */
export interface Glyphs {
  /** The code points that the font has a glyph for. */
  readonly characterSet: readonly number[];
  glyphForCodePoint(codePoint: number): unknown;
}

/** Ligatures are read as the letters that they join. */
const isLigature = (codePoint: number): boolean => codePoint >= 0xfb00 && codePoint <= 0xfb4f;

/** To be called before a font draws anything. A glyph of two characters takes the lower, so a hard space is a space. */
export function nameGlyphs(font: Glyphs): void {
  for (const codePoint of font.characterSet) if (!isLigature(codePoint)) font.glyphForCodePoint(codePoint);
}

export const isGlyphs = (font: object | null): font is Glyphs =>
  font !== null && "characterSet" in font && "glyphForCodePoint" in font;
