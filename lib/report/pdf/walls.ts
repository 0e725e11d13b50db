/** The walls side by side on paper, each with its verdict, and below them what the bricks mean. */
import type { Block, WallCard } from "../model/model";
import { BRICK, brick, themeWall } from "./drawings";
import { CARD_GAP, CARD_PADDING, edges, looks, TEXT_WIDTH } from "./styles";
import type { LineBreaker } from "./typeset/lines";
import type { Meaning } from "./typeset/meaning";
import type { Frame, Node, Row, Stack, Text } from "./typeset/nodes";

type WallsBlock = Extract<Block, { kind: "walls" }>;

const sides = { left: edges.card, right: edges.card };
const across = { left: CARD_PADDING, right: CARD_PADDING };

/** The three parts of a card: its lines join. */
const frames = {
  top: { ...across, top: 7, bottom: 6, edges: { ...sides, top: edges.card } },
  middle: { ...across, edges: sides },
  bottom: { ...across, top: 6, bottom: 7, edges: { ...sides, bottom: edges.card } },
} satisfies Record<string, Frame>;

/**
 * Titles, walls and verdicts are drawn as three rows, so that walls stand on one line however long a title is. They are read
 * as a list, wall by wall.
 */
export function wallsOf({ walls, legend, noPlateau2 }: WallsBlock, within: Meaning | undefined, breaker: LineBreaker): Stack {
  const width = (TEXT_WIDTH - (walls.length - 1) * CARD_GAP) / walls.length;
  const list: Meaning = { tag: "L", within };
  const bodies = walls.map((): Meaning => ({ tag: "LBody", within: { tag: "LI", within: list } }));
  const row = (frame: Frame, content: (card: WallCard, body: Meaning) => Node[]): Row => ({
    kind: "row",
    gap: CARD_GAP,
    cells: walls.map((card, place) => ({
      width,
      node: { kind: "stack", frame, children: content(card, bodies[place] as Meaning) },
    })),
  });
  const cards = [
    row(frames.top, ({ title }, body) => [paragraph(title, looks.cardTitle, body)]),
    row(frames.middle, (card, body) => wallIn(card, width - 2 * CARD_PADDING, noPlateau2, body)),
    row(frames.bottom, ({ verdict, remark }, body) => [
      paragraph(verdict, looks.cardTitle, body),
      paragraph(remark, looks.remark, body),
    ]),
  ];
  return {
    kind: "stack",
    whole: true,
    above: 4,
    under: 6,
    children: [...(walls.length > 0 ? cards : []), legendOf(legend, within, breaker)],
  };
}

const paragraph = (text: string, look: Text["look"], within: Meaning): Text => ({
  kind: "text",
  text,
  look,
  meaning: { tag: "P", within },
});

/** Where a theme has no plateau 2, that stands in the place of its bricks. */
function wallIn({ wall, alternative }: WallCard, width: number, noPlateau2: string, body: Meaning): Node[] {
  const drawing = themeWall(wall, width, { tag: "Figure", alt: alternative, within: body });
  if (wall.plateau2.length > 0 || noPlateau2 === "") return [drawing];
  return [{ kind: "layers", children: [drawing, { ...paragraph(noPlateau2, looks.noPlateau2, body), above: 2.5 }] }];
}

const BESIDE_BRICK = 4;

/** On one line, as far apart as there is room for. */
function legendOf(entries: WallsBlock["legend"], within: Meaning | undefined, breaker: LineBreaker): Row {
  const list: Meaning = { tag: "L", within };
  const widths = entries.map(({ label }) => BRICK.width + BESIDE_BRICK + breaker.width(label, looks.legend) + ROUNDING);
  const left = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return {
    kind: "row",
    above: 7,
    gap: Math.max(0, left / Math.max(1, entries.length - 1)),
    cells: entries.map(({ status, label }, place) => ({
      width: widths[place] ?? 0,
      node: {
        kind: "row",
        middle: true,
        gap: BESIDE_BRICK,
        meaning: { tag: "LI", within: list },
        cells: [
          { width: BRICK.width, node: brick(status) },
          {
            width: (widths[place] ?? 0) - BRICK.width - BESIDE_BRICK,
            node: { kind: "text", text: label, look: looks.legend, meaning: { tag: "LBody" } },
          },
        ],
      },
    })),
  };
}

/** So that a label is not cut where it just fits. */
const ROUNDING = 0.05;
