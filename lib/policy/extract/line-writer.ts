/** Collects the lines of a document: a blank line between blocks, none between the items of a list or the rows of a table. */
import { clean } from "../words";

export type LineKind = "heading" | "item" | "row" | "text";

export class LineWriter {
  readonly lines: string[] = [];
  readonly pages: number[] = [];
  page = 1;
  #last: LineKind | undefined;

  /** Writes one block as one line; without text it writes nothing. */
  write(kind: LineKind, text: string, level = 1): void {
    const body = clean(text);
    if (body.replaceAll("|", "").trim() === "") return;
    const together = kind === this.#last && (kind === "item" || kind === "row");
    if (this.lines.length > 0 && !together) this.#push("");
    this.#push(kind === "heading" ? `${"#".repeat(Math.min(6, level))} ${body}` : kind === "item" ? itemLine(body) : body);
    this.#last = kind;
  }

  #push(line: string): void {
    this.lines.push(line);
    this.pages.push(this.page);
  }
}

/** An item that has a number of its own keeps it. */
const itemLine = (body: string): string => (/^(?:[•▪–-]|\(?(?:\d{1,2}|[a-z])[.)])\s/.test(body) ? body : `• ${body}`);
