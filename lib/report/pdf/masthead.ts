/** The head of a report's first page: whose it is, what it is called, what must be known first, and its details two by two. */
import { colours } from "@/lib/wall/colours";
import type { Detail, GapReport } from "../model/model";
import { detailOf, textOf } from "./blocks";
import { edges, looks, TEXT_WIDTH } from "./styles";
import type { LineBreaker } from "./typeset/lines";
import type { Meaning } from "./typeset/meaning";
import type { Node, Row, Stack } from "./typeset/nodes";

export const masthead = (report: GapReport, breaker: LineBreaker): Node[] => [
  senderRow(report, breaker),
  textOf(report.title, looks.title, { tag: "H1" }),
  { ...textOf(report.subtitle, looks.subtitle, { tag: "P" }), above: 2, under: 9 },
  ...report.notices.map(notice),
  ...(report.details.length > 0 ? [pairedDetails(report.details)] : []),
];

const BETWEEN = 20;
/** At most this much of the width is for the kind of paper. */
const WIDEST_KIND = 0.5;

function senderRow({ sender, kind }: GapReport, breaker: LineBreaker): Row {
  const right = Math.min(breaker.width(kind, looks.muted) + 0.1, TEXT_WIDTH * WIDEST_KIND);
  return {
    kind: "row",
    under: 13,
    gap: BETWEEN,
    cells: [
      { width: TEXT_WIDTH - right - BETWEEN, node: textOf(sender, looks.sender, { tag: "P" }) },
      { width: right, node: textOf(kind, looks.muted, { tag: "P" }) },
    ],
  };
}

const notice = (text: string): Stack => ({
  kind: "stack",
  under: 8,
  frame: {
    top: 5,
    bottom: 5,
    left: 14,
    right: 10,
    fill: colours.amberSoft,
    edges: { left: { width: 4, colour: colours.amberFill } },
  },
  children: [textOf(text, looks.notice, { tag: "P" })],
});

const TERM = 92;
const AFTER_PAIR = 12;

/** Two beside each other, to save height. */
function pairedDetails(details: readonly Detail[]): Stack {
  const list: Meaning = { tag: "L" };
  const half = TEXT_WIDTH / 2;
  const one = (detail: Detail) => ({ width: half - AFTER_PAIR, node: detailOf(detail, TERM, half - AFTER_PAIR, list) });
  const rows = Array.from(
    { length: Math.ceil(details.length / 2) },
    (_, place): Row => ({
      kind: "row",
      under: 2,
      gap: AFTER_PAIR,
      cells: details.slice(2 * place, 2 * place + 2).map(one),
    }),
  );
  return {
    kind: "stack",
    frame: { top: 6.75, bottom: 6.75, edges: { top: edges.card, bottom: edges.card } },
    children: rows,
  };
}
