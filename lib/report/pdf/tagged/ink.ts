/** Draws texts and shapes on a page: what stands in the structure, and what is decoration, is for draw.ts to say. */
import type { Shape } from "@/lib/wall/wall";
import type { TextPiece } from "../typeset/atoms";
import type { Line } from "../typeset/lines";
import type { Span, Typeface } from "../typeset/typeface";
import type { TaggedDocument } from "./tagged-document";

/** What pdfkit knows of a font within one document, and its types do not tell. */
interface EmbeddedFont {
  id: string;
  subset: { includeGlyph(id: number): number };
  widths: (number | undefined)[];
  unicode: (readonly number[] | undefined)[];
  scale: number;
  ref(): unknown;
}

interface Inner {
  _font: EmbeddedFont;
  page: { fonts: Record<string, unknown> };
  addContent(operators: string): void;
}

const inner = (document: TaggedDocument): Inner => document as unknown as Inner;

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** The words of a document as its pages hold them: written once, however often they are drawn. */
const written = new WeakMap<TaggedDocument, Map<Span, string>>();

/** Draws the lines of a text. */
export function drawText(document: TaggedDocument, { node: { look }, lines }: Pick<TextPiece, "node" | "lines">): void {
  const { size, colour } = look;
  document.fillColor(colour);
  const pen = new Pen(document, size);
  for (const { line, x, y } of lines) pen.line(line, x, y);
  pen.end();
  if (look.underlined) for (const { line, x, y } of lines) underline(document, x, y + size * BASELINE, line.width, size);
}

/** Where letters stand in their line, in parts of their size: the ascent of the paper's own typeface. */
const BASELINE = 1.024;

/** Thickness and place of the line, in parts of the size, as the typeface says. */
const underline = (document: TaggedDocument, x: number, baseline: number, width: number, size: number): void =>
  void document.rect(x, baseline + size * 0.05, width, size * 0.05).fill();

/** Writes text operators. A page's origin is its upper left corner, so letters are turned back upright. */
class Pen {
  private readonly operators: string[] = ["BT"];
  private face: Typeface | undefined;

  constructor(
    private readonly document: TaggedDocument,
    private readonly size: number,
  ) {}

  line({ words, spaced }: Line, x: number, y: number): void {
    const baseline = y + this.size * BASELINE;
    const row: string[] = [];
    let at = x;
    let start = x;
    const flush = () => {
      if (row.length > 0) this.operators.push(`1 0 0 -1 ${rounded(start)} ${rounded(baseline)} Tm [${row.join(" ")}] TJ`);
      row.length = 0;
      start = at;
    };
    const draw = (span: Span) => {
      if (span.face !== this.face) {
        flush();
        this.use(span.face);
      }
      if (span.offsets) {
        flush();
        this.moved(span, at, baseline);
      } else row.push(this.shown(span));
      at += (span.width * this.size) / 1000;
      if (span.offsets) start = at;
    };
    words.forEach((word, place) => {
      for (const span of word) draw(span);
      const face = word.at(-1)?.face ?? this.face;
      if (face && (spaced || place < words.length - 1)) draw(this.face?.space ?? face.space);
    });
    flush();
  }

  end(): void {
    inner(this.document).addContent([...this.operators, "ET"].join("\n"));
  }

  private use(face: Typeface): void {
    this.document.font(face.font, this.size);
    this.face = face;
    const { _font, page } = inner(this.document);
    page.fonts[_font.id] ??= _font.ref();
    this.operators.push(`/${_font.id} ${this.size} Tf`);
  }

  /** A word whose marks stand elsewhere than the letters before them lead. */
  private moved({ glyphs, kerns, offsets = [] }: Span, x: number, baseline: number): void {
    let at = x;
    glyphs.forEach((glyph, place) => {
      const [right, up] = offsets[place] ?? [0, 0];
      const [left, top] = [at + (right * this.size) / 1000, baseline - (up * this.size) / 1000];
      this.operators.push(`1 0 0 -1 ${rounded(left)} ${rounded(top)} Tm <${this.code(glyph)}> Tj`);
      at += ((glyph.advanceWidth * inner(this.document)._font.scale + (kerns[place] ?? 0)) * this.size) / 1000;
    });
  }

  private shown(span: Span): string {
    let known = written.get(this.document);
    if (known === undefined) {
      known = new Map();
      written.set(this.document, known);
    }
    const before = known.get(span);
    if (before !== undefined) return before;
    let codes = "<";
    span.glyphs.forEach((glyph, place) => {
      codes += this.code(glyph);
      const kern = rounded(span.kerns[place] ?? 0);
      if (kern !== 0) codes += `> ${-kern} <`;
    });
    const shown = `${codes}>`;
    known.set(span, shown);
    return shown;
  }

  /** The number of a glyph among those of its font that the document uses. */
  private code({ id, advanceWidth, codePoints }: Span["glyphs"][number]): string {
    const { subset, widths, unicode, scale } = inner(this.document)._font;
    const number = subset.includeGlyph(id);
    widths[number] ??= advanceWidth * scale;
    unicode[number] ??= codePoints;
    return number.toString(16).padStart(4, "0");
  }
}

/** Draws shapes, in points from the page's corner. */
export function drawShapes(document: TaggedDocument, shapes: readonly Shape[], x: number, y: number): void {
  document.save();
  document.translate(x, y);
  for (const shape of shapes) drawShape(document, shape);
  document.restore();
}

function drawShape(document: TaggedDocument, shape: Shape): void {
  const { stroke, strokeWidth = 0 } = shape;
  const dash = shape.kind === "box" ? shape.dash : undefined;
  document.lineWidth(strokeWidth);
  if (dash) document.dash(dash[0] ?? 1, { space: dash[1] ?? 1 });
  outline(document, shape);
  ink(document, shape.kind === "line" ? undefined : shape.fill, strokeWidth > 0 ? stroke : undefined);
  if (dash) document.undash();
}

function ink(document: TaggedDocument, fill: string | undefined, stroke: string | undefined): void {
  if (fill !== undefined && stroke !== undefined) document.fillAndStroke(fill, stroke);
  else if (fill !== undefined) document.fill(fill);
  else if (stroke !== undefined) document.stroke(stroke);
}

function outline(document: TaggedDocument, shape: Shape): void {
  switch (shape.kind) {
    case "box":
      document.roundedRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
      break;
    case "path":
      document.path(shape.d);
      break;
    case "line":
      document.moveTo(shape.x1, shape.y).lineTo(shape.x2, shape.y);
  }
}
