/** OpenDocument texts: headings, lists and tables of content.xml; notes, comments and what was deleted are left out. */
import type { Unpacked } from "../../unzip";
import { type Extraction, extracted, refused } from "./extraction";
import { type Attributes, OfficeReader, walkXml } from "./office-reader";

export const ODT_FILES = ["content.xml", "META-INF/manifest.xml"] as const;

/** The lines of an unpacked OpenDocument text. */
export function extractOdt({ files }: Extract<Unpacked, { ok: true }>): Extraction {
  if (files.get(ODT_FILES[1])?.includes("encryption-data")) return refused("encrypted");
  const xml = files.get(ODT_FILES[0]);
  if (xml === undefined || !xml.includes("<office:body")) return refused("broken");
  const reader = new OdtReader();
  walkXml(xml, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  const { lines, pages, page } = reader.writer;
  return extracted(lines, page > 1 ? pages : undefined);
}

const LEFT_OUT = new Set(["text:tracked-changes", "office:annotation", "text:note", "text:table-of-content"]);

class OdtReader extends OfficeReader {
  #lists = 0;
  #firstOfItem = false;
  #depth = 0;

  open(name: string, attributes: Attributes): void {
    if (LEFT_OUT.has(name)) this.skipped++;
    if (this.skipped > 0) return;
    if (name === "text:h") this.#start(Math.max(1, Number(attributes["text:outline-level"] ?? 1) || 1));
    else if (name === "text:p") this.#start(0);
    else if (name === "text:list") this.#lists++;
    else if (name === "text:list-item") this.#firstOfItem = true;
    else if (name === "table:table") this.startTable();
    else if (name === "text:soft-page-break") this.writer.page++;
    else if (/^text:(?:s|tab|line-break)$/.test(name)) this.paragraph.text += " ";
  }

  #start(level: number): void {
    this.#depth++;
    if (this.#depth > 1) return;
    this.paragraph = { text: "", level, item: this.#lists > 0 && this.#firstOfItem };
    this.#firstOfItem = false;
  }

  text(text: string): void {
    if (this.skipped === 0 && this.#depth > 0) this.paragraph.text += text;
  }

  close(name: string): void {
    if (LEFT_OUT.has(name)) {
      this.skipped = Math.max(0, this.skipped - 1);
      return;
    }
    if (this.skipped > 0) return;
    if (name === "text:p" || name === "text:h") this.#end();
    else if (name === "text:list") this.#lists = Math.max(0, this.#lists - 1);
    else if (name === "table:table-cell") this.endCell();
    else if (name === "table:table-row") this.endRow();
    else if (name === "table:table") this.endTable();
  }

  #end(): void {
    this.#depth = Math.max(0, this.#depth - 1);
    if (this.#depth === 0) this.endParagraph();
    else this.paragraph.text += " ";
  }
}
