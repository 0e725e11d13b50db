/** The five walls in Word: a table with the themes as its header row, so that walls stand on one line however long a title is. */
import { type Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlign } from "docx";
import type { Block, WallCard } from "../../model/model";
import { brickDrawing, CARD_PADDING, TEXT_WIDTH, wallDrawing } from "../layout";
import { brickRun, drawingRun } from "./drawing";
import { twips } from "./styles";
import { tableLook } from "./table";
import { paragraph, runs, styled } from "./text";

type Walls = Extract<Block, { kind: "walls" }>;

/** What a card keeps free for its border, so that a wall never touches it. */
const BORDER = 1;

export const wallBlocks = ({ walls, legend, noPlateau2 }: Walls): (Paragraph | Table)[] => [
  ...(walls.length > 0 ? [cards(walls, noPlateau2)] : []),
  styled("Legend", legend.flatMap(legendEntry)),
];

function cards(walls: readonly WallCard[], noPlateau2: string): Table {
  const width = TEXT_WIDTH / walls.length;
  const drawn = width - 2 * CARD_PADDING - 2 * BORDER;
  const across = (content: (card: WallCard) => Paragraph[], align: "top" | "bottom", isHeader = false) =>
    new TableRow({
      ...(isHeader ? { tableHeader: true } : {}),
      cantSplit: true,
      children: walls.map((card) => new TableCell({ children: content(card), verticalAlign: VerticalAlign[ALIGN[align]] })),
    });
  return new Table({
    ...tableLook(
      "WallTable",
      walls.map(() => twips(width)),
      { firstColumn: false },
    ),
    rows: [
      across(({ title }) => [paragraph("CardTitle", title)], "top", true),
      across((card) => wallOf(card, drawn, noPlateau2), "bottom"),
      across(({ verdict, remark }) => [paragraph("Verdict", verdict), paragraph("Remark", remark)], "top"),
    ],
  });
}

const ALIGN = { top: "TOP", bottom: "BOTTOM" } as const;

const wallOf = ({ wall, alternative }: WallCard, width: number, noPlateau2: string): Paragraph[] => [
  ...(wall.plateau2.length === 0 ? [paragraph("NoPlateau2", noPlateau2)] : []),
  styled("CardWall", [drawingRun(wallDrawing(wall, width), { title: wall.title, description: alternative })]),
];

/** A space at which no line ends: a brick stays with its label. */
const UNBROKEN = "\u00a0";

const legendEntry = ({ status, label }: Walls["legend"][number], index: number) => [
  ...(index > 0 ? [new TextRun("   ")] : []),
  brickRun(brickDrawing(status)),
  ...runs(`${UNBROKEN}${label.replaceAll(" ", UNBROKEN)}`),
];
