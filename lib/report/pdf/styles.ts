/** The report's look on A4, in points: calm, text first, one petrol colour. Made once and shared by all elements. */
import { StyleSheet } from "@react-pdf/renderer";
import { colours } from "@/lib/wall/colours";

export const FONT = "Source Sans 3";

export const MARGIN = 49.5;

/** The foot of a page: how far it stands from the edge of the paper, from its rule to its end, and where its text stands. */
export const FOOTER = { bottom: 26, height: 15.7, baseline: 13.5, fontSize: 8.5 };

const ABOVE_FOOTER = 14;

/** The width between the margins. */
export const TEXT_WIDTH = 595.28 - 2 * MARGIN;

export const CARD_GAP = 9;
export const CARD_PADDING = 7.5;

const card = {
  paddingHorizontal: CARD_PADDING,
  borderColor: colours.line,
  borderLeftWidth: 0.75,
  borderRightWidth: 0.75,
};

/** A brick beside a text, as it is drawn. */
export const BRICK = { width: 20, height: 10 };

/** What stands before a text takes of the width: a term, in a list of terms and in one of pairs; a bullet; a brick. */
const TERM = 130;
const PAIRED_TERM = 92;
const BULLET = 12;
const BESIDE_BRICK = BRICK.width + 6;

/** One of a pair of terms with what they say, and what it keeps free on its right. */
const PAIRED = TEXT_WIDTH / 2;
const PAIRED_GAP = 12;

/** What a cell of a table keeps free on its right. */
const CELL_GAP = 10;

/**
 * What a cell keeps free above and below its texts. It belongs to the texts: a space by itself would be a first part of a row
 * that runs on, and would leave a table's header alone at the end of a page.
 */
const around = (height: number) => ({
  height: 2 * height,
  above: { paddingTop: height },
  below: { paddingBottom: height },
  aboveDrawing: { marginTop: height },
  belowDrawing: { marginBottom: height },
});
export const AROUND = around(4);
export const AROUND_DENSE = around(2.75);

/**
 * A row of which any part may run on to a next page without the others. So each part is told its own place from the left edge,
 * as if it stood there alone; and parts are not stretched, for a short text as tall as a long neighbour could not be split.
 */
const row = { flexDirection: "row", alignItems: "flex-start" } as const;
const placed = (left: number, width: number) => ({ width, marginLeft: left, marginRight: -left - width });

/** The places of columns of these widths, so far apart, in points. */
export const columnsOf = (widths: readonly number[], gap = 0) =>
  widths.map((width, column) => placed(sum(widths.slice(0, column)) + column * gap, width));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, next) => total + next, 0);

/** Line height stands on texts with their size, not on the page: react-pdf resolves an inherited one again for every page, and it grows. */
const text = { fontSize: 10.5, lineHeight: 1.35 };
const small = { fontSize: 9.25, lineHeight: 1.3 };

const cardText = { fontSize: 9.75, lineHeight: 1.3 };
const cardRemark = { fontSize: 8.75, lineHeight: 1.3 };

const paired = { ...row, paddingRight: PAIRED_GAP, marginBottom: 2 };

/** The columns in which texts stand, to tell how tall they will be. */
export const texts = {
  paragraph: { ...text, width: TEXT_WIDTH },
  item: { ...text, width: TEXT_WIDTH - BULLET },
  description: { ...text, width: TEXT_WIDTH - TERM },
  pairedDescription: { ...text, width: PAIRED - PAIRED_TERM - PAIRED_GAP },
  term: { ...text, width: TERM - 8 },
  pairedTerm: { ...text, width: PAIRED_TERM - 6 },
  /** In a cell of a table of this width. */
  cell: (width: number) => ({ ...small, width: width - CELL_GAP }),
  statusCell: (width: number) => ({ ...small, width: width - CELL_GAP - BESIDE_BRICK }),
  /** In a card of this width, without its padding. */
  card: (width: number) => ({ ...cardText, width }),
  remark: (width: number) => ({ ...cardRemark, width }),
};

