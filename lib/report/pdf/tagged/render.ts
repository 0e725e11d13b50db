/**
 * Elements of react-pdf as a tagged PDF: accessible (PDF/UA-1) and fit for the archive (PDF/A). react-pdf itself writes no
 * structure at all; here it lays out, and draws leaf by leaf within marked content.
 */
import type { DocumentProps } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { attach } from "./attach";
import { drawPage } from "./draw";
import type { Attachment, Facts } from "./facts";
import { pagesOf, saysSomething } from "./layout-tree";
import { outlineOf } from "./outline";
import { structureOf } from "./structure";
import { TaggedDocument } from "./tagged-document";

export interface Tagging extends Facts {
  attachments?: readonly Attachment[];
  /** What is drawn in the place of a colour; absent: the colour itself. */
  paint?(colour: string): string;
  /** Draws what returns on every page, such as its number; pages count from 1. What it draws must be an artifact. */
  onEveryPage?(document: TaggedDocument, page: number, pages: number): void;
}

/** Gives the bytes of the file; the same elements and facts give the same bytes. Fonts must be loaded and full TTF. */
export async function renderTagged(element: ReactElement<DocumentProps>, tagging: Tagging): Promise<Uint8Array> {
  const { attachments = [], onEveryPage, paint, ...facts } = tagging;
  if (attachments.length > 0 && facts.conformance !== "PDF/A-3a") throw new Error(`${facts.conformance} holds no other files.`);
  const pages = (await pagesOf(element)).filter(saysSomething);
  const document = new TaggedDocument(facts);
  if (paint) document.paintWith(paint);
  const paper = { document, structure: structureOf(document), outline: outlineOf(document) };
  pages.forEach((page, index) => {
    drawPage(page, paper);
    onEveryPage?.(document, index + 1, pages.length);
  });
  attach(document, attachments);
  paper.structure.end();
  paper.outline.end();
  return document.finish();
}
