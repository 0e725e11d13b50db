/** Texts of the model as Word's runs and paragraphs. */
import { ConcreteHyperlink, type IContext, type IRunOptions, Paragraph, type ParagraphChild, Tab, TextRun } from "docx";
import { printable, webLink } from "../../xml/xml-text";
import type { StyleId } from "./styles";

export const tab = (): TextRun => new TextRun({ children: [new Tab()] });

/** A text as runs: what follows a line feed stands on a new line. */
export const runs = (text: string, look: Omit<IRunOptions, "text" | "break"> = {}): TextRun[] =>
  printable(text)
    .split("\n")
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }));

/** A paragraph in a style, of runs. */
export const styled = (style: StyleId, children: readonly ParagraphChild[]): Paragraph => new Paragraph({ style, children });

/** A paragraph of one text in a style. */
export const paragraph = (style: StyleId, text: string): Paragraph => styled(style, runs(text));

/** A text that leads to an address; where no program could open the address, only the text. */
export function linked(text: string, address: string | undefined): ParagraphChild[] {
  const link = webLink(address);
  return link === undefined ? runs(text) : [new Link(runs(text, { style: "Hyperlink" }), link)];
}

const HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** docx names its own links by chance. These are counted, so that the same report gives the same file. */
class Link extends ConcreteHyperlink {
  constructor(
    private readonly parts: ParagraphChild[],
    private readonly target: string,
  ) {
    super([], "");
  }

  override prepForXml(context: IContext): ReturnType<ConcreteHyperlink["prepForXml"]> {
    const relationships = context.viewWrapper.Relationships;
    const id = `Link${relationships.RelationshipCount + 1}`;
    relationships.addRelationship(id, HYPERLINK, this.target, "External");
    return new ConcreteHyperlink(this.parts, id).prepForXml(context);
  }
}
