/**
 * The gap report as an editable document in the open standard (ODT, ODF 1.3). It draws the report model and composes no
 * sentence of its own. No well-kept library writes ODT; what this report needs of it is small.
 */
import type { GapReport } from "../../model/model";
import { detailsBlock, sectionBlocks } from "./blocks";
import { metaXml, packed } from "./package";
import { StyleBook } from "./style-book";
import { fontFaces, stylesXml } from "./styles";
import { heading, inline, paragraph, span, styled, TAB } from "./text";
import { element, HEAD, namespaces } from "./xml";

/** A report as the bytes of an ODT file. The same report always gives the same bytes. */
export function renderOdt(report: GapReport): Uint8Array {
  const book = new StyleBook();
  const body = masthead(report) + report.sections.map((section) => sectionBlocks(section, book)).join("");
  return packed({
    "content.xml": contentXml(body, book),
    "styles.xml": stylesXml(report, book.strokeDashes()),
    "meta.xml": metaXml(report),
  });
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
    heading(1, title),
    paragraph("Subtitle", subtitle),
    ...notices.map((notice) => paragraph("Notice", notice)),
    detailsBlock(details),
  ].join("");
