/** Joins the rows of a text into blocks: broken lines into paragraphs, items into lists, cells into rows of a table. */
import { type Block, blockOf, type LineStart } from "./block";
import { type ListItem, listBlocks } from "./lists";
import type { Row } from "./rows";
import { tableBlocks } from "./tables";

/** The blocks of all rows. One walk: each step takes the rows of one block, list or table. */
export function blocksOf(rows: readonly Row[]): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < rows.length) {
    const row = rows[at] as Row;
    if (row.kind === "item") at = takeList(rows, at, blocks);
    else if (row.kind === "cells") at = takeTable(rows, at, blocks);
    else if (row.kind === "heading") at = push(blocks, blockOf("heading", row.text, row, row, { level: row.level }), at + 1);
    else if (row.kind === "text" || row.kind === "note") at = takeParagraph(rows, at, blocks);
    else at++;
  }
  return blocks;
}

function push(blocks: Block[], block: Block, next: number): number {
  if (/[\p{L}\p{N}]{2}/u.test(block.text)) blocks.push(block);
  return next;
}

/** A paragraph has no more lines than this: what goes on for longer is none. */
const LONGEST = 300;

function takeParagraph(rows: readonly Row[], start: number, blocks: Block[]): number {
  const first = rows[start] as Row;
  const end = endOfParagraph(rows, start);
  const { text, starts } = joined(rows.slice(start, end).filter(({ kind }) => kind === "text" || kind === "note"));
  const quoted = /^[“"„]/.test(text) && /[”"]\.?$/.test(text);
  const kind = first.kind === "note" ? "note" : quoted ? "quote" : "paragraph";
  return push(blocks, blockOf(kind, text, first, rows[end - 1] ?? first, { starts }), end);
}

/** The row after the last that belongs to the paragraph: lines broken at the margin go on, also over the end of a page. */
function endOfParagraph(rows: readonly Row[], start: number): number {
  let last = rows[start] as Row;
  let end = start + 1;
  for (let next = end; next < Math.min(rows.length, start + LONGEST); next++) {
    const row = rows[next] as Row;
    if (row.kind === "blank" || row.kind === "noise") {
      if (next - end >= 3) break;
      continue;
    }
    if (row.kind !== "text" || !goesOn(last, row, next > end)) break;
    last = row;
    end = next + 1;
  }
  return end;
}

/** Whether a line carries on the sentence or paragraph of the line before it. */
function goesOn(last: Row, row: Row, apart: boolean): boolean {
  const small = /^\p{Ll}/u.test(row.text);
  if (apart) return small && last.text.length > 60 && !/[.!?:;”"»]$/.test(last.text);
  if (/^\p{Lu}[\p{L} -]{2,30}: ?\S/u.test(row.text) && !/[,-]$/.test(last.text)) return false;
  return (last.width >= 60 && last.width <= 130) || (small && !/[.!?:;]$/.test(last.text));
}

/** The text of rows as one line. A word broken with a hyphen is made whole, but "zorg-" before "en" stays. */
function joined(rows: readonly Pick<Row, "text" | "line">[]): { text: string; starts: LineStart[] } {
  const pieces: string[] = [];
  const starts: LineStart[] = [];
  let length = 0;
  rows.forEach((row, index) => {
    const next = rows[index + 1]?.text;
    const broken = next !== undefined && /\p{Ll}-$/u.test(row.text) && /^\p{Ll}/u.test(next) && !/^(?:en|of)\b/.test(next);
    const piece = broken ? row.text.slice(0, -1) : next === undefined ? row.text : `${row.text} `;
    starts.push({ at: length, line: row.line });
    pieces.push(piece);
    length += piece.length;
  });
  return { text: pieces.join(""), starts };
}

function takeList(rows: readonly Row[], start: number, blocks: Block[]): number {
  const items: ListItem[] = [];
  let at = start;
  while (at < rows.length && rows[at]?.kind === "item") {
    const { item, next } = takeItem(rows, at);
    if (item.text !== "") items.push(item);
    at = next;
    const after = skipEmpty(rows, at);
    if (rows[after]?.kind === "item") at = after;
  }
  const before = blocks.at(-1);
  const introduces =
    before?.kind === "paragraph" && /(?:[:?]|volgende[^.]{0,40}\.?|als volgt\.?|hieronder\.?)$/i.test(before.text);
  for (const block of listBlocks(items, introduces ? before : undefined)) blocks.push(block);
  return at;
}

const skipEmpty = (rows: readonly Row[], at: number): number => {
  let next = at;
  while (next < rows.length && (rows[next]?.kind === "blank" || rows[next]?.kind === "noise")) next++;
  return next;
};

/** Rows of a table, also where a short line of its own stands between them as a heading within the table. */
function takeTable(rows: readonly Row[], start: number, blocks: Block[]): number {
  const taken: Row[] = [];
  let end = start;
  for (let at = start; at < rows.length; at = skipEmpty(rows, at + 1)) {
    const row = rows[at] as Row;
    const next = rows[skipEmpty(rows, at + 1)];
    const between =
      row.kind !== "cells" && row.text.length < 60 && taken.length > 0 && next?.cells.length === taken[0]?.cells.length;
    if (row.kind !== "cells" && !(between && row.line - end <= 2)) break;
    if (row.kind === "cells") taken.push(row);
    end = at + 1;
  }
  for (const block of tableBlocks(taken)) if (/[\p{L}\p{N}]/u.test(block.text)) blocks.push(block);
  return end;
}

/** An item with the lines that carry it on; where the mark stands alone on its line, the text is the next line. */
function takeItem(rows: readonly Row[], start: number): { item: ListItem; next: number } {
  const first = rows[start] as Row;
  const parts = [first];
  let next = start + 1;
  if (first.text === "") {
    const below = skipEmpty(rows, next);
    const row = rows[below];
    if (row?.kind !== "text" && row?.kind !== "heading" && row?.kind !== "cells") return { item: itemOver(parts), next };
    parts.push(row);
    next = below + 1;
  }
  for (
    let row = rows[next];
    parts.length < LONGEST && row?.kind === "text" && goesOn(parts.at(-1) as Row, row, false);
    row = rows[next]
  ) {
    parts.push(row);
    next++;
  }
  return { item: itemOver(parts), next };
}

const itemOver = (rows: Row[]): ListItem => ({
  ...joined(rows.filter(({ text }) => text !== "")),
  first: rows[0] as Row,
  last: rows.at(-1) as Row,
  numbered: rows[0]?.numbered ?? false,
});
