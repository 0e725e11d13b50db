/** Each kind of block of the report model in Word. */
import { colours } from "@/lib/wall/colours";
import type { Detail, Block as ModelBlock, Section } from "../../model/model";
import { captionedTables, leads } from "../layout";
import type { Book } from "./book";
import { listed } from "./contents";
import { type Block, tableBlocks, textBlock } from "./table";
import { paragraph, runs, styled, TAB } from "./text";
import { wallBlocks } from "./walls";

interface Place {
  /** Its number in the list of contents, if it stands there. */
  entry?: number;
  /** Whether it begins a page; not where what stands before it does. */
  newPage: boolean;
}

export function sectionBlocks(section: Section, { entry, newPage }: Place, book: Book): Block[] {
  const captioned = captionedTables(section);
  const leading = leads(section);
  const text = runs(section.heading);
  const heading = styled("Heading2", entry === undefined ? text : listed(text, entry), newPage ? "<w:pageBreakBefore/>" : "");
  return [textBlock(heading), ...section.blocks.flatMap((block) => blockOf(block, { captioned, leading }, book))];
}

/** Word joins tables that follow each other, and wants text at the end: there an empty paragraph, as low as can be, stands between. */
export const apart = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block, index) =>
    block.kind === "table" && blocks[index + 1]?.kind !== "text" ? [block, textBlock(paragraph("AfterTable", ""))] : [block],
  );

interface Marked {
  /** The tables whose caption is shown. */
  captioned: ReadonlySet<ModelBlock>;
  /** The paragraphs that stay with what follows. */
  leading: ReadonlySet<ModelBlock>;
}

function blockOf(block: ModelBlock, { captioned, leading }: Marked, book: Book): Block[] {
  switch (block.kind) {
    case "heading":
      return [textBlock(paragraph("Heading3", block.text))];
    case "paragraph":
      return [textBlock(paragraph(block.quiet ? "Quiet" : leading.has(block) ? "Lead" : "BodyText", block.text))];
    case "list":
      return block.items.map((item) => textBlock(paragraph("Item", item)));
    case "details":
      return detailBlocks(block.details);
    case "walls":
      return wallBlocks(block, book);
    case "table":
      return tableBlocks(block, captioned.has(block), book);
  }
}

/** Terms and what they say, in two columns without a table: read aloud they follow each other. */
export const detailBlocks = (details: readonly Detail[]): Block[] =>
  details.map(({ term, description }, index) =>
    textBlock(
      styled(
        index === details.length - 1 ? "LastDetail" : "Detail",
        runs(term, { colour: colours.muted }) + TAB + runs(description),
      ),
    ),
  );
