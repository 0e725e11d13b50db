/**
 * Draws a layout tree on a tagged document: every text and figure inside marked content that belongs to an element of the
 * structure, and all that is decoration as an artifact. react-pdf's own renderer draws, so pages look as it lays them out.
 */
import { drawnText, type LayoutNode, paint, writtenText } from "./layout-tree";
import type { Meaning } from "./meaning";
import type { Outline } from "./outline";
import { pdfText } from "./pdf-text";
import { type Bounds, readAs, type Structure, type StructureElement } from "./structure";
import type { TaggedDocument } from "./tagged-document";
import { unspaced, writtenPart } from "./written-part";

/** What is drawn on, and where: `x` and `y` are the document's origin in points from the page's upper left corner. */
export interface Paper {
  document: TaggedDocument;
  structure: Structure;
  outline: Outline;
  x: number;
  y: number;
}

/** Draws a page's contents on a page of its own. */
export function drawPage(page: LayoutNode, paper: Omit<Paper, "x" | "y">): void {
  const { width, height } = boxOf(page);
  paper.document.addPage({ size: [width, height], margin: 0 });
  for (const child of page.children ?? []) draw(child, { ...paper, x: 0, y: 0 }, undefined);
}

const drawers: Record<string, (node: LayoutNode, paper: Paper, around: Meaning | undefined) => void> = {
  VIEW: drawView,
  TEXT: drawText,
  SVG: drawFigure,
};

function draw(node: LayoutNode, paper: Paper, around: Meaning | undefined): void {
  const { document } = paper;
  const drawer = drawers[node.type];
  if (drawer === undefined) throw new Error(`A tagged page cannot hold a ${node.type}; teach draw.ts what it means.`);
  if (isRepetition(node, paper)) document.artifact("Pagination", () => paint(document, node));
  else drawer(node, paper, around);
}

/** A table's header that returns on a next page has been read already. */
const isRepetition = ({ props }: LayoutNode, { structure }: Paper): boolean =>
  props?.fixed === true && props.meaning !== undefined && structure.has(props.meaning);

function drawView(node: LayoutNode, paper: Paper, around: Meaning | undefined): void {
  const { document, structure } = paper;
  if (node.style?.overflow === "hidden" || node.style?.transform) {
    throw new Error("A tagged page cannot hold a <View> with overflow or transform.");
  }
  const meaning = node.props?.meaning;
  if (meaning !== undefined) structure.elementOf(meaning, around);
  if (hasLooks(node)) document.artifact("Layout", () => paint(document, { ...node, children: [] }));
  const { left, top } = boxOf(node);
  const inside = { ...paper, x: paper.x + left, y: paper.y + top };
  document.save();
  document.translate(left, top);
  for (const child of node.children ?? []) draw(child, inside, meaning ?? around);
  document.restore();
}

const hasLooks = ({ box, style }: LayoutNode): boolean =>
  Boolean(
    style?.backgroundColor || box?.borderTopWidth || box?.borderRightWidth || box?.borderBottomWidth || box?.borderLeftWidth,
  );

function drawText(node: LayoutNode, paper: Paper, around: Meaning | undefined): void {
  const { document, structure, outline } = paper;
  const meaning = node.props?.meaning;
  const written = writtenText(node);
  if (meaning === undefined) throw new Error(`"${written}" has no meaning; give its <Text> one.`);
  const isNew = !structure.has(meaning);
  if (written.trim() === "" && !isCell(meaning)) return;
  const element = structure.elementOf(meaning, around);
  if (written.trim() === "") return;
  // The title is that of the whole document: a bookmark to it leads nowhere new.
  const level = /^H([2-6])$/.exec(meaning.tag)?.[1];
  if (level !== undefined && isNew) outline.add(Number(level), written, paper.y + boxOf(node).top);
  if (meaning.link !== undefined) {
    drawLink(node, meaning, document, element);
  } else {
    if (isBroken(node)) readAs(element, written);
    mark(document, element, meaning.tag, node);
  }
}

/** An empty cell keeps those after it in their columns; any other empty text is nothing. */
const isCell = ({ tag }: Meaning): boolean => tag === "TH" || tag === "TD";

/** How far a link has been drawn on the pages before, in characters of its text. */
const drawnLinks = new WeakMap<Meaning, number>();

/**
 * pdfkit tells the page of a link's annotation when the link ends, so each page that it runs on to gets a link of its own,
 * which is read as its own part of the text.
 */
function drawLink(node: LayoutNode, meaning: Meaning, document: TaggedDocument, parent: StructureElement): void {
  const address = meaning.link ?? "";
  const { text, to } = writtenPart(writtenText(node), drawnText(node), drawnLinks.get(meaning) ?? 0);
  drawnLinks.set(meaning, to);
  const link = document.struct("Link");
  parent.add(link);
  if (isBroken(node)) readAs(link, text);
  mark(document, link, "Link", node);
  const { left, top, width, height } = boxOf(node);
  const spoken = { Contents: pdfText(`${text} (${address})`), structParent: link };
  document.link(left, top, width, height, address, spoken);
  link.end();
}

function drawFigure(node: LayoutNode, paper: Paper, around: Meaning | undefined): void {
  const { document, structure } = paper;
  const meaning = node.props?.meaning;
  if (meaning === undefined) document.artifact("Layout", () => paint(document, node));
  else mark(document, structure.elementOf(meaning, around, boundsOf(node, paper)), meaning.tag, node);
}

/** Draws content that belongs to an element. */
function mark(document: TaggedDocument, element: StructureElement, tag: string, node: LayoutNode): void {
  element.add(document.markStructureContent(tag));
  paint(document, node);
  document.endMarkedContent();
}

/** Whether a word of a text was broken: the hyphen is for the eye only. */
const isBroken = (node: LayoutNode): boolean => !unspaced(writtenText(node)).includes(unspaced(drawnText(node)));

function boundsOf(node: LayoutNode, { x, y }: Paper): Bounds {
  const { left, top, width, height } = boxOf(node);
  return [x + left, y + top, x + left + width, y + top + height];
}

function boxOf({ type, box }: LayoutNode): NonNullable<LayoutNode["box"]> {
  if (box === undefined) throw new Error(`A ${type} was not laid out.`);
  return box;
}
