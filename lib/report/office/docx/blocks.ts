/** Each kind of block of the report model in Word. */
import { HeadingLevel, Paragraph, Table, type TableOfContents } from "docx";
import { colours } from "@/lib/wall/colours";
import type { Block, Detail, Section } from "../../model/model";
import { captionedTables, leads } from "../layout";
import { listed } from "./contents";
import { tableBlocks } from "./table";
import { paragraph, runs, styled, tab } from "./text";
import { themed } from "./theme";
import { wallBlocks } from "./walls";

/** A block of a document; Word wants to know tables from text. */
export type DocxBlock = Paragraph | Table | TableOfContents;

interface Place {
  /** Its number in the list of contents, if it stands there. */
  entry?: number;
  /** Whether it begins a page; not where what stands before it does. */
  newPage: boolean;
}

export function sectionBlocks(section: Section, { entry, newPage }: Place): DocxBlock[] {
  const captioned = captionedTables(section);
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_2,
    pageBreakBefore: newPage,
    children: entry === undefined ? runs(section.heading) : listed(runs(section.heading), entry),
  });
  const leading = leads(section);
  return [heading, ...section.blocks.flatMap((block) => blockOf(block, captioned, leading))];
}

/** Word joins tables that follow each other, and wants text at the end: there an empty paragraph, as low as can be, stands between. */
export const apart = (blocks: readonly DocxBlock[]): DocxBlock[] =>
  blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    return block instanceof Table && !(next instanceof Paragraph) ? [block, styled("AfterTable", [])] : [block];
  });

function blockOf(block: Block, captioned: ReadonlySet<Block>, leading: ReadonlySet<Block>): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: HeadingLevel.HEADING_3, children: runs(block.text) })];
    case "paragraph":
      return [paragraph(block.quiet ? "Quiet" : leading.has(block) ? "Lead" : "BodyText", block.text)];
    case "list":
      return block.items.map((item) => paragraph("Item", item));
    case "details":
      return detailBlocks(block.details);
    case "walls":
      return wallBlocks(block);
    case "table":
      return tableBlocks(block, captioned.has(block));
  }
}

/** Terms and what they say, in two columns without a table: read aloud they follow each other. */
export const detailBlocks = (details: readonly Detail[]): Paragraph[] =>
  details.map(({ term, description }, index) =>
    styled(index === details.length - 1 ? "LastDetail" : "Detail", [
      ...runs(term, { color: themed(colours.muted) }),
      tab(),
      ...runs(description),
    ]),
  );
