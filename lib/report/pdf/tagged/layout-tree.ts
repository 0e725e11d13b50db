/** What react-pdf makes of elements before it draws them: pages of boxes and lines, each in its place. */
import layoutDocument, { type Box, type DocumentNode, type SafeDocumentNode } from "@react-pdf/layout";
import renderNodes from "@react-pdf/render";
import { type DocumentProps, Font, pdf } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import type { Meaning } from "./meaning";
import type { TaggedDocument } from "./tagged-document";

/** The part of react-pdf's nodes that is read here; the rest is for its own renderer. */
export interface LayoutNode {
  type: string;
  props?: { meaning?: Meaning; fixed?: boolean };
  style?: { backgroundColor?: unknown; overflow?: unknown; transform?: unknown };
  box?: Box;
  children?: LayoutNode[];
  /** Of a text: its lines as they are drawn, with hyphens where words were broken. */
  lines?: { string: string }[];
  /** Of the text in a text. */
  value?: string;
}

/** The types leave out that layout takes its fonts as an argument. */
const layOut = layoutDocument as (root: DocumentNode, fonts: typeof Font) => Promise<SafeDocumentNode>;

/** The pages of a document in order. */
export async function pagesOf(element: ReactElement<DocumentProps>): Promise<LayoutNode[]> {
  const { document } = pdf(element).container as { document: DocumentNode };
  return (await layOut(document, Font)).children as LayoutNode[];
}

const renderWith = renderNodes as unknown as (document: TaggedDocument, root: { children: LayoutNode[] }) => void;

/** Draws a node and all in it where the document's origin is now, as react-pdf does. */
export const paint = (document: TaggedDocument, node: LayoutNode): void => renderWith(document, { children: [node] });

/** The text as it was written. */
export const writtenText = (node: LayoutNode): string => node.value ?? (node.children ?? []).map(writtenText).join("");

/** The text as it stands on paper. */
export const drawnText = ({ lines = [] }: LayoutNode): string => lines.map(({ string }) => string).join("");

/**
 * Whether anything is on a page but what returns on every page. Where a row ends at the very end of a page, react-pdf lays
 * out another one for the space below it.
 */
export const saysSomething = ({ props, lines = [], type, children = [] }: LayoutNode): boolean =>
  props?.fixed !== true && (lines.length > 0 || type === "SVG" || children.some(saysSomething));
