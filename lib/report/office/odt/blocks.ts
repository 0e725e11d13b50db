/** Each kind of block of the report model in ODF. */
import type { Block, Detail, Section } from "../../model/model";
import { element } from "../../xml/xml";
import type { Headings } from "../headings";
import { captionedTables, leads } from "../layout";
import { listed } from "./contents";
import type { StyleBook } from "./style-book";
import { headingName } from "./style-names";
import { BULLETS } from "./styles";
import { tableBlock } from "./table";
import { heading, inline, paragraph, span, styled, TAB } from "./text";
import { wallsBlock } from "./walls";

/** `newPage`: whether it begins a page. */
export function sectionBlocks(section: Section, headings: Headings, newPage: boolean, book: StyleBook): string {
  const captioned = captionedTables(section);
  const leading = leads(section);
  const broken = { "style:parent-style-name": headingName(headings.levelOf(section)) };
  const style = newPage ? book.style("paragraph", { "fo:break-before": "page" }, broken) : undefined;
  const blocks = section.blocks.map((block) =>
    block.kind === "heading" ? headingOf(block, block.text, headings) : blockOf(block, { captioned, leading }, book),
  );
  return headingOf(section, section.heading, headings, style) + blocks.join("");
}

/** A heading on its level; where it stands in the list of contents, its entry leads to it. */
function headingOf(
  of: Parameters<Headings["levelOf"]>[0],
  text: string,
  { levelOf, placeOf }: Headings,
  style?: string,
): string {
  const place = placeOf(of);
  const marked = place === undefined ? inline : (words: string) => listed(inline(words), place);
  return heading(levelOf(of), text, style, marked);
}

interface Marked {
  /** The tables whose caption is shown. */
  captioned: ReadonlySet<Block>;
  /** The paragraphs that stay with what follows. */
  leading: ReadonlySet<Block>;
}

type OtherBlock = Exclude<Block, { kind: "heading" }>;

function blockOf(block: OtherBlock, { captioned, leading }: Marked, book: StyleBook): string {
  switch (block.kind) {
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
