/** How each paragraph of the report looks in a word processor, in points. Word and OpenDocument each write this table as their own styles. */
import { colours } from "../../wall/colours";
import { AFTER_BRICK, AFTER_DETAILS, PLATEAU_2_HEIGHT, TERM_WIDTH } from "./layout";

export interface Look {
  /** What the editor calls it: the label that people see, or the editor's own name for it. */
  name: string;
  size?: number;
  colour?: string;
  bold?: boolean;
  /** The space above and under the paragraph. */
  space?: readonly [above: number, under: number];
  /** Lines after the first begin so far to the right, and the first has a tab there. */
  hanging?: number;
  centred?: boolean;
  /** The height of every line, whatever is on it. */
  lineHeight?: number;
  /** Coloured paper with a bar on its left. */
  bar?: { fill: string; colour: string; width: number };
  /** A line above it, and the space between. */
  lineAbove?: { colour: string; width: number; space: number };
  /** Stays on the page of what follows it. */
  withNext?: boolean;
}

/** The text where a look does not say otherwise. */
export const BODY = { size: 10.5, colour: colours.ink };

type HeadingLook = Required<Pick<Look, "size" | "space">>;

/** The title is a heading of the first level, and larger. */
export const title: HeadingLook = { size: 25, space: [0, 0] };

/** The headings, from the largest to the smallest. */
export const headings: readonly [HeadingLook, HeadingLook, HeadingLook] = [
  { size: 18, space: [18, 5] },
  { size: 15.5, space: [13, 4] },
  { size: 12, space: [12, 3] },
];

const body: Look = { name: "Alinea", space: [0, 7] };
const cell: Look = { name: "Cel", size: 9.5 };
const detail: Look = { name: "Gegeven", space: [0, 2], hanging: TERM_WIDTH };
const inCard: Look = { name: "", size: 8.5, withNext: true };

/** Every other look, by its style's id in Word. */
export const looks = {
  BodyText: body,
  Lead: { ...body, name: "Alinea voor tabel of lijst", withNext: true },
  Sender: { name: "Afzender", size: 10.5, colour: colours.muted, space: [0, 13] },
  Subtitle: { name: "Ondertitel rapport", size: 12.5, colour: colours.muted, space: [2, 9] },
  Notice: {
    name: "Waarschuwing",
    size: 10.5,
    colour: colours.amber,
    bold: true,
    space: [0, 8],
    bar: { fill: colours.amberSoft, colour: colours.amberFill, width: 4 },
  },
  Detail: detail,
  LastDetail: { ...detail, name: "Laatste gegeven", space: [0, AFTER_DETAILS] },
  Quiet: { name: "Opmerking", size: 9, colour: colours.muted, space: [8, 7] },
  Item: { name: "Opsomming", space: [0, 3] },
  Caption: { name: "Caption", size: 9, colour: colours.muted, space: [4, 2], withNext: true },
  ColumnHeading: { name: "Kolomkop", size: 9.5, colour: colours.muted, bold: true, withNext: true },
  Cell: cell,
  RowHeading: { ...cell, name: "Rijkop", bold: true },
  StatusCell: { ...cell, name: "Cel met stand", hanging: AFTER_BRICK },
  CardTitle: { ...inCard, name: "Thema", size: 9.5, bold: true },
  CardWall: { ...inCard, name: "Muur", colour: colours.muted },
  NoPlateau2: {
    ...inCard,
    name: "Muur zonder plateau 2",
    colour: colours.muted,
    centred: true,
    lineHeight: PLATEAU_2_HEIGHT,
  },
  Verdict: { ...inCard, name: "Stand van een thema", size: 9.5, bold: true },
  Remark: { ...inCard, name: "Toelichting op een stand" },
  Legend: { name: "Legenda", size: 8.5, colour: colours.muted, space: [7, 6] },
  Footer: {
    name: "Voettekst rapport",
    size: 8.5,
    colour: colours.muted,
    lineAbove: { colour: colours.line, width: 0.5, space: 5 },
  },
} satisfies Record<string, Look>;

export type LookName = keyof typeof looks;

/** Looks that are another one but for a few things: who changes that one, in a template or by hand, changes these as well. */
export const basedOn: Partial<Record<LookName, LookName>> = {
  Lead: "BodyText",
  LastDetail: "Detail",
  ColumnHeading: "Cell",
  RowHeading: "Cell",
  StatusCell: "Cell",
  Verdict: "CardTitle",
};

/** What a look says besides the one that it is based on; each property under its name. */
export function besides<P extends Record<string, unknown>>(own: P, base: Record<string, unknown> | undefined): Partial<P> {
  if (base === undefined) return own;
  return Object.fromEntries(Object.entries(own).filter(([name, value]) => base[name] !== value)) as Partial<P>;
}
