/** The gap report as a PDF on A4, tagged. It draws the report model and composes no sentence of its own. */
import type { GapReport, Section } from "../model/model";
import { blockOf, heading2 } from "./blocks";
import { type Fonts, loadFonts } from "./fonts";
import { drawFooter } from "./footer";
import { drawable, told } from "./legible";
import { masthead } from "./masthead";
import { SHEET } from "./styles";
import type { Attachment, Conformance, Moment } from "./tagged/facts";
import { renderTagged } from "./tagged/render";
import type { LineBreaker } from "./typeset/lines";
import type { Meaning } from "./typeset/meaning";
import type { Node } from "./typeset/nodes";

export interface PdfOptions {
  /**
   * The folder of the package `@expo-google-fonts/source-sans-3`: full TTF files, so that every letter is embedded. The packages
   * of the typefaces that stand in are beside it.
   */
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
  const fonts = await loadFonts(fontFolder);
  const report = await legible(given, fonts);
  const content = { sheet: SHEET, runs: runsOf(report, fonts.breaker) };
  return renderTagged(content, fonts.breaker, {
    title: `${given.title} ${given.sender}`,
    author: given.sender,
    subject: given.subtitle,
    language: report.language,
    creator: "Plateau",
    created,
    conformance: options.conformance ?? (attachments.length > 0 ? "PDF/A-3a" : "PDF/A-2a"),
    attachments,
    onEveryPage: (document, page, pages) => drawFooter(document, fonts.face(400), report.footer, page, pages),
  });
}

/** The typefaces that stand in are read when a text needs them, which is seldom. */
async function legible(report: GapReport, fonts: Fonts): Promise<GapReport> {
  const drawn = drawable(report, fonts.has);
  if (drawn.lacking === 0) return drawn.report;
  await fonts.standInsRead();
  return told(drawable(report, fonts.has));
}

/** What stands on the pages; a new run begins where a section asks for a new page. */
function runsOf(report: GapReport, breaker: LineBreaker): Node[][] {
  const runs: Node[][] = [masthead(report, breaker)];
  report.sections.forEach((section, place) => {
    const drawn = drawnSection(section, breaker);
    if (section.newPage && place > 0) runs.push(drawn);
    else runs.at(-1)?.push(...drawn);
  });
  return runs;
}

function drawnSection({ heading, blocks }: Section, breaker: LineBreaker): Node[] {
  const within: Meaning = { tag: "Sect" };
  const drawn = blocks.flatMap((block, place) =>
    blockOf(block, { within, before: blocks[place - 1], after: blocks[place + 1] }, breaker),
  );
  return [heading2(heading, within), ...drawn];
}
