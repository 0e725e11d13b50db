/** A paper as a tagged PDF: accessible (PDF/UA-1) and fit for the archive (PDF/A). It is laid out, and drawn leaf by leaf within marked content. */
import { atomsOf } from "../typeset/atoms";
import type { LineBreaker } from "../typeset/lines";
import type { Node } from "../typeset/nodes";
import { pagesOf } from "../typeset/pages";
import { attach } from "./attach";
import { drawPage } from "./draw";
import type { Attachment, Facts } from "./facts";
import { outlineOf } from "./outline";
import { structureOf } from "./structure";
import { TaggedDocument } from "./tagged-document";

/** A sheet of paper and its margins, in points. */
export interface Sheet {
  width: number;
  height: number;
  top: number;
  bottom: number;
  side: number;
}

export interface Content {
  sheet: Sheet;
  /** What stands on the pages; each run begins a new one. */
  runs: readonly (readonly Node[])[];
}

export interface Tagging extends Facts {
  attachments?: readonly Attachment[];
  /** Draws what returns on every page, such as its number; pages count from 1. What it draws must be an artifact. */
  onEveryPage?(document: TaggedDocument, page: number, pages: number): void;
}

/** Gives the bytes of the file; the same content and facts give the same bytes. */
export async function renderTagged({ sheet, runs }: Content, breaker: LineBreaker, tagging: Tagging): Promise<Uint8Array> {
  const { attachments = [], onEveryPage, ...facts } = tagging;
  if (attachments.length > 0 && facts.conformance !== "PDF/A-3a") throw new Error(`${facts.conformance} holds no other files.`);
  const { width, height, top, bottom, side } = sheet;
  const pages = runs.flatMap((nodes) => pagesOf(atomsOf(nodes, width - 2 * side, breaker), height - top - bottom));
  const document = new TaggedDocument(facts);
  const paper = { document, structure: structureOf(document), outline: outlineOf(document), left: side, top };
  pages.forEach((page, index) => {
    document.addPage({ size: [width, height], margin: 0 });
    drawPage(page, paper);
    onEveryPage?.(document, index + 1, pages.length);
  });
  attach(document, attachments);
  paper.structure.end();
  paper.outline.end();
  return document.finish();
}
