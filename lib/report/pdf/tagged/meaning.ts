/**
 * What a drawn thing is to who does not see it: a heading, a table's row, a figure. Elements carry it as a property that
 * react-pdf hands on through layout; draw.ts turns it into the structure that a screen reader follows.
 */

/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that reports need. */
export type Tag =
  | "Sect"
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "THead"
  | "TBody"
  | "TR"
  | "TH"
  | "TD"
  | "Figure";

/**
 * Make one for each element: what is drawn with the same object, such as a text that runs on to a next page, is one element
 * of the structure.
 */
export interface Meaning {
  tag: Tag;
  /**
   * The group it belongs to, where that is not what it is drawn in. So the element tree can stay flat, and what belongs
   * together is read together wherever it stands on paper. A group comes where its first part is drawn.
   */
  within?: Meaning;
  /** What a figure shows, in words. A drawing without it is decoration. */
  alt?: string;
  /** What a table holds, for who cannot look it over. */
  summary?: string;
  /** What a header cell is the header of. */
  scope?: "Column" | "Row";
  /** Of a list whose items have bullets; otherwise their labels, if any, are texts of their own. */
  bullets?: true;
  /** The address that a text leads to; all of the text is the link. */
  link?: string;
}

/** The property that gives an element its meaning: `<Text {...means({ tag: "H2" })}>`. */
export const means = (meaning: Meaning): { meaning: Meaning } => ({ meaning });
