/** Each kind of block of the report model in ODF. */
import type { Block, Detail, Section } from "../../model/model";
import { element } from "../../xml/xml";
import { captionedTables, leads } from "../layout";
import { listed } from "./contents";
import type { StyleBook } from "./style-book";
import { BULLETS } from "./styles";
import { tableBlock } from "./table";
import { heading, inline, paragraph, span, styled, TAB } from "./text";
import { wallsBlock } from "./walls";

interface Place {
  /** Its number in the list of contents, if it stands there. */
  entry?: number;
  /** Whether it begins a page; not where what stands before it does. */
  newPage: boolean;
}

export function sectionBlocks(section: Section, { entry, newPage }: Place, book: StyleBook): string {
  const captioned = captionedTables(section);
  const style = newPage
    ? book.style("paragraph", { "fo:break-before": "page" }, { "style:parent-style-name": "Heading_20_2" })
    : undefined;
  const marked = entry === undefined ? inline : (text: string) => listed(inline(text), entry);
  const leading = leads(section);
  return (
    heading(2, section.heading, style, marked) +
    section.blocks.map((block) => blockOf(block, { captioned, leading }, book)).join("")
  );
}

interface Marked {
  /** The tables whose caption is shown. */
  captioned: ReadonlySet<Block>;
  /** The paragraphs that stay with what follows. */
  leading: ReadonlySet<Block>;
}

function blockOf(block: Block, { captioned, leading }: Marked, book: StyleBook): string {
  switch (block.kind) {
    case "heading":
      return heading(3, block.text);
    case "paragraph":
      return paragraph(block.quiet ? "Quiet" : leading.has(block) ? "Lead" : "BodyText", block.text);
    case "list":
      return list(block.items);
    case "details":
      return detailsBlock(block.details);
    case "walls":
      return wallsBlock(block, book);
    case "table":
      return tableBlock(block, captioned.has(block), book);
  }
}

/** An empty list is no list. */
const list = (items: readonly string[]): string =>
  items.length === 0
    ? ""
    : element(
        "text:list",
        { "text:style-name": BULLETS },
        items.map((item) => element("text:list-item", {}, paragraph("Item", item))).join(""),
      );

/** Terms and what they say, in two columns without a table: read aloud they follow each other. */
export const detailsBlock = (details: readonly Detail[]): string =>
  details
    .map(({ term, description }, index) =>
      styled(index === details.length - 1 ? "LastDetail" : "Detail", span("Term", term) + TAB + inline(description)),
    )
    .join("");
