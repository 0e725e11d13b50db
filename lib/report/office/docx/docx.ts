/** The gap report as an editable Word document (DOCX). It draws the report model and composes no sentence of its own. */
import { Document, Footer, LevelFormat, PageNumber, type Paragraph, TextRun } from "docx";
import { colours } from "../../../wall/colours";
import type { GapReport } from "../../model/model";
import { headingsIn } from "../headings";
import { type FooterPart, PAGE, pageCount } from "../layout";
import { apart, type DocxBlock, detailBlocks, sectionBlocks } from "./blocks";
import { contents, endOfListed } from "./contents";
import { packed } from "./package";
import { BULLETS, styles, twips } from "./styles";
import { tableStyles } from "./table-styles";
import { paragraph, runs, styled, tab } from "./text";
import { theme, themed } from "./theme";

/** A report as the bytes of a DOCX file. The same report always gives the same bytes. */
export async function renderDocx(report: GapReport): Promise<Uint8Array> {
  const document = new Document({
    theme,
    styles,
    externalStyles: tableStyles,
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              style: { paragraph: { indent: { left: twips(12), hanging: twips(12) } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page },
        footers: { default: footer(report.footer) },
        children: bodyOf(report),
      },
    ],
  });
  return packed(document, report);
}

/** The list of contents stands before the first section that it names, and begins its page. */
function bodyOf(report: GapReport): DocxBlock[] {
  const headings = headingsIn(report);
  const { entries, placeOf } = headings;
  const blocks = report.sections.flatMap((section) => {
    const isFirst = placeOf(section) === 0;
    return [...(isFirst ? contents(entries) : []), ...sectionBlocks(section, headings, section.newPage && !isFirst)];
  });
  return apart([...masthead(report), ...blocks, ...(entries.length > 0 ? [endOfListed()] : [])]);
}

const page = {
  size: { width: twips(PAGE.width), height: twips(PAGE.height) },
  margin: {
    top: twips(PAGE.top),
    bottom: twips(PAGE.bottom + PAGE.footer),
    left: twips(PAGE.side),
    right: twips(PAGE.side),
    footer: twips(PAGE.bottom),
  },
};

const masthead = ({ sender, kind, title, subtitle, notices, details }: GapReport): Paragraph[] => [
  styled("Sender", [...runs(sender, { bold: true, color: themed(colours.brand) }), tab(), ...runs(kind)]),
  styled("Title", runs(title)),
  paragraph("Subtitle", subtitle),
  ...notices.map((notice) => paragraph("Notice", notice)),
  ...detailBlocks(details),
];

const footer = (foot: GapReport["footer"]): Footer =>
  new Footer({ children: [styled("Footer", [...runs(foot.text), tab(), ...pageCount(foot).flatMap(countRuns)])] });

function countRuns(part: FooterPart): TextRun[] {
  switch (part.kind) {
    case "text":
      return runs(part.text);
    case "page":
      return [new TextRun({ children: [PageNumber.CURRENT] })];
    case "pages":
      return [new TextRun({ children: [PageNumber.TOTAL_PAGES] })];
  }
}
