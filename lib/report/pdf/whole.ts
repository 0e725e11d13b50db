/**
 * What is kept whole on a page, told by about how tall it will be. What is kept whole and turns out taller than a page loses
 * its end below the paper's edge, and a table's header with it; so whatever may be tall is left to be split.
 */

/** A column of text, in points; `lineHeight` is a part of the size. */
export interface Column {
  width: number;
  fontSize: number;
  lineHeight: number;
}

/** What a letter takes of a text's size: rather more than most do. */
const LETTER = 0.6;

/** A line that ends where the next word does not fit is not full: in a narrow column, up to half of it may stay empty. */
const NOT_FULL = 4 / 3;

/** An estimate may be out by more than a factor two where all is capitals in a narrow column, and a page holds 744 points. */
const TALLEST = 300;

/** About how tall texts under each other are in a column: more than they will be, unless they are made up to be tall. */
export function heightOf(texts: readonly string[], { width, fontSize, lineHeight }: Column): number {
  const letters = Math.max(1, width / (fontSize * LETTER));
  const lines = texts.reduce((sum, { length }) => sum + (length <= letters ? 1 : Math.ceil((NOT_FULL * length) / letters)), 0);
  return lines * fontSize * lineHeight;
}

/** Whether what is about so tall stays whole on a page: never more than half of one. */
export const staysWhole = (height: number): boolean => height <= TALLEST;
