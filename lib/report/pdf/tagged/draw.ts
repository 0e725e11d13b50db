/**
 * Draws laid out pages on a tagged document: every text and figure inside marked content that belongs to an element of the
 * structure, and all that is decoration as an artifact.
 */
import { type DrawingPiece, type FillPiece, joined, moved, type Piece, type TextPiece } from "../typeset/atoms";
import type { Meaning } from "../typeset/meaning";
import type { PlacedAtom } from "../typeset/pages";
import { drawShapes, drawText } from "./ink";
import type { Outline } from "./outline";
import { pdfText } from "./pdf-text";
import { readAs, type Structure, type StructureElement } from "./structure";
import type { TaggedDocument } from "./tagged-document";

/** What is drawn on. */
export interface Paper {
  document: TaggedDocument;
  structure: Structure;
  outline: Outline;
  /** Where the text of a page begins, in points from its upper left corner. */
  left: number;
  top: number;
}

/** Draws a page's contents on the document's last page. */
export function drawPage(page: readonly PlacedAtom[], paper: Paper): void {
  const { document } = paper;
  for (const { pieces, repeated } of partsOf(page, paper)) {
    if (repeated) document.artifact("Pagination", () => paintAll(document, pieces));
    else drawPieces(pieces, paper);
  }
}

/** Parts of one thing that follow each other, as one: its texts are read whole, cell by cell. */
function partsOf(page: readonly PlacedAtom[], { left, top }: Paper): { pieces: Piece[]; repeated: boolean }[] {
  const parts: { source: object; pieces: Piece[]; repeated: boolean }[] = [];
  for (const { atom, y, repeated } of page) {
    const pieces = atom.pieces.map((piece) => moved(piece, left, top + y));
    const last = parts.at(-1);
    if (last?.source === atom.source && last.repeated === repeated) last.pieces.push(...pieces);
    else parts.push({ source: atom.source, pieces, repeated });
  }
  return parts.map(({ pieces, repeated }) => ({ pieces: joined(pieces), repeated }));
}

function drawPieces(pieces: readonly Piece[], paper: Paper): void {
  const fills = pieces.filter((piece): piece is FillPiece => piece.kind === "fill");
  const { document } = paper;
  if (fills.length > 0) document.artifact("Layout", () => paintAll(document, fills));
  for (const piece of pieces) {
    if (piece.kind === "text") drawWords(piece, paper);
    if (piece.kind === "drawing") drawFigure(piece, paper);
  }
}

function paintAll(document: TaggedDocument, pieces: readonly Piece[]): void {
  for (const piece of pieces) paint(document, piece);
}

function paint(document: TaggedDocument, piece: Piece): void {
  if (piece.kind === "text") drawText(document, piece);
  else if (piece.kind === "drawing") drawShapes(document, piece.node.shapes, piece.x, piece.y);
  else document.rect(piece.x, piece.y, piece.width, piece.height).fill(piece.colour);
}

/** The elements around something, from the outside inwards; gives the innermost. */
function around(meanings: readonly Meaning[], { structure }: Paper): Meaning | undefined {
  let outer: Meaning | undefined;
  for (const meaning of meanings) {
    structure.elementOf(meaning, outer);
    outer = meaning;
  }
  return outer;
}

function drawWords(piece: TextPiece, paper: Paper): void {
  const { document, structure, outline } = paper;
  const { meaning, text } = piece.node;
  const outer = around(piece.around, paper);
  const empty = text.trim() === "" || piece.lines.length === 0;
  if (empty && !isCell(meaning)) return;
  const isNew = !structure.has(meaning);
  const element = structure.elementOf(meaning, outer);
  if (empty) return;
  // The title is that of the whole document: a bookmark to it leads nowhere new.
  const level = /^H([2-6])$/.exec(meaning.tag)?.[1];
  if (level !== undefined && isNew) outline.add(Number(level), text, piece.lines[0]?.y ?? 0);
  if (meaning.link === undefined) mark(document, element, meaning.tag, piece);
  else drawLink(piece, meaning.link, document, element);
}

/** An empty cell keeps those after it in their columns; any other empty text is nothing. */
const isCell = ({ tag }: Meaning): boolean => tag === "TH" || tag === "TD";

/** pdfkit tells the page of a link's annotation when the link ends, so each page that it runs on to gets a link of its own. */
function drawLink(piece: TextPiece, address: string, document: TaggedDocument, parent: StructureElement): void {
  const link = document.struct("Link");
  parent.add(link);
  mark(document, link, "Link", piece);
  const { left, top, right, bottom } = boundsOf(piece);
  const spoken = { Contents: pdfText(`${piece.node.text} (${address})`), structParent: link };
  document.link(left, top, right - left, bottom - top, address, spoken);
  link.end();
}

function boundsOf({ node, lines }: TextPiece): { left: number; top: number; right: number; bottom: number } {
  const { size, leading } = node.look;
  return {
    left: Math.min(...lines.map(({ x }) => x)),
    top: Math.min(...lines.map(({ y }) => y)),
    right: Math.max(...lines.map(({ x, line }) => x + line.width)),
    bottom: Math.max(...lines.map(({ y }) => y)) + size * leading,
  };
}

function drawFigure(piece: DrawingPiece, paper: Paper): void {
  const { document, structure } = paper;
  const { node, x, y } = piece;
  const outer = around(piece.around, paper);
  if (node.meaning === undefined) {
    document.artifact("Layout", () => paint(document, piece));
    return;
  }
  mark(document, structure.elementOf(node.meaning, outer, [x, y, x + node.width, y + node.height]), node.meaning.tag, piece);
}

/** Draws content that belongs to an element; where it is not as it was written, the element says what was. */
function mark(document: TaggedDocument, element: StructureElement, tag: string, piece: TextPiece | DrawingPiece): void {
  if (piece.kind === "text" && piece.lines.some(({ line }) => line.altered)) readAs(element, piece.node.text);
  element.add(document.markStructureContent(tag));
  paint(document, piece);
  document.endMarkedContent();
}
