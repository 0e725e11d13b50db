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
  flex: 1,
  paddingHorizontal: CARD_PADDING,
  borderColor: colours.line,
  borderLeftWidth: 0.75,
  borderRightWidth: 0.75,
};

/** Line height stands on texts with their size, not on the page: react-pdf resolves an inherited one again for every page, and it grows. */
const text = { fontSize: 10.5, lineHeight: 1.35 };
const small = { fontSize: 9.25, lineHeight: 1.3 };

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
  detail: { flexDirection: "row", marginBottom: 2 },
  term: { ...text, width: 130, color: colours.muted, paddingRight: 8 },
  description: { ...text, flex: 1 },
  pairedDetails: {
    flexDirection: "row",
    flexWrap: "wrap",
    borderTopWidth: 0.75,
    borderBottomWidth: 0.75,
    borderColor: colours.line,
    paddingTop: 6,
    paddingBottom: 4,
  },
  pairedDetail: { flexDirection: "row", width: TEXT_WIDTH / 2, paddingRight: 12, marginBottom: 2 },
  pairedTerm: { ...text, width: 92, color: colours.muted, paddingRight: 6 },
  heading2: { fontSize: 15.5, lineHeight: 1.25, fontWeight: 700, marginTop: 13, marginBottom: 4 },
  heading3: { fontSize: 12, lineHeight: 1.25, fontWeight: 600, marginTop: 12, marginBottom: 3 },
  paragraph: { ...text, marginBottom: 7 },
  afterTable: { ...text, marginTop: 6, marginBottom: 7 },
  quiet: { ...text, marginTop: 8, fontSize: 9, color: colours.muted },
  item: { flexDirection: "row", marginBottom: 3 },
  bullet: { ...text, width: 12 },
  itemText: { ...text, flex: 1 },
  /** No margin below: where it ran on to a next page, the header would return there without a row. */
  table: {},
  header: { flexDirection: "row", borderBottomWidth: 1.25, borderBottomColor: colours.ink },
  /** Cells are not stretched: a short text as tall as a long neighbour could not be split with it. */
  row: { flexDirection: "row", alignItems: "flex-start", borderBottomWidth: 0.5, borderBottomColor: colours.line },
  heading: { ...small, fontWeight: 600, color: colours.muted, padding: 4, paddingLeft: 0, paddingRight: 10 },
  rowHeader: { ...small, fontWeight: 600, padding: 4, paddingLeft: 0, paddingRight: 10 },
  cell: { ...small, padding: 4, paddingLeft: 0, paddingRight: 10 },
  dense: { paddingTop: 2.75, paddingBottom: 2.75 },
  withBrick: { flexDirection: "row" },
  line: small,
  link: { ...small, color: colours.brand, textDecoration: "underline" },
  statusText: { ...small, flex: 1, marginLeft: 6 },
  walls: { marginTop: 4, marginBottom: 6 },
  cards: { flexDirection: "row", gap: CARD_GAP },
  cardTop: { ...card, paddingTop: 7, paddingBottom: 6, borderTopWidth: 0.75 },
  cardWall: card,
  cardBottom: { ...card, paddingTop: 6, paddingBottom: 7, borderBottomWidth: 0.75 },
  cardTitle: { fontSize: 9.75, lineHeight: 1.3, fontWeight: 700 },
  verdict: { fontSize: 9.75, lineHeight: 1.3, fontWeight: 700 },
  remark: { fontSize: 8.75, lineHeight: 1.3 },
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
  legend: { flexDirection: "row", justifyContent: "space-between", marginTop: 7 },
  legendEntry: { flexDirection: "row", alignItems: "center", flexShrink: 0 },
  legendText: { marginLeft: 4, fontSize: 8.5, lineHeight: 1.2, color: colours.muted },
});
