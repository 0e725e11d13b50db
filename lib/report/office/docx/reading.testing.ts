/** Reads a DOCX file back for tests. */
import { strFromU8, unzipSync } from "fflate";
import { plain } from "../../gap/report-texts.testing";
import { all, elementsOf, readXml, type XmlElement } from "../../xml/xml.testing";

export interface DocxReading {
  /** Every XML part by its path, read strictly. */
  parts: ReadonlyMap<string, XmlElement>;
  document: XmlElement;
}

export function readDocx(bytes: Uint8Array): DocxReading {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, readXml(strFromU8(file))]));
  return { parts, document: partOf({ parts }, "word/document.xml") };
}

export function partOf({ parts }: Pick<DocxReading, "parts">, path: string): XmlElement {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`No ${path}`);
  return part;
}

/** What an element stands for in a text; a tab's own definition among a paragraph's properties is none. */
const MEANING: Record<string, (element: XmlElement) => string> = {
  "w:t": ({ children }) => children.join(""),
  "w:br": () => "\n",
  "w:tab": () => "\t",
  "w:pPr": () => "",
  "wp:docPr": ({ attributes }) => ` ${attributes.get("descr") ?? ""} `,
  "w:tblCaption": ({ attributes }) => ` ${attributes.get("w:val")} `,
  "w:p": (paragraph) => `${rawText(paragraph)} `,
};

/** What stands in an element, as it is read: ends of lines and tabs included, drawings by their description. */
export const rawText = (element: XmlElement): string =>
  elementsOf(element)
    .map((child) => (MEANING[child.name] ?? rawText)(child))
    .join("");

export const textOf = (element: XmlElement): string => plain(rawText(element));

export const styleOf = (paragraph: XmlElement): string | undefined => all(paragraph, "w:pStyle")[0]?.attributes.get("w:val");

/** The outline of the document: what Word lists to walk through it, with levels, in order. */
export function docxHeadings(reading: DocxReading): [level: number, text: string][] {
  const styles = new Map(
    all(partOf(reading, "word/styles.xml"), "w:style").map((style) => [style.attributes.get("w:styleId"), style]),
  );
  const levelOf = (id: string | undefined): number | undefined => {
    const style = styles.get(id);
    if (style === undefined) return undefined;
    const own = all(style, "w:outlineLvl")[0]?.attributes.get("w:val");
    return own === undefined ? levelOf(all(style, "w:basedOn")[0]?.attributes.get("w:val")) : Number(own) + 1;
  };
  return all(reading.document, "w:p").flatMap((paragraph): [number, string][] => {
    const level = levelOf(styleOf(paragraph));
    return level === undefined ? [] : [[level, textOf(paragraph)]];
  });
}
