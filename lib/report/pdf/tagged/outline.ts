/** The outline (bookmarks) of a PDF: its headings, each below the last one of a higher level. */
import type { TaggedDocument } from "./tagged-document";

/** pdfkit's outline items take a place, keep their children and are written when the document ends. */
interface Item {
  addItem(title: string, options: { top: number; left: number; fit: boolean }): Item;
  children: Item[];
  outlineData: { Count?: number };
}

export interface Outline {
  /** Adds a heading that stands on the current page, so many points below its upper edge. */
  add(level: number, title: string, top: number): void;
  end(): void;
}

export function outlineOf(document: TaggedDocument): Outline {
  const root = document.outline as unknown as Item;
  const open: { level: number; item: Item }[] = [];
  return {
    add(level, title, top) {
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      const above = open.at(-1)?.item ?? root;
      // pdfkit counts from the right edge.
      open.push({ level, item: above.addItem(title, { top, left: document.page.width, fit: false }) });
    },
    end: () => void countBelow(root),
  };
}

/** pdfkit leaves out how many items stand below an open one (ISO 32000-1, table 153). */
function countBelow({ children, outlineData }: Item): number {
  const count = children.reduce((sum, child) => sum + 1 + countBelow(child), 0);
  if (count > 0) outlineData.Count = count;
  return count;
}
