/** The structure tree: for every meaning one element, below the element it belongs to. */
import type { Meaning } from "./meaning";
import { pdfText } from "./pdf-text";
import type { TaggedDocument } from "./tagged-document";

export type StructureElement = ReturnType<TaggedDocument["struct"]>;

/** Where something stands on the page, in points from its upper left corner: left, top, right, bottom. */
export type Bounds = [left: number, top: number, right: number, bottom: number];

export interface Structure {
  has(meaning: Meaning): boolean;
  /** The element of a meaning, made when first asked for: below its group, or else below `around`. */
  elementOf(meaning: Meaning, around: Meaning | undefined, bounds?: Bounds): StructureElement;
  /** Writes the tree. Nothing can be added after. */
  end(): void;
}

export function structureOf(document: TaggedDocument): Structure {
  const root = document.struct("Document");
  document.addStructure(root);
  const elements = new Map<Meaning, StructureElement>();
  const elementOf: Structure["elementOf"] = (meaning, around, bounds) => {
    const known = elements.get(meaning);
    if (known !== undefined) return known;
    const parent = meaning.within ?? around;
    const above = parent === undefined ? root : elementOf(parent, undefined);
    const element = newElement(document, meaning, bounds);
    above.add(element);
    elements.set(meaning, element);
    return element;
  };
  return { has: (meaning) => elements.has(meaning), elementOf, end: () => root.end() };
}

/** pdfkit takes these, its types do not tell. */
interface Options extends PDFKit.Mixins.StructureElementOptions {
  scope?: "Column" | "Row";
  bbox?: Bounds;
}

function newElement(document: TaggedDocument, meaning: Meaning, bbox: Bounds | undefined): StructureElement {
  const { tag, alt, scope } = meaning;
  const options: Options = { ...(alt && { alt }), ...(scope && { scope }), ...(tag === "Figure" && bbox && { bbox }) };
  const element = document.struct(tag, options);
  const attributes = attributesOf(meaning);
  if (attributes !== undefined) entries(element).A = attributes;
  return element;
}

/** Attributes for which pdfkit has no option. */
function attributesOf({ tag, summary, bullets }: Meaning): object | undefined {
  if (tag === "Table" && summary !== undefined) return { O: "Table", Summary: pdfText(summary) };
  return tag === "L" ? { O: "List", ListNumbering: bullets ? "Disc" : "None" } : undefined;
}

/** Gives an element the text to be read instead of what is drawn. */
export function readAs(element: StructureElement, text: string): void {
  entries(element).ActualText = pdfText(text);
}

const entries = (element: StructureElement): Record<string, unknown> =>
  (element as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary.data;
