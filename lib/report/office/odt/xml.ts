/** What ODF writes its XML in: lengths and namespaces. */
import type { Attributes } from "../../xml/xml";

/** A length in points. */
export const pt = (points: number): string => `${Math.round(points * 1000) / 1000}pt`;

const PREFIX = "urn:oasis:names:tc:opendocument:xmlns:";

/** The names that content and styles are written in. `loext` is LibreOffice's own, for what ODF 1.3 has no word for. */
const NAMESPACES: Attributes = {
  "xmlns:office": `${PREFIX}office:1.0`,
  "xmlns:style": `${PREFIX}style:1.0`,
  "xmlns:text": `${PREFIX}text:1.0`,
  "xmlns:table": `${PREFIX}table:1.0`,
  "xmlns:draw": `${PREFIX}drawing:1.0`,
  "xmlns:fo": `${PREFIX}xsl-fo-compatible:1.0`,
  "xmlns:svg": `${PREFIX}svg-compatible:1.0`,
  "xmlns:meta": `${PREFIX}meta:1.0`,
  "xmlns:manifest": `${PREFIX}manifest:1.0`,
  "xmlns:xlink": "http://www.w3.org/1999/xlink",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
};

/** The names of some of these, by their prefixes. */
export const namespaces = (...prefixes: string[]): Attributes =>
  Object.fromEntries(prefixes.map((prefix) => [`xmlns:${prefix}`, NAMESPACES[`xmlns:${prefix}`]]));
