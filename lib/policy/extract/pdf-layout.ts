/** From printed lines to a text: headings by size or weight, paragraphs by white space, headers and page numbers left out. */
import { type Extraction, extracted } from "./extraction";
import { LineWriter } from "./line-writer";

export interface PrintedLine {
  text: string;
  /** From the bottom of the page. */
  y: number;
  size: number;
  bold: boolean;
  page: number;
}

interface Open {
  text: string;
  level: number;
  row: boolean;
  page: number;
  /** Size of its letters and height of its last line. */
  size: number;
  y: number;
}

const BULLET = /^(?:[•▪◦●○■–-]|\uf0b7|\d{1,2}[.)]|[a-z][.)])\s/;

/** The text of a whole document. */
export function textOf(lines: readonly PrintedLine[]): Extraction {
  const kept = withoutHeaders(lines);
  const body = usualSize(kept);
  const leading = usualLeading(kept, body);
  const writer = new LineWriter();
  let open: Open | undefined;
  for (const line of kept) {
    const level = levelOf(line, body);
    const row = line.text.includes(" | ");
    if (open && goesOn(open, line, { level, row, leading, body })) {
      open = { ...open, text: join(open.text, line.text.trim()), y: line.y };
      continue;
    }
    if (open) write(writer, open);
    open = { text: line.text.trim(), level, row, page: line.page, size: line.size, y: line.y };
  }
  if (open) write(writer, open);
  return extracted(writer.lines, writer.pages);
}

function write(writer: LineWriter, { text, level, row, page }: Open): void {
  writer.page = page;
  writer.write(level > 0 ? "heading" : row ? "row" : BULLET.test(text) ? "item" : "text", text, level);
}

/** Large or bold and short. */
function levelOf({ text, size, bold }: PrintedLine, body: number): number {
  const words = text.trim();
  const stands = size > body * 1.12 || (bold && words.length < 90 && !/[.;,:]$/.test(words));
  if (!stands || words.length >= 120 || (BULLET.test(words) && !bold)) return 0;
  if (size > body * 1.6) return 1;
  return size > body * 1.3 ? 2 : 3;
}

function goesOn(open: Open, line: PrintedLine, now: { level: number; row: boolean; leading: number; body: number }): boolean {
  const text = line.text.trim();
  if (now.row || open.row || now.level !== open.level || BULLET.test(text)) return false;
  if (now.level > 0)
    return line.page === open.page && open.y - line.y < 1.6 * line.size && !/^(?:\d|hoofdstuk|bijlage)/i.test(text);
  const overPage = line.page !== open.page && !/[.!?:;]$/.test(open.text) && /^\p{Ll}/u.test(text);
  return overPage || (line.page === open.page && Math.abs(open.y - line.y) <= now.leading * 1.25 * now.body);
}

/** A word broken at the margin is made whole. */
const join = (before: string, after: string): string =>
  /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after) && !/^(?:en|of)\b/.test(after)
    ? before.slice(0, -1) + after
    : `${before} ${after}`;

/** The same short line on more than half of the pages, figures aside, and page numbers. */
function withoutHeaders(lines: readonly PrintedLine[]): PrintedLine[] {
  const pagesOf = new Map<string, Set<number>>();
  for (const line of lines) pagesOf.set(key(line), (pagesOf.get(key(line)) ?? new Set()).add(line.page));
  const pages = new Set(lines.map(({ page }) => page)).size;
  const returns = (line: PrintedLine) => pages > 2 && (pagesOf.get(key(line))?.size ?? 0) > pages / 2;
  return lines.filter(
    (line) => !returns(line) && !/^\s*(?:pagina\s*)?\d{1,3}(?:\s*(?:van|\/)\s*\d{1,3})?\s*$/i.test(line.text),
  );
}

const key = ({ text }: PrintedLine): string => text.replace(/\d+/g, "#").trim().slice(0, 120);

/** The size in which most characters are printed. */
function usualSize(lines: readonly PrintedLine[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
  }
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] || 10;
}

/** The usual distance of lines in a paragraph, in sizes of a letter. */
function usualLeading(lines: readonly PrintedLine[], body: number): number {
  const gaps = lines
    .map((line, at) => (lines[at - 1]?.page === line.page ? (lines[at - 1]?.y ?? 0) - line.y : 0) / body)
    .filter((gap) => gap > 0.8 && gap < 3)
    .sort((a, b) => a - b);
  return gaps[gaps.length >> 2] ?? 1.25;
}
