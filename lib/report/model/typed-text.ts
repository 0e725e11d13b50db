/** A text as someone typed it, as blocks of the report: an empty line ends a paragraph, lines with a dash are a list. */
import type { Block } from "./model";

const ITEM = /^\s*[-–•*]\s+/;

/** Paragraphs and lists, in order. Other line ends part paragraphs too: a line feed has no place within a text on paper. */
export function typedBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let list: string[] | undefined;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const said = oneLine(line.replace(ITEM, ""));
    if (said === "") {
      list = undefined;
    } else if (ITEM.test(line)) {
      if (list === undefined) {
        list = [];
        blocks.push({ kind: "list", items: list });
      }
      if (!list.includes(said)) list.push(said);
    } else {
      list = undefined;
      blocks.push({ kind: "paragraph", text: said });
    }
  }
  return blocks;
}

/** The lines of a typed text, for a cell, which holds no lists. */
export const linesOf = (text: string): string[] =>
  typedBlocks(text).flatMap((block) =>
    block.kind === "list" ? block.items.map((item) => `– ${item}`) : block.kind === "paragraph" ? [block.text] : [],
  );

/** On one line, for a place that has only that: every run of white space and control characters is one space. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim();
