/** Web pages, with htmlparser2: headings, lists and tables; menus, scripts and forms are left out. */
import { Parser } from "htmlparser2";
import { decoded } from "../../decoded";
import { Depth } from "./depth";
import { type Extraction, extracted } from "./extraction";
import { LineWriter } from "./line-writer";

const LEFT_OUT = new Set([
  "script",
  "style",
  "nav",
  "footer",
  "aside",
  "noscript",
  "template",
  "svg",
  "button",
  "form",
  "head",
  "select",
  "iframe",
]);
const BLOCKS = new Set([
  "p",
  "div",
  "section",
  "article",
  "main",
  "br",
  "blockquote",
  "figure",
  "dt",
  "dd",
  "pre",
  "hr",
  "ul",
  "ol",
  "table",
  "header",
]);

/** The lines of a web page. */
export function extractHtml(bytes: Uint8Array): Extraction {
  const reader = new HtmlReader();
  const depth = new Depth();
  const parser = new Parser({
    onopentag: (name) => {
      depth.down();
      reader.open(name);
    },
    ontext: (text) => reader.text(text),
    onclosetag: (name) => {
      depth.up();
      reader.close(name);
    },
  });
  parser.write(decoded(bytes));
  parser.end();
  reader.flush();
  return extracted(reader.writer.lines);
}

class HtmlReader {
  readonly writer = new LineWriter();
  #text = "";
  #skipped = 0;
  #level = 0;
  #mark = "";
  #row: string[] | undefined;
  #cell: string | undefined;
  readonly #lists: { ordered: boolean; count: number }[] = [];

  open(name: string): void {
    if (LEFT_OUT.has(name)) this.#skipped++;
    if (this.#skipped > 0) return;
    if (/^(?:h[1-6]|ul|ol|li|tr|td|th)$/.test(name) || BLOCKS.has(name)) this.flush();
    if (/^h[1-6]$/.test(name)) this.#level = Number(name[1]);
    else if (name === "ul" || name === "ol") this.#lists.push({ ordered: name === "ol", count: 0 });
    else if (name === "li") this.#mark = this.#nextMark();
    else if (name === "tr") this.#row = [];
    else if (name === "td" || name === "th") this.#cell = "";
  }

  text(text: string): void {
    if (this.#skipped === 0) this.#text += text;
  }

  close(name: string): void {
    if (LEFT_OUT.has(name)) {
      this.#skipped = Math.max(0, this.#skipped - 1);
      return;
    }
    if (this.#skipped > 0) return;
    if (/^(?:h[1-6]|ul|ol|li|td|th|tr)$/.test(name) || BLOCKS.has(name)) this.flush();
    if (/^h[1-6]$/.test(name)) this.#level = 0;
    else if (name === "ul" || name === "ol") this.#lists.pop();
    else if (name === "li") this.#mark = "";
    else if (name === "td" || name === "th") this.#endCell();
    else if (name === "tr") this.#endRow();
  }

  /** Writes what was read since the last block. */
  flush(): void {
    const text = this.#text.trim();
    this.#text = "";
    if (text === "") return;
    if (this.#cell !== undefined) this.#cell += `${this.#cell === "" ? "" : " "}${text}`;
    else if (this.#level > 0) this.writer.write("heading", text, this.#level);
    else if (this.#mark !== "") this.writer.write("item", `${this.#mark} ${text}`);
    else this.writer.write("text", text);
    this.#mark = "";
  }

  #nextMark(): string {
    const list = this.#lists.at(-1);
    if (!list?.ordered) return "•";
    list.count++;
    return `${list.count}.`;
  }

  #endCell(): void {
    this.#row?.push(this.#cell ?? "");
    this.#cell = undefined;
  }

  #endRow(): void {
    if (this.#row) this.writer.write("row", this.#row.join(" | "));
    this.#row = undefined;
  }
}
