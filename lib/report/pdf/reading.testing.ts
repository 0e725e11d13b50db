/** Draws a report and reads the PDF back, for tests only. */
import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { TextItem } from "pdfjs-dist/types/src/display/api";
import type { GapReport } from "../model/model";
import { renderPdf } from "./pdf";

export const fontFolder = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/source-sans-3/package.json"));

export const render = (report: GapReport): Promise<Uint8Array> =>
  renderPdf(report, { fontFolder, created: new Date("2026-11-22T05:33:00Z") });

export interface Word {
  text: string;
  x: number;
  y: number;
  width: number;
}

export interface Reading {
  pages: Word[][];
  title: unknown;
  language: unknown;
  outline: string[];
}

export async function read(bytes: Uint8Array): Promise<Reading> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: Word[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const words = items.filter((item): item is TextItem => "str" in item && item.str.trim() !== "");
    pages.push(words.map(({ str, transform, width }) => ({ text: str, x: transform[4], y: Math.round(transform[5]), width })));
  }
  const { info } = await pdf.getMetadata();
  const { Title: title, Language: language } = info as Record<string, unknown>;
  return { pages, title, language, outline: (await pdf.getOutline()).map((entry) => entry.title) };
}

/** Where the foot of a page begins, from the edge of the paper, and where its one line stands. */
const FOOT = 45;
const FOOT_LINE = 28;

/** What stands in the foot of a page, or under it, and is not the foot itself. */
export const footFaults = (pages: readonly (readonly Word[])[]): string[] =>
  pages.flatMap((words, page) =>
    words.filter(({ y }) => y < FOOT && y !== FOOT_LINE).map(({ text }) => `page ${page + 1}: in the foot: ${text}`),
  );

/** The colours that fill and draw, as "#rrggbb". */
export async function paints(bytes: Uint8Array): Promise<string[]> {
  const { getDocument, OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const painted = new Set<string>();
  for (let number = 1; number <= pdf.numPages; number++) {
    const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
    fnArray.forEach((operator, at) => {
      if (operator === OPS.setFillRGBColor || operator === OPS.setStrokeRGBColor) painted.add(argsArray[at][0]);
    });
  }
  return [...painted];
}
