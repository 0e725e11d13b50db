/** PDF files, with pdf.js: the words of each page with their place and size. How they become lines is in pdf-layout.ts. */
import { type Extraction, MAX_CHARACTERS, MAX_PAGES, refused } from "./extraction";
import { type PrintedLine, textOf } from "./pdf-layout";

/** A page with fewer characters on average was scanned. */
const LEAST_CHARACTERS = 40;

/** What the reader uses of pdf.js. */
interface Word {
  str?: string;
  transform: number[];
  width: number;
  height: number;
  fontName: string;
}
interface Page {
  getTextContent(): Promise<{ items: unknown[] }>;
  commonObjs: { has(name: string): boolean; get(name: string): unknown };
  cleanup(): void;
}

/** The lines of a PDF, with their pages. It takes the bytes as its own: they cannot be used afterwards. */
export async function extractPdf(bytes: Uint8Array): Promise<Extraction> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const options = { isEvalSupported: false, useSystemFonts: false, disableFontFace: true, stopAtErrors: false, verbosity: 0 };
  const task = getDocument({ data: bytes, ...options });
  try {
    const document = await task.promise;
    if (document.numPages > MAX_PAGES) return refused("too-long");
    const lines: PrintedLine[] = [];
    let characters = 0;
    for (let number = 1; number <= document.numPages && characters <= MAX_CHARACTERS; number++) {
      const found = await linesOfPage((await document.getPage(number)) as unknown as Page, number);
      for (const line of found) characters += line.text.length;
      lines.push(...found);
    }
    return characters < LEAST_CHARACTERS * document.numPages ? refused("scanned") : textOf(lines);
  } catch (error) {
    return refused((error as Error).name === "PasswordException" ? "encrypted" : "broken");
  } finally {
    await task.destroy();
  }
}

/** Words on one height are one line; a wide gap separates cells. */
async function linesOfPage(page: Page, number: number): Promise<PrintedLine[]> {
  const { items } = await page.getTextContent();
  const lines: PrintedLine[] = [];
  let end = 0;
  for (const { str = "", transform, width, height, fontName } of items as Word[]) {
    if (str === "") continue;
    const [, , , scale = 0, x = 0, y = 0] = transform;
    const size = Math.abs(scale) || height;
    const line = lines.at(-1);
    if (line && Math.abs(line.y - y) < 0.5 * Math.max(line.size, size)) {
      line.text += spaceBetween(x - end, size, line.text) + str;
      line.size = Math.max(line.size, size);
    } else if (str.trim() !== "") lines.push({ text: str, y, size, bold: isBold(page, fontName), page: number });
    end = x + width;
  }
  page.cleanup();
  return lines;
}

function spaceBetween(gap: number, size: number, before: string): string {
  if (gap > 2.2 * size) return " | ";
  return gap > 0.2 * size && !/\s$/.test(before) ? " " : "";
}

function isBold(page: Page, font: string): boolean {
  if (!page.commonObjs.has(font)) return false;
  const { name = "" } = page.commonObjs.get(font) as { name?: string };
  return /bold|black|heavy/i.test(name);
}
