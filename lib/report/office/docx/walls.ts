/** The five walls in Word: a table with the themes as its header row, so that walls stand on one line however long a title is. */
import type { Block as ModelBlock, WallCard } from "../../model/model";
import { BRICK_LOWERED, brickDrawing, CARD_PADDING, TEXT_WIDTH, wallDrawing } from "../layout";
import type { Book } from "./book";
import { drawingRun } from "./drawing";
import { type Block, rowOf, tableOf, textBlock } from "./table";
import { paragraph, runs, styled } from "./text";
import { twips } from "./units";

type Walls = Extract<ModelBlock, { kind: "walls" }>;

/** What a card keeps free for its border, so that a wall never touches it. */
const BORDER = 1;

export const wallBlocks = ({ walls, legend, noPlateau2 }: Walls, book: Book): Block[] => [
  ...(walls.length > 0 ? [cards(walls, noPlateau2, book)] : []),
  textBlock(styled("Legend", legend.map((entry) => legendEntry(entry, book)).join(runs("   ")))),
];

function cards(walls: readonly WallCard[], noPlateau2: string, book: Book): Block {
  const width = TEXT_WIDTH / walls.length;
  const drawn = width - 2 * CARD_PADDING - 2 * BORDER;
  const widths = walls.map(() => twips(width));
  return tableOf({
    style: "WallTable",
    widths,
    firstColumn: false,
    rows: [
      rowOf(
        walls.map(({ title }) => paragraph("CardTitle", title)),
        widths,
        { header: true },
      ),
      rowOf(
        walls.map((card) => wallOf(card, drawn, noPlateau2, book)),
        widths,
        { align: "bottom" },
      ),
      rowOf(
        walls.map(({ verdict, remark }) => paragraph("Verdict", verdict) + paragraph("Remark", remark)),
        widths,
      ),
    ],
  });
}

const wallOf = ({ wall, alternative }: WallCard, width: number, noPlateau2: string, book: Book): string =>
  (wall.plateau2.length === 0 ? paragraph("NoPlateau2", noPlateau2) : "") +
  styled("CardWall", drawingRun(wallDrawing(wall, width), { title: wall.title, description: alternative }, book));

/** A space at which no line ends: a brick stays with its label. */
const UNBROKEN = "\u00a0";

const legendEntry = ({ status, label }: Walls["legend"][number], book: Book): string =>
  drawingRun(brickDrawing(status), "decorative", book, BRICK_LOWERED) + runs(`${UNBROKEN}${label.replaceAll(" ", UNBROKEN)}`);
