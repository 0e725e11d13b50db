/** What a screen reader reads from a tagged PDF, for tests only: the texts in the order of the structure. */
import type { TextContent } from "pdfjs-dist/types/src/display/api";
import { Pdf } from "./objects.testing";
import { type Element, elementsIn, isMarked, treeOf } from "./tree.testing";

export interface Read {
  /** The tags from the document down to what is read. */
  path: string[];
  text: string;
}

/** Every text in reading order; a figure is read as its alternative, and a label that is but a bullet not at all. */
export async function readAloud(bytes: Uint8Array): Promise<Read[]> {
  const texts = await textsByContent(bytes);
  const read = (element: Element, above: string[]): Read[] => {
    const path = [...above, element.tag];
    if (element.alt !== undefined) return [{ path, text: element.alt }];
    if (element.actualText !== undefined) return [{ path, text: element.actualText }];
    const own = element.kids.filter(isMarked).map(({ page, number }) => texts.get(`p${page.ref.id}R_mc${number}`) ?? "");
    const text = own.join(" ").trim();
    const below = elementsIn(element).flatMap((kid) => read(kid, path));
    return [...(text && text !== "•" ? [{ path, text }] : []), ...(isLink(element) ? joined(below) : below)];
  };
  return read(treeOf(await Pdf.read(bytes)), []);
}

/** Whether all of an element is one link, of which each page that it runs on to has a part. */
const isLink = (element: Element): boolean =>
  elementsIn(element).length > 1 && elementsIn(element).every(({ tag }) => tag === "Link");

const joined = (parts: readonly Read[]): Read[] =>
  parts.slice(0, 1).map(({ path }) => ({ path, text: parts.map(({ text }) => text).join(" ") }));

/** The text of every marked content, by pdf.js's name for it. */
async function textsByContent(bytes: Uint8Array): Promise<Map<string, string>> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts = new Map<string, string>();
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ includeMarkedContent: true });
    collect(items, texts);
  }
  await pdf.destroy();
  return texts;
}

function collect(items: TextContent["items"], texts: Map<string, string>): void {
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ("type" in item) {
      if (item.type === "endMarkedContent") open.pop();
      else open.push(item.id);
      continue;
    }
    const inside = open.at(-1);
    if (inside !== undefined) texts.set(inside, `${texts.get(inside) ?? ""}${item.str}${item.hasEOL ? " " : ""}`);
  }
}
