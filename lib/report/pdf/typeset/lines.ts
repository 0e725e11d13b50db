/** Texts cut into lines of a width: at spaces, and inside a word only where that is wider than a line. */
import type { Look, Weight } from "./nodes";
import type { Span, Typeface } from "./typeface";
import { wordParts } from "./words";

/** The typefaces of a paper: one for each weight, and those that stand in for characters that it lacks. */
export interface Family {
  face(weight: Weight): Typeface;
  /** The first typeface that has a character, if any. */
  standIn(codePoint: number): Typeface | undefined;
}

export interface Line {
  /** Words from left to right; between them, and after the last where `spaced`, stands a space. */
  words: readonly (readonly Span[])[];
  /** Whether the text goes on after a space. */
  spaced: boolean;
  /** Without the space at its end, in points. */
  width: number;
  /** Whether what is drawn is not what was written: a hyphen was added, or words stand in another order. */
  altered: boolean;
}

/** What stands on a line before it is full. */
interface Filling {
  words: Span[][];
  width: number;
  altered: boolean;
}

const SOFT_HYPHEN = "\u00ad";
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** Cuts texts for one family, and remembers how, for as long as the process lives. */
export class LineBreaker {
  private readonly known = new Map<string, readonly Line[]>();

  constructor(private readonly family: Family) {}

  /** A text without characters has no lines. */
  lines(text: string, { size, weight }: Look, width: number): readonly Line[] {
    const key = `${size} ${weight} ${Math.round(width * 100)} ${text}`;
    const before = this.known.get(key);
    if (before !== undefined) return before;
    if (this.known.size >= MAX_TEXTS) this.known.clear();
    const lines = new Breaking(this.family, weight, size, width).lines(text);
    this.known.set(key, lines);
    return lines;
  }

  /** The width of a text on one line. */
  width(text: string, look: Look): number {
    return this.lines(text, look, Number.POSITIVE_INFINITY).reduce((widest, { width }) => Math.max(widest, width), 0);
  }
}

const MAX_TEXTS = 10_000;

class Breaking {
  private readonly done: Line[] = [];
  private line: Filling = { words: [], width: 0, altered: false };
  private readonly space: number;
  private readonly face: Typeface;

  constructor(
    private readonly family: Family,
    weight: Weight,
    private readonly size: number,
    private readonly room: number,
  ) {
    this.face = family.face(weight);
    this.space = (this.face.space.width * size) / 1000;
  }

  lines(text: string): Line[] {
    if (text === "") return [];
    for (const word of text.split(" ")) this.add(word);
    this.end(false);
    return this.done;
  }

  private add(written: string): void {
    const word = written.includes(SOFT_HYPHEN) ? written.replaceAll(SOFT_HYPHEN, "") : written;
    const spans = this.spansOf(word);
    const width = this.widthOf(spans);
    const { words } = this.line;
    if (words.length > 0 && this.line.width + this.space + width > this.room && width <= this.room) this.end(true);
    if (width > this.room) this.addInParts(written);
    else this.put(spans, width, written !== word || RIGHT_TO_LEFT.test(word));
  }

  private put(spans: Span[], width: number, altered: boolean): void {
    const { line } = this;
    line.width += width + (line.words.length > 0 ? this.space : 0);
    line.words.push(spans);
    line.altered ||= altered;
  }

  /** A word that is wider than a line: as many of its parts on each line as there is room for. */
  private addInParts(word: string): void {
    let begun = "";
    const left = () => this.room - this.line.width - (this.line.words.length > 0 ? this.space : 0);
    const parts = partsOf(word).flatMap((part) => (this.fits(part, this.room) ? [part] : [...part]));
    if (this.line.words.length > 0 && !this.fits(parts[0] ?? "", left())) this.end(true);
    for (const part of parts) {
      if (begun !== "" && !this.fits(begun + part, left())) {
        const spans = this.spansOf(`${begun}-`);
        this.put(spans, this.widthOf(spans), true);
        this.end(false);
        begun = "";
      }
      begun += part;
    }
    const spans = this.spansOf(begun);
    this.put(spans, this.widthOf(spans), word.includes(SOFT_HYPHEN));
  }

  /** Whether a part of a word fits with a hyphen behind it. */
  private fits(part: string, room: number): boolean {
    return this.widthOf(this.spansOf(`${part}-`)) <= room;
  }

  private end(spaced: boolean): void {
    const { words, width, altered } = this.line;
    this.done.push({ words: inOrder(words, this.family), spaced, width, altered });
    this.line = { words: [], width: 0, altered: false };
  }

  private widthOf(spans: readonly Span[]): number {
    return (spans.reduce((sum, { width }) => sum + width, 0) * this.size) / 1000;
  }

  private spansOf(word: string): Span[] {
    const { face } = this;
    const runs: { face: Typeface; text: string }[] = [];
    for (const character of word) {
      const codePoint = character.codePointAt(0) as number;
      const found = face.has(codePoint) ? face : (this.family.standIn(codePoint) ?? face);
      const last = runs.at(-1);
      if (last?.face === found) last.text += character;
      else runs.push({ face: found, text: character });
    }
    return runs.map((run) => run.face.shape(run.text));
  }
}

/** Where a word was given places to break it breaks there, and else where Dutch would. */
const partsOf = (word: string): string[] =>
  word.includes(SOFT_HYPHEN) ? word.split(SOFT_HYPHEN).filter((part) => part !== "") : wordParts(word);

const isRightToLeft = (word: readonly Span[]): boolean =>
  word.some(({ glyphs }) => glyphs.some(({ codePoints }) => RIGHT_TO_LEFT.test(String.fromCodePoint(...codePoints))));

/** Words of a script that runs from right to left change places with each other, all others stay. */
function inOrder(words: readonly Span[][], family: Family): readonly (readonly Span[])[] {
  const ours = family.face(400);
  if (
    words.every((word) => word.every(({ face }) => face === ours || face === family.face(600) || face === family.face(700)))
  ) {
    return words;
  }
  const ordered: Span[][] = [];
  let run: Span[][] = [];
  for (const word of words) {
    if (isRightToLeft(word)) run.unshift(word);
    else {
      ordered.push(...run, word);
      run = [];
    }
  }
  return [...ordered, ...run];
}
