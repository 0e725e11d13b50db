/** What an Office Open XML file says of itself, for those libraries that would write the moment of a clock instead. */
import { element, HEAD } from "./xml";
import { escaped } from "./xml-text";

export interface CoreProperties {
  title: string;
  subject: string;
  author: string;
  /** An ISO 8601 instant. */
  created: string;
  /** A language as in HTML. */
  language?: string;
}

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Where the part stands in a file, and how the file calls it. */
export const CORE = {
  path: "docProps/core.xml",
  type: "application/vnd.openxmlformats-package.core-properties+xml",
  relation: `${PACKAGE}/relationships/metadata/core-properties`,
};

export function coreXml({ title, subject, author, created, language }: CoreProperties): string {
  const moment = (name: string) => element(name, { "xsi:type": "dcterms:W3CDTF" }, escaped(created));
  const text = (name: string, value: string) => element(name, {}, escaped(value));
  const namespaces = {
    "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  };
  const texts = text("dc:title", title) + text("dc:subject", subject) + text("dc:creator", author);
  const said = texts + (language ? text("dc:language", language) : "") + moment("dcterms:created") + moment("dcterms:modified");
  return HEAD + element("cp:coreProperties", namespaces, said);
}
