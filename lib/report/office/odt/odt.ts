/**
 * The gap report as an editable document in the open standard (ODT, ODF 1.3). It draws the report model and composes no
 * sentence of its own. No well-kept library writes ODT; what this report needs of it is small.
 */
import type { GapReport } from "../../model/model";
import { recoloured } from "../../model/paint";
import { element, HEAD } from "../../xml/xml";
import { headingsIn } from "../headings";
import { detailsBlock, sectionBlocks } from "./blocks";
import { contentsBlock } from "./contents";
import { metaXml, packed } from "./package";
import { StyleBook } from "./style-book";
import { fontFaces, stylesXml } from "./styles";
import { heading, inline, paragraph, span, styled, TAB } from "./text";
import { namespaces } from "./xml";

/** A report as the bytes of an ODT file. The same report always gives the same bytes. */
export function renderOdt(report: GapReport): Uint8Array {
  const book = new StyleBook();
  const body = masthead(report) + sectionsOf(report, book);
  return packed({
    "content.xml": recoloured(contentXml(body, book), report.colours),
    "styles.xml": recoloured(stylesXml(report, book.strokeDashes()), report.colours),
    "meta.xml": metaXml(report),
  });
}

/** The list of contents stands before the first section that it names, and begins its page. */
function sectionsOf(report: GapReport, book: StyleBook): string {
  const headings = headingsIn(report);
  const { entries, placeOf } = headings;
  return report.sections
    .map((section) => {
      const isFirst = placeOf(section) === 0;
      return (isFirst ? contentsBlock(entries) : "") + sectionBlocks(section, headings, section.newPage && !isFirst, book);
    })
    .join("");
}

const contentXml = (body: string, book: StyleBook): string =>
  HEAD +
  element(
    "office:document-content",
    {
      ...namespaces("office", "style", "text", "table", "draw", "fo", "svg", "xlink", "loext"),
      "office:version": "1.3",
    },
    fontFaces + book.automaticStyles() + element("office:body", {}, element("office:text", {}, body)),
  );

const masthead = ({ sender, kind, title, subtitle, notices, details }: GapReport): string =>
  [
    styled("Sender", span("Sender_20_name", sender) + TAB + inline(kind)),
    heading(1, title, "Title"),
    paragraph("Subtitle", subtitle),
    ...notices.map((notice) => paragraph("Notice", notice)),
    detailsBlock(details),
  ].join("");
