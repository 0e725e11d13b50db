/** The gap report as a PDF on A4. It draws the report model and composes no sentence of its own. */
import { Document, type DocumentProps, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { GapReport, Section } from "./model";
import { BlockView, Details, Heading2 } from "./pdf/blocks";
import { loadFonts } from "./pdf/fonts";
import { styles } from "./pdf/styles";

type Moment = NonNullable<DocumentProps["creationDate"]>;

export interface PdfOptions {
  /** The folder of the package `@expo-google-fonts/source-sans-3`: full TTF files, so that every letter is embedded. */
  fontFolder: string;
  /** What the file says about when it was made; the same report and day give the same pages. */
  created: Moment;
}

/** Draws a report as PDF bytes. Throws when a font file cannot be read. */
export async function renderPdf(report: GapReport, { fontFolder, created }: PdfOptions): Promise<Uint8Array> {
  await loadFonts(fontFolder);
  return renderToBuffer(<ReportDocument report={report} created={created} />);
}

const ReportDocument = ({ report, created }: { report: GapReport; created: Moment }) => (
  <Document
    title={`${report.title} ${report.sender}`}
    author={report.sender}
    subject={report.subtitle}
    language={report.language}
    creator="Plateau"
    producer="Plateau"
    creationDate={created}
    modificationDate={created}
    pageMode="useOutlines"
  >
    {pages(report.sections).map((sections, index) => (
      <Page key={sections[0]?.id} size="A4" style={styles.page} layout={withFooter(report.footer)}>
        {index === 0 && <Masthead report={report} />}
        {sections.flatMap((section) => [
          <Heading2 key={section.id} text={section.heading} />,
          // biome-ignore lint/suspicious/noArrayIndexKey: a report's blocks never move
          ...section.blocks.map((block, place) => <BlockView key={`${section.id} ${place}`} block={block} />),
        ])}
      </Page>
    ))}
  </Document>
);

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
      <Text style={styles.senderName}>{report.sender}</Text>
      <Text style={styles.kind}>{report.kind}</Text>
    </View>
    <Text style={styles.title}>{report.title}</Text>
    <Text style={styles.subtitle}>{report.subtitle}</Text>
    {report.notices.map((notice) => (
      <Text key={notice} style={styles.notice}>
        {notice}
      </Text>
    ))}
    <Details details={report.details} />
  </View>
);

interface OnPage {
  children: ReactNode;
  pageNumber?: number;
  totalPages?: number;
}

/** What stands around the text on every page. The number of pages is not known yet in react-pdf's first round. */
const withFooter =
  ({ text, page }: GapReport["footer"]) =>
  ({ children, pageNumber, totalPages }: OnPage) => (
    <View style={styles.sheet}>
      <View style={styles.body}>{children}</View>
      <View style={styles.footer}>
        <Text style={styles.footerText}>{text}</Text>
        <Text style={styles.footerText}>
          {page.replace("{page}", String(pageNumber)).replace("{pages}", String(totalPages ?? pageNumber))}
        </Text>
      </View>
    </View>
  );
