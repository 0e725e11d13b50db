/** The report's look on A4, in points: calm, text first, one petrol colour. Made once and shared by all that looks so. */
import { colours } from "@/lib/wall/colours";
import type { Edge, Look, Padding } from "./typeset/nodes";

/** The foot of a page: how far it stands from the edge of the paper, from its rule to its end, and where its text stands. */
export const FOOTER = { bottom: 26, height: 15.7, baseline: 13.5, fontSize: 8.5 };

const ABOVE_FOOTER = 14;

export const MARGIN = 49.5;

export const SHEET = {
  width: 595.28,
  height: 841.89,
  top: 42,
  bottom: FOOTER.bottom + FOOTER.height + ABOVE_FOOTER,
  side: MARGIN,
};

/** The width between the margins. */
export const TEXT_WIDTH = SHEET.width - 2 * MARGIN;

const text: Look = { size: 10.5, leading: 1.35, weight: 400, colour: colours.ink };
const small: Look = { size: 9.25, leading: 1.3, weight: 400, colour: colours.ink };

export const looks = {
  text,
  muted: { ...text, colour: colours.muted },
  sender: { ...text, weight: 700, colour: colours.brand },
  title: { ...text, size: 25, leading: 1.15, weight: 700 },
  subtitle: { ...text, size: 12.5, colour: colours.muted },
  notice: { ...text, weight: 600, colour: colours.amber },
  heading2: { ...text, size: 15.5, leading: 1.25, weight: 700 },
  heading3: { ...text, size: 12, leading: 1.25, weight: 600 },
  quiet: { ...text, size: 9, colour: colours.muted },
  cell: small,
  columnHeading: { ...small, weight: 600, colour: colours.muted },
  rowHeading: { ...small, weight: 600 },
  link: { ...small, colour: colours.brand, underlined: true },
  cardTitle: { ...small, size: 9.75, weight: 700 },
  remark: { ...small, size: 8.75 },
  noPlateau2: { ...small, size: 8.5, leading: 1.2, colour: colours.muted, centred: true },
  legend: { ...small, size: 8.5, leading: 1.2, colour: colours.muted },
} as const satisfies Record<string, Look>;

const cell: Padding = { top: 4, right: 10, bottom: 4 };

/** Around the texts of a table. */
export const padding = { cell, dense: { ...cell, top: 2.75, bottom: 2.75 } };

export const edges = {
  header: { width: 1.25, colour: colours.ink },
  row: { width: 0.5, colour: colours.line },
  card: { width: 0.75, colour: colours.line },
} satisfies Record<string, Edge>;

export const CARD_GAP = 9;
export const CARD_PADDING = 7.5;
