/** The parts of a Word file that are not its text, and how it is packed: the same report always gives the same bytes. */
import { type Document, Packer } from "docx";
import { documentTitle, type GapReport } from "../../model/model";
import { recoloured } from "../../model/paint";
import { CORE, coreXml } from "../../xml/core-properties";
import { packedUndated } from "../../xml/undated";
import { element, HEAD } from "../../xml/xml";
import { FALLBACK_FONTS, FONT } from "../layout";

/** Packs a document, with the report's own moment in place of the clock's. The same report always gives the same bytes. */
export function packed(document: Document, report: GapReport): Uint8Array {
  const { subtitle: subject, sender: author, knownAt: created, language } = report;
  const core = coreXml({ title: documentTitle(report), subject, author, created, language });
  const files = filesOf(document, [
    { path: CORE.path, data: core },
    { path: "word/fontTable.xml", data: fontTable },
  ]);
  const finished = (xml: string) => recoloured(numbered(xml), report.colours);
  return packedUndated(Array.from(files, ([path, data]) => [path, typeof data === "string" ? finished(data) : data]));
}

type Files = ReadonlyMap<string, string | Uint8Array>;
interface Compiler {
  compile(document: Document, prettify: undefined, overrides: readonly { path: string; data: string }[]): Files;
}

/**
 * The files of a document before docx packs them: packed, they would have to be unpacked again, for docx numbers its drawings
 * and dates its files by the clock. Its types hide what it compiles with.
 */
const filesOf = (document: Document, overrides: readonly { path: string; data: string }[]): Files =>
  (Packer as unknown as { compiler: Compiler }).compiler.compile(document, undefined, overrides);

/** docx numbers drawings and shapes over all files of a process; here each document begins at 1. */
function numbered(xml: string): string {
  let number = 0;
  return xml.replace(/(<(?:wp:docPr|wps:cNvPr) [^>]*?\bid=)"\d+"/g, (_, before: string) => `${before}"${++number}"`);
}

/** What to write in where the font is not installed, which docx says of fonts in the file only. */
const fontTable =
  HEAD +
  element(
    "w:fonts",
    { "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main" },
    element(
      "w:font",
      { "w:name": FONT },
      element("w:altName", { "w:val": FALLBACK_FONTS.join(",") }) +
        element("w:family", { "w:val": "swiss" }) +
        element("w:pitch", { "w:val": "variable" }),
    ),
  );
