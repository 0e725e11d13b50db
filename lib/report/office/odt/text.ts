/** Texts of the model as ODF's paragraphs. In ODF white space collapses as in HTML, so what must stay has elements of its own. */

import { element } from "../../xml/xml";
import { escaped, printable, webLink } from "../../xml/xml-text";
import type { Level } from "../headings";
import type { LookName } from "../looks";
import { headingName, odfName } from "./style-names";

/** A text as the content of a paragraph: ends of lines, tabs and every space are kept. */
export const inline = (text: string): string => printable(text).split("\n").map(oneLine).join(LINE_BREAK);

const LINE_BREAK = element("text:line-break");
export const TAB = element("text:tab");

const oneLine = (line: string): string => line.split("\t").map(spaced).join(TAB);

/** Spaces beside each other, or at an edge, would be lost. */
const spaced = (text: string): string =>
  text
    .split(/( {2,}|^ | $)/)
    .map((part, index) => (index % 2 === 1 ? element("text:s", { "text:c": part.length }) : escaped(part)))
    .join("");

/** A paragraph in a style, of content that is XML already. */
export const styled = (look: LookName, content: string): string =>
  element("text:p", { "text:style-name": odfName(look) }, content);

/** A paragraph of one text in a style. */
export const paragraph = (look: LookName, text: string): string => styled(look, inline(text));

export const heading = (level: Level, text: string, style = headingName(level), marked = inline): string =>
  element("text:h", { "text:style-name": style, "text:outline-level": level }, marked(text));

/** A text in a look of its own within a paragraph. */
export const span = (style: string, text: string): string => element("text:span", { "text:style-name": style }, inline(text));

/** A text that leads to an address; where no program could open the address, only the text. */
export function linked(text: string, address: string | undefined): string {
  const link = webLink(address);
  return link === undefined
    ? inline(text)
    : element("text:a", { "xlink:type": "simple", "xlink:href": link, "text:style-name": "Internet_20_link" }, inline(text));
}
