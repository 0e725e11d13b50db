/**
 * The list of contents in Word: a field that Word makes anew when asked, with its entries filled in already. They lead to the
 * headings and have no page numbers, which only Word could count.
 */
import {
  BookmarkEnd,
  BookmarkStart,
  LeaderType,
  Paragraph,
  type ParagraphChild,
  TableOfContents,
  type XmlComponent,
} from "docx";
import { printable } from "../../xml/xml-text";
import { CONTENTS, type Entry } from "../headings";
import { runs, styled } from "./text";

/** The bookmark around what the list is of. */
const PART = "Bijlage";

/** Of the headings in the list. */
const LEVELS = "1-2";

const anchorOf = (place: number): string => `_Toc${place + 1}`;

/** The list, on a new page. */
export const contents = (entries: readonly Entry[]): (Paragraph | TableOfContents)[] => [
  new Paragraph({ style: "TOCHeading", pageBreakBefore: true, children: runs(CONTENTS) }),
  new TableOfContents(CONTENTS, {
    headingStyleRange: LEVELS,
    pageNumbersEntryLevelsRange: LEVELS,
    entriesFromBookmark: PART,
    hyperlink: true,
    hideTabAndPageNumbersInWebView: true,
    beginDirty: false,
    tabLeader: LeaderType.NONE,
    cachedEntries: entries.map(({ text, level }, place) => ({ title: printable(text), level, href: anchorOf(place) })),
  }),
];

/** docx takes these in a paragraph, but its types do not say so. */
const start = (id: number, name: string) => new BookmarkStart(name, id) as XmlComponent as ParagraphChild;
const end = (id: number) => new BookmarkEnd(id) as XmlComponent as ParagraphChild;

/** A heading's text, as the place that its entry leads to; the first one also begins what the list is of. */
export const listed = (text: readonly ParagraphChild[], place: number): ParagraphChild[] => [
  ...(place === 0 ? [start(0, PART)] : []),
  start(place + 1, anchorOf(place)),
  ...text,
  end(place + 1),
];

/** Ends what the list is of. */
export const endOfListed = (): Paragraph => styled("AfterTable", [end(0)]);
