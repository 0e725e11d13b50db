/** Reads an ODT file back for tests. */
import { strFromU8, unzipSync } from "fflate";
import { plain } from "../../gap/report-texts.testing";
import { all, readXml, type XmlElement } from "../../xml/xml.testing";

export interface OdtReading {
  content: XmlElement;
  styles: XmlElement;
  meta: XmlElement;
  manifest: XmlElement;
  mimeType: string;
}

export function readOdt(bytes: Uint8Array): OdtReading {
  const files = unzipSync(bytes);
  const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  return {
    content: readXml(text("content.xml")),
    styles: readXml(text("styles.xml")),
    meta: readXml(text("meta.xml")),
    manifest: readXml(text("META-INF/manifest.xml")),
    mimeType: text("mimetype"),
  };
}

const PARAGRAPHS = ["text:p", "text:h", "table:title", "svg:title", "svg:desc"];

const MEANING: Record<string, (element: XmlElement) => string> = {
  "text:line-break": () => "\n",
  "text:tab": () => "\t",
  "text:s": ({ attributes }) => " ".repeat(Number(attributes.get("text:c") ?? 1)),
  "svg:title": () => "",
};

/** What stands in an element, as it is read, white space collapsed where ODF says so. */
export const rawText = (element: XmlElement): string =>
  element.children
    .map((child) => {
      if (typeof child === "string") return child.replace(/[\t\n\r ]+/g, " ");
      const meaning = MEANING[child.name];
      return meaning ? meaning(child) : rawText(child) + (PARAGRAPHS.includes(child.name) ? " " : "");
    })
    .join("");

export const textOf = (element: XmlElement): string => plain(rawText(element));

/** The headings with their levels, in order. */
export const odtHeadings = ({ content }: OdtReading): [level: number, text: string][] =>
  all(content, "text:h").map((heading) => [Number(heading.attributes.get("text:outline-level")), textOf(heading)]);
