/** Typefaces as they are measured and drawn: how each word is shaped, found once for as long as the process lives. */

/** What a fontkit font is asked here. */
export interface Font {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly characterSet: readonly number[];
  glyphForCodePoint(codePoint: number): unknown;
  layout(text: string, features?: undefined, script?: string, language?: undefined, direction?: "ltr" | "rtl"): Shaped;
}

interface Shaped {
  glyphs: readonly Glyph[];
  positions: readonly { xAdvance: number; xOffset: number; yOffset: number }[];
}

export interface Glyph {
  id: number;
  advanceWidth: number;
  codePoints: readonly number[];
}

/** A part of a word in one typeface: its glyphs from left to right. All lengths are in thousandths of the size of the letters. */
export interface Span {
  face: Typeface;
  glyphs: readonly Glyph[];
  /** How much further than its own width each glyph leads, such as between A and V. */
  kerns: readonly number[];
  /** How far each glyph is moved, where any is: marks above and under letters. */
  offsets?: readonly (readonly [x: number, y: number])[];
  width: number;
}

/** More words than any paper has; then it starts anew. */
const MAX_WORDS = 20_000;

/** Scripts without rules of their own; of others the font itself has to find out which it is. */
const PLAIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

export class Typeface {
  private readonly known = new Map<string, Span>();
  private readonly characters: ReadonlySet<number>;
  private readonly scale: number;
  readonly ascent: number;
  readonly space: Span;

  constructor(readonly font: Font) {
    nameGlyphs(font);
    this.characters = new Set(font.characterSet);
    this.scale = 1000 / font.unitsPerEm;
    this.ascent = font.ascent * this.scale;
    this.space = this.shape(" ");
  }

  has(codePoint: number): boolean {
    return this.characters.has(codePoint);
  }

  /** A word, or a part of one, of which the typeface has every character. */
  shape(text: string): Span {
    const before = this.known.get(text);
    if (before !== undefined) return before;
    const shaped = PLAIN.test(text) ? this.font.layout(text, undefined, "latn", undefined, "ltr") : this.font.layout(text);
    const span = this.measured(shaped);
    if (this.known.size >= MAX_WORDS) this.known.clear();
    this.known.set(text, span);
    return span;
  }

  private measured({ glyphs, positions }: Shaped): Span {
    const { scale } = this;
    const width = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) * scale;
    const kerns = positions.map(({ xAdvance }, place) => (xAdvance - (glyphs[place]?.advanceWidth ?? 0)) * scale);
    const moved = positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0);
    const offsets = positions.map(({ xOffset, yOffset }) => [xOffset * scale, yOffset * scale] as const);
    return { face: this, glyphs, kerns, width, ...(moved ? { offsets } : {}) };
  }
}

/** Ligatures are read as the letters that they join. */
const isLigature = (codePoint: number): boolean => codePoint >= 0xfb00 && codePoint <= 0xfb4f;

/**
 * Makes every glyph of a font know its character. fontkit gives a glyph its character when it first meets it, and remembers
 * that for ever. A glyph that is first met as a part of another, such as ‘ in “, would stand for nothing in all later files:
 * it could be seen, but not read aloud or copied. A glyph of two characters takes the lower, so a hard space is a space.
 */
function nameGlyphs(font: Font): void {
  for (const codePoint of font.characterSet) if (!isLigature(codePoint)) font.glyphForCodePoint(codePoint);
}