export const styles = StyleSheet.create({
  page: {
    paddingTop: 42,
    paddingBottom: FOOTER.bottom + FOOTER.height + ABOVE_FOOTER,
    paddingHorizontal: MARGIN,
    fontFamily: FONT,
    fontSize: 10.5,
    color: colours.ink,
  },
  sender: { flexDirection: "row", justifyContent: "space-between", marginBottom: 13, gap: 20 },
  senderName: { ...text, flex: 1, fontWeight: 700, color: colours.brand },
  kind: { ...text, flexShrink: 0, color: colours.muted },
  title: { fontSize: 25, lineHeight: 1.15, fontWeight: 700 },
  subtitle: { ...text, fontSize: 12.5, color: colours.muted, marginTop: 2, marginBottom: 9 },
  notice: {
    ...text,
    fontSize: 10.5,
    fontWeight: 600,
    color: colours.amber,
    backgroundColor: colours.amberSoft,
    borderLeftWidth: 4,
    borderLeftColor: colours.amberFill,
    paddingVertical: 5,
    paddingHorizontal: 10,
    marginBottom: 8,
  },
  details: { marginBottom: 4 },
  detail: { ...row, marginBottom: 2 },
  term: { ...text, ...placed(0, TERM), color: colours.muted, paddingRight: 8 },
  description: { ...text, flex: 1, marginLeft: TERM },
  pairedDetails: {
    borderTopWidth: 0.75,
    borderBottomWidth: 0.75,
    borderColor: colours.line,
    paddingTop: 6,
    paddingBottom: 4,
  },
  pair: row,
  leftOfPair: { ...paired, ...placed(0, PAIRED) },
  rightOfPair: { ...paired, ...placed(PAIRED, PAIRED) },
  pairedTerm: { ...text, ...placed(0, PAIRED_TERM), color: colours.muted, paddingRight: 6 },
  pairedDescription: { ...text, flex: 1, marginLeft: PAIRED_TERM },
  heading2: { fontSize: 15.5, lineHeight: 1.25, fontWeight: 700, marginTop: 13, marginBottom: 4 },
  heading3: { fontSize: 12, lineHeight: 1.25, fontWeight: 600, marginTop: 12, marginBottom: 3 },
  paragraph: { ...text, marginBottom: 7 },
  afterList: { ...text, marginTop: 4, marginBottom: 7 },
  afterTable: { ...text, marginTop: 6, marginBottom: 7 },
  quiet: { ...text, marginTop: 8, fontSize: 9, color: colours.muted },
  item: { ...row, marginBottom: 3 },
  bullet: { ...text, ...placed(0, BULLET) },
  itemText: { ...text, flex: 1, marginLeft: BULLET },
  /** No margin below: where it ran on to a next page, the header would return there without a row. */
  table: {},
  header: { ...row, borderBottomWidth: 1.25, borderBottomColor: colours.ink },
  row: { ...row, borderBottomWidth: 0.5, borderBottomColor: colours.line },
  heading: {
    ...small,
    fontWeight: 600,
    color: colours.muted,
    ...AROUND.above,
    ...AROUND.below,
    paddingRight: CELL_GAP,
  },
  rowHeader: { ...small, fontWeight: 600, paddingRight: CELL_GAP },
  cell: { ...small, paddingRight: CELL_GAP },
  withBrick: row,
  line: small,
  link: { ...small, color: colours.brand, textDecoration: "underline" },
  brick: placed(0, BRICK.width),
  statusText: { ...small, flex: 1, marginLeft: BESIDE_BRICK },
  walls: { marginTop: 4, marginBottom: 6 },
  cards: { flexDirection: "row" },
  cardTop: { ...card, paddingTop: 7, paddingBottom: 6, borderTopWidth: 0.75 },
  cardWall: card,
  cardBottom: { ...card, paddingTop: 6, paddingBottom: 7, borderBottomWidth: 0.75 },
  cardTitle: { ...cardText, fontWeight: 700 },
  verdict: { ...cardText, fontWeight: 700 },
  remark: cardRemark,
  noPlateau2: {
    lineHeight: 1.2,
    position: "absolute",
    left: 0,
    right: 0,
    top: 2.5,
    textAlign: "center",
    fontSize: 8.5,
    color: colours.muted,
  },
  legend: { flexDirection: "row", flexWrap: "wrap", columnGap: 12, rowGap: 3, marginTop: 7 },
  legendEntry: { flexDirection: "row", alignItems: "center", flexShrink: 0 },
  legendText: { marginLeft: 4, fontSize: 8.5, lineHeight: 1.2, color: colours.muted },
});
