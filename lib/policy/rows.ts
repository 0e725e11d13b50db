/**
 * What each line of a text is: a heading, an item of a list, a row of a table, text, or nothing that matters. Extracted
 * lines say it themselves ("## ", "• ", " | "); pasted text is judged by its form.
 */
import { headingLevel } from "./headings";
import { clean } from "./words";

export type RowKind = "blank" | "noise" | "heading" | "item" | "cells" | "note" | "text";

export interface Row {
  /** From 1. */
  line: number;
  page: number | undefined;
  kind: RowKind;
  /** What it says, without the mark of its kind. */
  text: string;
  /** Characters of the line as it stands, to see whether it was broken off at the margin. */
  width: number;
  /** Of a heading: 1 is outermost. */
  level: number;
  /** Of a row of a table. */
  cells: string[];
  /** Of an item: whether it has a number or letter. */
  numbered: boolean;
}

/** The lines of a text, and the page of each where that is known. */
export interface Lines {
  lines: readonly string[];
  pages?: readonly number[];
}

const BULLET = /^(?:[•▪◦·●○■□‣➢►✓–—*»›o-]|\uf0b7)(?=\s)\s*/;
const NUMBER = /^(?:\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})[.)]|\d{1,2}°)(?=\s|$)\s*/;
const CONTENTS = /(?:\t|\.{3,}|…|\s{3,})\s*\d{1,3}$/;
const RULE = /^[\s=_*~#|:+—–-]*$/;
const PAGE_NUMBER = /^(?:pagina\s+)?\d{1,3}(?:\s*(?:van|\/)\s*\d{1,3})?$/i;
const NOTE = /^(?:[¹²³⁴-⁹⁰]+|\[\d{1,3}\]|\^\d{1,3})\s*\S/;
const CELLS = /\S(?:\t+| {1,3}\| ?| {3,})\S/;

/** The kind of every line, in order. */
export function rowsOf({ lines, pages }: Lines): Row[] {
  const often = runningLines(lines);
  const isContents = lines.map((line) => CONTENTS.test(line.trim()) && line.length < 140);
  return lines.map((raw, at) => {
    const row: Row = {
      line: at + 1,
      page: pages?.[at],
      kind: "text",
      text: clean(raw),
      width: raw.trimEnd().length,
      level: 0,
      cells: [],
      numbered: false,
    };
    if (row.text === "") return { ...row, kind: "blank" };
    if (RULE.test(raw) || PAGE_NUMBER.test(row.text) || often.has(skeleton(row.text))) return { ...row, kind: "noise" };
    if (isContents[at] && (isContents[at - 1] || isContents[at + 1])) return { ...row, kind: "noise" };
    return { ...row, ...formOf(raw, at, lines) };
  });
}

function formOf(raw: string, at: number, lines: readonly string[]): Partial<Row> {
  if (NOTE.test(raw)) return { kind: "note" };
  const level = headingLevel(lines, at);
  if (level > 0) return { kind: "heading", level, text: plain(raw.trim().replace(/^#{1,6}\s+/, "")) };
  const item = itemOf(raw.trim());
  if (item) return { kind: "item", ...item };
  if (CELLS.test(raw) || raw.trim().startsWith("|")) return { kind: "cells", cells: cellsOf(raw) };
  return { text: plain(raw) };
}

/** Bold and links as some programs write them, left out. */
const plain = (text: string): string =>
  clean(
    text
      .replace(/<[^<>]{1,80}>/g, " ")
      .replace(/\*\*/g, "")
      .replace(/\[([^\][]{1,200})\]\([^()]{0,200}\)/g, "$1"),
  );

/** The text of an item after its bullets and number; undefined where the line is no item. */
function itemOf(line: string): { text: string; numbered: boolean } | undefined {
  let rest = line;
  for (let bullet = BULLET.exec(rest); bullet && bullet[0] !== rest; bullet = BULLET.exec(rest))
    rest = rest.slice(bullet[0].length);
  const number = NUMBER.exec(rest);
  if (number) rest = rest.slice(number[0].length);
  if (rest === line) return undefined;
  return { text: /^[-–]$/.test(rest) ? "" : plain(rest), numbered: number !== null };
}

const cellsOf = (raw: string): string[] => {
  const line = raw.trim().replace(/^\|/, "").replace(/\|$/, "");
  return line.split(line.includes("\t") ? /\t+/ : line.includes("|") ? "|" : / {3,}/).map(plain);
};

/** A line without its figures: the same for every page's header. */
const skeleton = (text: string): string => text.replace(/\d+/g, "#");

/** Short lines that come back four times or more, as headers and footers do; fields of a form and items are none. */
function runningLines(lines: readonly string[]): Set<string> {
  const seen = new Map<string, number>();
  for (const line of lines) {
    const text = clean(line);
    if (text.length < 12 || text.length > 90 || /[:|;]$/.test(text) || itemOf(text) || CELLS.test(line)) continue;
    seen.set(skeleton(text), (seen.get(skeleton(text)) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, count]) => count >= 4).map(([text]) => text));
}
