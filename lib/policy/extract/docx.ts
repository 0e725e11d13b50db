/** Word documents: headings by style, list items, tables; what was deleted and kept as a change is left out. */
import type { Unpacked } from "../../unzip";
import { type Extraction, extracted, refused } from "./extraction";
import { type Attributes, OfficeReader, walkXml } from "./office-reader";

export const DOCX_FILES = ["word/document.xml", "word/styles.xml"] as const;

/** The lines of an unpacked Word document. Pages are known where Word wrote down where they ended. */
export function extractDocx({ files }: Extract<Unpacked, { ok: true }>): Extraction {
  const xml = files.get(DOCX_FILES[0]);
  if (xml === undefined || !xml.includes("<w:body")) return refused("broken");
  const reader = new DocxReader(headingStyles(files.get(DOCX_FILES[1]) ?? ""));
  walkXml(xml, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  const { lines, pages, page } = reader.writer;
  return extracted(lines, page > 1 ? pages : undefined);
}

/** The level of each style that is a heading: by its outline, or by its name in English or Dutch. */
function headingStyles(xml: string): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  let style = "";
  walkXml(xml, {
    open(name, attributes) {
      const value = attributes["w:val"] ?? "";
      if (name === "w:style") style = attributes["w:styleId"] ?? "";
      else {
        const level = levelBy(name, value);
        if (level > 0) levels.set(style, level);
      }
    },
  });
  return levels;
}

function levelBy(name: string, value: string): number {
  if (name === "w:outlineLvl") return Number(value) < 6 ? Number(value) + 1 : 0;
  if (name !== "w:name") return 0;
  const numbered = /^(?:heading|kop) ?([1-6])$/i.exec(value);
  return numbered ? Number(numbered[1]) : /^(?:title|titel)$/i.test(value) ? 1 : 0;
}

const LEFT_OUT = new Set(["w:del", "w:moveFrom", "mc:Fallback", "w:instrText", "w:delText"]);

class DocxReader extends OfficeReader {
  #inText = false;
  #contents = false;

  constructor(private readonly styles: ReadonlyMap<string, number>) {
    super();
  }

  open(name: string, attributes: Attributes): void {
    if (LEFT_OUT.has(name)) this.skipped++;
    if (this.skipped > 0) return;
    if (name === "w:t") this.#inText = true;
    else if (name === "w:tbl") this.startTable();
    else if (name === "w:tab" || name === "w:br") this.paragraph.text += " ";
    else if (name === "w:noBreakHyphen") this.paragraph.text += "-";
    else this.#property(name, attributes["w:val"] ?? "");
    if (name === "w:lastRenderedPageBreak" || (name === "w:br" && attributes["w:type"] === "page")) this.writer.page++;
  }

  #property(name: string, value: string): void {
    if (name === "w:pStyle") {
      this.paragraph.level = this.styles.get(value) ?? 0;
      this.paragraph.item ||= /^(?:list|lijst|opsom)/i.test(value);
      this.#contents = /^(?:toc|inhopg)\d/i.test(value);
    } else if (name === "w:outlineLvl" && Number(value) < 6) this.paragraph.level = Number(value) + 1;
    else if (name === "w:numId" && value !== "0") this.paragraph.item = true;
  }

  text(text: string): void {
    if (this.skipped === 0 && this.#inText) this.paragraph.text += text;
  }

  close(name: string): void {
    if (LEFT_OUT.has(name)) {
      this.skipped = Math.max(0, this.skipped - 1);
      return;
    }
    if (this.skipped > 0) return;
    if (name === "w:t") this.#inText = false;
    else if (name === "w:p") this.#endOfParagraph();
    else if (name === "w:tc") this.endCell();
    else if (name === "w:tr") this.endRow();
    else if (name === "w:tbl") this.endTable();
  }

  /** Lines of a table of contents say again what the headings say. */
  #endOfParagraph(): void {
    if (this.#contents) this.paragraph.text = "";
    this.#contents = false;
    this.endParagraph();
  }
}
