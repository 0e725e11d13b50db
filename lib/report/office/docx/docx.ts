/**
 * The gap report as an editable Word document (DOCX). It draws the report model and composes no sentence of its own. It is
 * written here, as the open document is: a library for all of Word took ten times as long, and knows no themes.
 */
import { colours } from "../../../wall/colours";
import type { GapReport } from "../../model/model";
import { element, HEAD } from "../../xml/xml";
import { type FooterPart, listedSections, PAGE, pageCount } from "../layout";
import { apart, detailBlocks, sectionBlocks } from "./blocks";
import { Book } from "./book";
import { contentsBlock, END_OF_LISTED } from "./contents";
import { packed } from "./package";
import { type Block, textBlock } from "./table";
import { paragraph, run, runs, styled, TAB } from "./text";
import { twips, W } from "./units";

/** A report as the bytes of a DOCX file. The same report always gives the same bytes. */
export function renderDocx(report: GapReport): Uint8Array {
  const book = new Book();
  const body = bodyOf(report, book)
    .map(({ xml }) => xml)
    .join("");
  return packed(report, {
    document: HEAD + element("w:document", NAMESPACES, element("w:body", {}, body + PAPER)),
    footer: HEAD + element("w:ftr", { "xmlns:w": W }, footer(report.footer)),
    links: book.links(),
  });
}

const OFFICE = "http://schemas.microsoft.com/office/word/2010";
const NAMESPACES = {
  "xmlns:w": W,
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:wpg": `${OFFICE}/wordprocessingGroup`,
  "xmlns:wps": `${OFFICE}/wordprocessingShape`,
};

/** The list of contents stands before the first section that it names, and begins its page. */
function bodyOf(report: GapReport, book: Book): Block[] {
  const { sections } = report;
  const listed = listedSections(report);
  const blocks = sections.flatMap((section) => {
    const entry = listed.indexOf(section);
    if (entry < 0) return sectionBlocks(section, section, book);
    const place = { entry, newPage: section.newPage && entry > 0 };
    return [...(entry === 0 ? [contentsBlock(listed)] : []), ...sectionBlocks(section, place, book)];
  });
  const end = listed.length > 0 ? [textBlock(styled("AfterTable", END_OF_LISTED))] : [];
  return apart([...masthead(report), ...blocks, ...end]);
}

/** A4 and its margins. */
const PAPER = element(
  "w:sectPr",
  {},
  element("w:footerReference", { "w:type": "default", "r:id": "Footer" }) +
    element("w:pgSz", { "w:w": twips(PAGE.width), "w:h": twips(PAGE.height) }) +
    element("w:pgMar", {
      "w:top": twips(PAGE.top),
      "w:right": twips(PAGE.side),
      "w:bottom": twips(PAGE.bottom + PAGE.footer),
      "w:left": twips(PAGE.side),
      "w:header": twips(PAGE.bottom),
      "w:footer": twips(PAGE.bottom),
      "w:gutter": 0,
    }),
);

const masthead = ({ sender, kind, title, subtitle, notices, details }: GapReport): Block[] => [
  textBlock(styled("Sender", runs(sender, { bold: true, colour: colours.brand }) + TAB + runs(kind))),
  textBlock(paragraph("Heading1", title)),
  textBlock(paragraph("Subtitle", subtitle)),
  ...notices.map((notice) => textBlock(paragraph("Notice", notice))),
  ...detailBlocks(details),
];

const footer = (foot: GapReport["footer"]): string =>
  styled("Footer", runs(foot.text) + TAB + pageCount(foot).map(countRuns).join(""));

function countRuns(part: FooterPart): string {
  switch (part.kind) {
    case "text":
      return runs(part.text);
    case "page":
      return counted("PAGE");
    case "pages":
      return counted("NUMPAGES");
  }
}

const field = (kind: string): string => run(element("w:fldChar", { "w:fldCharType": kind }));

/** Word counts when it opens the file. */
const counted = (what: string): string =>
  field("begin") +
  run(`<w:instrText xml:space="preserve">${what}</w:instrText>`) +
  field("separate") +
  runs("1") +
  field("end");
