/** What DOCX and ODT have in common: paragraphs that are headings, items or text, and tables of which the outermost counts. */
import { Parser } from "htmlparser2";
import { Depth } from "./depth";
import { LineWriter } from "./line-writer";

export type Attributes = Readonly<Record<string, string>>;

export interface Paragraph {
  text: string;
  level: number;
  item: boolean;
}

export class OfficeReader {
  readonly writer = new LineWriter();
  paragraph: Paragraph = { text: "", level: 0, item: false };
  /** Deeper than 0: within something that is left out. */
  skipped = 0;
  #tables = 0;
  #row: string[] = [];
  #cell = "";

  /** Ends a paragraph: within a table it goes to its cell. */
  endParagraph(): void {
    const { text, level, item } = this.paragraph;
    this.paragraph = { text: "", level: 0, item: false };
    if (text.trim() === "") return;
    if (this.#tables > 0) this.#cell += `${this.#cell === "" ? "" : " "}${text.trim()}`;
    else this.writer.write(level > 0 ? "heading" : item ? "item" : "text", text, level);
  }

  startTable(): void {
    this.#tables++;
  }

  endTable(): void {
    this.#tables = Math.max(0, this.#tables - 1);
  }

  endCell(): void {
    if (this.#tables !== 1) return;
    this.#row.push(this.#cell.replaceAll("|", "/"));
    this.#cell = "";
  }

  endRow(): void {
    if (this.#tables !== 1) return;
    this.writer.write("row", this.#row.join(" | "));
    this.#row = [];
  }
}

/** Walks through XML. Throws {@link TooDeep} where it is nested deeper than any document of people. */
export function walkXml(
  xml: string,
  on: { open: (name: string, attributes: Attributes) => void; text?: (text: string) => void; close?: (name: string) => void },
): void {
  const depth = new Depth();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth.down();
        on.open(name, attributes);
      },
      ontext: (text) => on.text?.(text),
      onclosetag: (name) => {
        depth.up();
        on.close?.(name);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
}
