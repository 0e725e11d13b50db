/** Texts of the model as Word's runs and paragraphs, in XML. */
import { element } from "../../xml/xml";
import { escaped, printable, webLink } from "../../xml/xml-text";
import type { Book } from "./book";
import { type RunLook, runProperties, type StyleId } from "./styles";

/** A run around content that is XML already. */
export const run = (content: string, look?: RunLook): string => `<w:r>${look ? runProperties(look) : ""}${content}</w:r>`;

const BREAK = "<w:br/>";
export const TAB = run("<w:tab/>");

/** A text as runs: what follows a line feed stands on a new line. */
export const runs = (text: string, look?: RunLook): string =>
  printable(text)
    .split("\n")
    .map((line, index) => run(`${index > 0 ? BREAK : ""}<w:t xml:space="preserve">${escaped(line)}</w:t>`, look))
    .join("");

/** A paragraph in a style, of runs; `properties` are those that the style cannot hold, in Word's order. */
export const styled = (style: StyleId, content: string, properties = ""): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`;

/** A paragraph of one text in a style. */
export const paragraph = (style: StyleId, text: string): string => styled(style, runs(text));

/** A text that leads to an address; where no program could open the address, only the text. */
export function linked(text: string, address: string | undefined, book: Book): string {
  const link = webLink(address);
  return link === undefined
    ? runs(text)
    : element("w:hyperlink", { "r:id": book.link(link), "w:history": 1 }, runs(text, { style: "Hyperlink" }));
}
