/** A pdfkit document with what pdfkit leaves out or gets wrong for tagged archival files. */
import PDFDocument from "pdfkit";
import type { Facts } from "./facts";
import { xmp } from "./xmp";

/** What pdfkit's types do not tell. */
interface Inner {
  _addColorOutputIntent(): void;
  _addInfo(): void;
  endSubset(): void;
}

type PdfkitFont = Parameters<PDFKit.PDFDocument["font"]>[0];

/** Whether it is a font that fontkit has read, as react-pdf hands over. */
const hasName = (source: unknown): source is { postscriptName: string } =>
  typeof source === "object" && source !== null && "postscriptName" in source;

export class TaggedDocument extends PDFDocument {
  readonly #finished: Promise<Uint8Array>;
  #paint = (colour: string): string => colour;

  constructor(facts: Facts) {
    super(optionsOf(facts));
    this.#finished = collected(this);
    const inner = this as unknown as Inner;
    inner._addInfo = () => this.appendXML(xmp(facts));
    inner.endSubset = () => inner._addColorOutputIntent();
  }

  /** Draws with another colour in the place of each. */
  paintWith(paint: (colour: string) => string): void {
    this.#paint = paint;
  }

  override fillColor(colour: PDFKit.Mixins.ColorValue, opacity?: number): this {
    return super.fillColor(this.painted(colour), opacity);
  }

  override strokeColor(colour: PDFKit.Mixins.ColorValue, opacity?: number): this {
    return super.strokeColor(this.painted(colour), opacity);
  }

  private painted(colour: PDFKit.Mixins.ColorValue): PDFKit.Mixins.ColorValue {
    return typeof colour === "string" ? this.#paint(colour) : colour;
  }

  /** react-pdf's renderer ends a document whenever it has drawn something; `finish` does it here. */
  override end(): void {}

  /** Writes what is left and gives the bytes of the file. */
  finish(): Promise<Uint8Array> {
    super.end();
    return this.#finished;
  }

  /** pdfkit recognises fonts by name only; without one it prepares the font again, and compares it, for every run of text. */
  override font(source: unknown, family?: string | number, size?: number): this {
    const font = source as PdfkitFont;
    if (typeof family !== "number") return super.font(font, family as string, size);
    return hasName(source) ? super.font(font, source.postscriptName, family) : super.font(font, family);
  }

  /** Draws what is not content: a screen reader passes it over. */
  artifact(type: "Layout" | "Pagination", draw: () => void): void {
    this.markContent("Artifact", { type });
    draw();
    this.endMarkedContent();
  }
}

function optionsOf({ title, author, subject, language, creator, created, conformance }: Facts): PDFKit.PDFDocumentOptions {
  return {
    tagged: true,
    lang: language,
    displayTitle: true,
    pdfVersion: conformance === "PDF/A-1b" ? "1.4" : "1.7",
    subset: conformance,
    autoFirstPage: false,
    // No default font: Helvetica would not be embedded. pdfkit knows null, its types do not.
    font: null as unknown as string,
    info: {
      Title: title,
      Author: author,
      Subject: subject,
      Creator: creator,
      Producer: creator,
      CreationDate: created,
      ModDate: created,
    },
  };
}

function collected(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    document.on("end", () => resolve(joined(chunks)));
    document.on("error", reject);
  });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, place);
    place += chunk.length;
  }
  return bytes;
}
