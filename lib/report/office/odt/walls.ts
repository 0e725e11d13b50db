/** The five walls in ODF: a table with the themes as its header row, so that walls stand on one line however long a title is. */
import { colours } from "@/lib/wall/colours";
import type { Block, WallCard } from "../../model/model";
import type { Attributes } from "../../xml/xml";
import { BRICK_LOWERED, brickDrawing, CARD_PADDING, TEXT_WIDTH, wallDrawing } from "../layout";
import { drawing } from "./drawing";
import type { StyleBook } from "./style-book";
import { cellOf, rowOf, tableOf } from "./table";
import { inline, paragraph, styled } from "./text";
import { pt } from "./xml";

type Walls = Extract<Block, { kind: "walls" }>;

/** What a card keeps free for its border, so that a wall never touches it. */
const BORDER = 1;

export const wallsBlock = ({ walls, legend, noPlateau2 }: Walls, book: StyleBook): string =>
  (walls.length === 0 ? "" : cards(walls, noPlateau2, book)) +
  styled("Legend", legend.map((entry) => legendEntry(entry, book)).join(GAP));

/** Between the entries of the legend. */
const GAP = inline("   ");

const line = `${pt(0.75)} solid ${colours.line}`;

type Place = "top" | "middle" | "bottom";

function cards(walls: readonly WallCard[], noPlateau2: string, book: StyleBook): string {
  const width = TEXT_WIDTH / walls.length;
  const drawn = width - 2 * CARD_PADDING - 2 * BORDER;
  const across = (place: Place, content: (card: WallCard) => string): string =>
    rowOf(
      walls.map((card, index) => cellOf(book.style("table-cell", cardStyle(place, index === walls.length - 1)), content(card))),
      book,
    );
  return tableOf(
    {
      widths: walls.map(() => width),
      header: [across("top", ({ title }) => paragraph("CardTitle", title))],
      rows: [
        across("middle", (card) => wallOf(card, drawn, noPlateau2, book)),
        across("bottom", ({ verdict, remark }) => paragraph("Verdict", verdict) + paragraph("Remark", remark)),
      ],
    },
    book,
  );
}

const cardStyle = (place: Place, isLast: boolean): Attributes => ({
  "fo:padding-left": pt(CARD_PADDING),
  "fo:padding-right": pt(CARD_PADDING),
  "fo:padding-top": pt(3),
  "fo:padding-bottom": pt(3),
  "style:vertical-align": place === "middle" ? "bottom" : "top",
  "fo:border-left": line,
  "fo:border-right": isLast ? line : "none",
  "fo:border-top": place === "top" ? line : "none",
  "fo:border-bottom": place === "bottom" ? line : "none",
});

const wallOf = ({ wall, alternative }: WallCard, width: number, noPlateau2: string, book: StyleBook): string =>
  (wall.plateau2.length === 0 ? paragraph("NoPlateau2", noPlateau2) : "") +
  styled("CardWall", drawing(wallDrawing(wall, width), { title: wall.title, description: alternative }, book));

/** A space at which no line ends: a brick stays with its label. */
const UNBROKEN = "\u00a0";

const legendEntry = ({ status, label }: Walls["legend"][number], book: StyleBook): string =>
  drawing(brickDrawing(status), "decorative", book, BRICK_LOWERED) + inline(`${UNBROKEN}${label.replaceAll(" ", UNBROKEN)}`);
