/** Each kind of block of the report model in Word. */
import { HeadingLevel, Paragraph, Tab, Table, TextRun } from "docx";
import { colours } from "@/lib/wall/colours";
import type { Block, Detail, Section } from "../../model/model";
import { captionedTables, leads } from "../layout";
import { hex } from "./styles";
import { tableBlocks } from "./table";
import { paragraph, runs } from "./text";
import { wallBlocks } from "./walls";

/** The one list of the document, as it is known to Word. */
export const BULLETS = "bullets";

export function sectionBlocks(section: Section): (Paragraph | Table)[] {
  const captioned = captionedTables(section);
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_2,
    pageBreakBefore: section.newPage,
    children: runs(section.heading),
  });
  const leading = leads(section);
  return [heading, ...section.blocks.flatMap((block) => blockOf(block, captioned, leading))];
}

/** Word joins tables that follow each other, and wants text at the end: there an empty paragraph, as low as can be, stands between. */
export const apart = (blocks: readonly (Paragraph | Table)[]): (Paragraph | Table)[] =>
  blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    return block instanceof Table && !(next instanceof Paragraph) ? [block, new Paragraph({ style: "AfterTable" })] : [block];
  });

function blockOf(block: Block, captioned: ReadonlySet<Block>, leading: ReadonlySet<Block>): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: HeadingLevel.HEADING_3, children: runs(block.text) })];
    case "paragraph":
      return [paragraph(block.quiet ? "Quiet" : leading.has(block) ? "Lead" : "BodyText", block.text)];
    case "list":
      return block.items.map(
        (item) => new Paragraph({ style: "Item", numbering: { reference: BULLETS, level: 0 }, children: runs(item) }),
      );
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
  details.map(
    ({ term, description }, index) =>
      new Paragraph({
        style: index === details.length - 1 ? "LastDetail" : "Detail",
        children: [...runs(term, { color: hex(colours.muted) }), new TextRun({ children: [new Tab()] }), ...runs(description)],
      }),
  );
