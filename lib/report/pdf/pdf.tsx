/** The gap report as a PDF on A4, tagged. It draws the report model and composes no sentence of its own. */
import { Document, Page, Text, View } from "@react-pdf/renderer";
import { documentTitle, type GapReport, type Section } from "../model/model";
import { paintOf } from "../model/paint";
import { BlockView, Heading2, PairedDetails } from "./blocks";
import { hasGlyph, loadFonts } from "./fonts";
import { drawFooter } from "./footer";
import { legible } from "./legible";
import { styles } from "./styles";
import type { Attachment, Conformance, Moment } from "./tagged/facts";
import { type Meaning, means } from "./tagged/meaning";
import { renderTagged } from "./tagged/render";

export interface PdfOptions {
  /** The folder of the package `@expo-google-fonts/source-sans-3`: full TTF files, so that every letter is embedded. */
  fontFolder: string;
  /** What the file says about when it was made; the same report and moment give the same bytes. */
  created: Moment;
  /** Files to put in the file, such as the dossier that was judged. */
  attachments?: readonly Attachment[];
  /** PDF/A-2a where it is not given, or PDF/A-3a with attachments. */
  conformance?: Conformance;
}

/** Draws a report as PDF bytes. Throws when a font file cannot be read. */
export async function renderPdf(given: GapReport, options: PdfOptions): Promise<Uint8Array> {
  const { fontFolder, created, attachments = [] } = options;
  await loadFonts(fontFolder);
  const report = legible(given, hasGlyph);
  return renderTagged(<ReportDocument report={report} />, {
    title: documentTitle(given),
    author: given.sender,
    subject: given.subtitle,
    language: report.language,
    creator: "Plateau",
    created,
    conformance: options.conformance ?? (attachments.length > 0 ? "PDF/A-3a" : "PDF/A-2a"),
    attachments,
    paint: paintOf(report.colours),
    onEveryPage: (document, page, pages) => drawFooter(document, report.footer, page, pages),
  });
}

/** The report as elements of react-pdf. The newer pagination keeps headings with what follows and headers with their rows. */
export const ReportDocument = ({ report }: { report: GapReport }) => (
  <Document>
    {pages(report.sections).map((sections, index) => (
      <Page key={sections[0]?.id} size="A4" style={styles.page} experimentalPagination>
        {index === 0 && <Masthead report={report} />}
        {sections.flatMap(drawnSection)}
      </Page>
    ))}
  </Document>
);

function drawnSection({ id, heading, blocks }: Section) {
  const section: Meaning = { tag: "Sect" };
  return [
    <Heading2 key={id} text={heading} within={section} />,
    ...blocks.map((block, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a report's blocks never move
      <BlockView key={`${id} ${place}`} block={block} within={section} before={blocks[place - 1]} after={blocks[place + 1]} />
    )),
  ];
}

/** The sections that share pages: a new run begins where a section asks for a new page. */
function pages(sections: readonly Section[]): Section[][] {
  const runs: Section[][] = [];
  for (const section of sections) {
    const last = runs.at(-1);
    if (last === undefined || section.newPage) runs.push([section]);
    else last.push(section);
  }
  return runs;
}

const Masthead = ({ report }: { report: GapReport }) => (
  <View>
    <View style={styles.sender}>
      <Text style={styles.senderName} {...means({ tag: "P" })}>
        {report.sender}
      </Text>
      <Text style={styles.kind} {...means({ tag: "P" })}>
        {report.kind}
      </Text>
    </View>
    <Text style={styles.title} {...means({ tag: "H1" })}>
      {report.title}
    </Text>
    <Text style={styles.subtitle} {...means({ tag: "P" })}>
      {report.subtitle}
    </Text>
    {report.notices.map((notice) => (
      <Text key={notice} style={styles.notice} {...means({ tag: "P" })}>
        {notice}
      </Text>
    ))}
    <PairedDetails details={report.details} />
  </View>
);
