/** The gap report as an editable Word document (DOCX). It draws the report model and composes no sentence of its own. */
import { Document, Footer, HeadingLevel, LevelFormat, PageNumber, Paragraph, Tab, TextRun } from "docx";
import { colours } from "../../../wall/colours";
import type { GapReport } from "../../model/model";
import { documentTitle, type FooterPart, PAGE, pageCount } from "../layout";
import { printable } from "../xml-text";
import { apart, BULLETS, detailBlocks, sectionBlocks } from "./blocks";
import { packed } from "./package";
import { hex, styles, TO_THE_RIGHT, twips } from "./styles";
import { paragraph, runs } from "./text";

/** A report as the bytes of a DOCX file. The same report always gives the same bytes. */
export function renderDocx(report: GapReport): Promise<Uint8Array> {
  const document = new Document({
    title: printable(documentTitle(report)),
    styles,
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
        children: [...masthead(report), ...apart(report.sections.flatMap(sectionBlocks))],
      },
    ],
  });
  return packed(document, report);
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
  new Paragraph({
    style: "Sender",
    tabStops: TO_THE_RIGHT,
    children: [
      ...runs(sender, { bold: true, color: hex(colours.brand) }),
      new TextRun({ children: [new Tab()] }),
      ...runs(kind),
    ],
  }),
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(title) }),
  paragraph("Subtitle", subtitle),
  ...notices.map((notice) => paragraph("Notice", notice)),
  ...detailBlocks(details),
];

const footer = (foot: GapReport["footer"]): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        tabStops: TO_THE_RIGHT,
        children: [...runs(foot.text), new TextRun({ children: [new Tab()] }), ...pageCount(foot).flatMap(countRuns)],
      }),
    ],
  });

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
