/** What a PDF says about itself, apart from its pages. */
import type { DocumentProps } from "@react-pdf/renderer";

export type Moment = NonNullable<DocumentProps["creationDate"]>;

/**
 * What the file claims to be, besides accessible (PDF/UA-1): fit for the archive and accessible, the same with other files in
 * it, or the older kind that the checks of PDFBox Preflight know.
 */
export type Conformance = "PDF/A-2a" | "PDF/A-3a" | "PDF/A-1b";

/** A file inside the file. */
export interface Attachment {
  name: string;
  bytes: Uint8Array;
  /** The media type, such as "application/json". */
  mime: string;
  description: string;
  modified: Moment;
}

export interface Facts {
  title: string;
  author: string;
  subject: string;
  /** BCP 47 tag of all texts. */
  language: string;
  /** The program that made it. */
  creator: string;
  created: Moment;
  conformance: Conformance;
}
