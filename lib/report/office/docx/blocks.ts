/** Each kind of block of the report model in Word. */
import { Paragraph, Table, type TableOfContents } from "docx";
import { colours } from "@/lib/wall/colours";
import type { Block, Detail, Section } from "../../model/model";
import type { Headings } from "../headings";
import { captionedTables, leads } from "../layout";
import { listed } from "./contents";
import { tableBlocks } from "./table";
import { paragraph, runs, styled, tab } from "./text";
import { themed } from "./theme";
import { wallBlocks } from "./walls";

/** A block of a document; Word wants to know tables from text. */
export type DocxBlock = Paragraph | Table | TableOfContents;

/** `newPage`: whether it begins a page. */
export function sectionBlocks(section: Section, headings: Headings, newPage: boolean): DocxBlock[] {
  const captioned = captionedTables(section);
  const leading = leads(section);
  return [
    headingOf(section, section.heading, headings, newPage),
    ...section.blocks.flatMap((block) =>
      block.kind === "heading" ? [headingOf(block, block.text, headings)] : blockOf(block, captioned, leading),
    ),
  ];
}

/** A heading on its level; where it stands in the list of contents, its entry leads to it. */
function headingOf(
  of: Parameters<Headings["levelOf"]>[0],
  text: string,
  { levelOf, placeOf }: Headings,
  newPage = false,
): Paragraph {
  const place = placeOf(of);
  return new Paragraph({
    style: `Heading${levelOf(of)}`,
    ...(newPage && { pageBreakBefore: true }),
    children: place === undefined ? runs(text) : listed(runs(text), place),
  });
}

/** Word joins tables that follow each other, and wants text at the end: there an empty paragraph, as low as can be, stands between. */
export const apart = (blocks: readonly DocxBlock[]): DocxBlock[] =>
  blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    return block instanceof Table && !(next instanceof Paragraph) ? [block, styled("AfterTable", [])] : [block];
  });

type OtherBlock = Exclude<Block, { kind: "heading" }>;

function blockOf(block: OtherBlock, captioned: ReadonlySet<Block>, leading: ReadonlySet<Block>): (Paragraph | Table)[] {
  switch (block.kind) {
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
