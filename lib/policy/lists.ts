/** A list as passages: each item of some length is one, and a list that reads as one statement is one as a whole. */
import { type Block, blockOf, type LineStart } from "./block";
import type { Row } from "./rows";

export interface ListItem {
  text: string;
  starts: readonly LineStart[];
  first: Row;
  last: Row;
  numbered: boolean;
}

/** An item shorter than this says little without its neighbours. */
const SHORT = 60;

/** The passages of a list; its introduction belongs to the list as a whole and is known to each item. */
export function listBlocks(items: readonly ListItem[], introduction: Block | undefined): Block[] {
  const intro = introduction?.text ?? "";
  const whole = readsAsOne(items);
  const alone = items.filter(({ text }) => text.length >= SHORT || !whole);
  const blocks = alone.map(({ text, starts, first, last }) => blockOf("item", text, first, last, { intro, starts }));
  const [first] = items;
  const last = items.at(-1);
  if (!whole || !first || !last) return blocks;
  const { text, starts } = together(items);
  const from = introduction?.from ?? first.first.line;
  return [...blocks, blockOf("list", text, first.first, last.last, { intro, from, starts, parts: blocks.length })];
}

function together(items: readonly ListItem[]): { text: string; starts: LineStart[] } {
  const starts: LineStart[] = [];
  let length = 0;
  for (const item of items) {
    for (const { at, line } of item.starts) starts.push({ at: length + at, line });
    length += item.text.length + BETWEEN.length;
  }
  return { text: items.map(({ text }) => text).join(BETWEEN), starts };
}
const BETWEEN = " • ";

function readsAsOne(items: readonly ListItem[]): boolean {
  if (items.length < 2) return false;
  const lengths = items.map(({ text }) => text.length).sort((a, b) => a - b);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const middle = lengths[lengths.length >> 1] ?? 0;
  if (total > 2500) return false;
  return total <= 300 || middle < SHORT || (items[0]?.numbered === true && total <= 1500);
}
