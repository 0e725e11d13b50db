/** What the two files for word processors, DOCX and ODT, share: the page's measures, the drawings, and which texts go where. */
import { type Status, terms } from "../../framework/vocabulary";
import { brickInWords, drawBrick, drawWall, type Shape, type Wall, wallHeight } from "../../wall/wall";
import type { Block, GapReport, Row, Section, Table } from "../model/model";
import { ROW_WALL } from "../model/row-wall";
import { type Frame, frameOf } from "./outline";

/** The font of the report, and what a computer without it uses instead, the first that it has. */
export const FONT = "Source Sans 3";
export const FALLBACK_FONTS = ["Calibri", "Arial", "Liberation Sans"] as const;

/** A4 and its margins, in points. */
export const PAGE = { width: 595.3, height: 841.9, top: 42, bottom: 26, side: 49.5, footer: 34 };

/** The width between the margins, in points. */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side;

/** The width of the terms in a list of details, in points. */
export const TERM_WIDTH = 130;

/** The space under such a list, in points. */
export const AFTER_DETAILS = 6;

/** What stands within a part begins so far to the right in the list of contents, in points. */
export const CONTENTS_INDENT = 14;

/** The space in a card around its text and wall, left and right, in points. */
export const CARD_PADDING = 7;

/** The columns' widths, in parts of the text's width. */
export function columnWidths({ columns }: Table): number[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => share / total);
}

/** A row with more characters than this in one cell may be split over pages, lest it be taller than one. */
const MAX_UNDIVIDED_LENGTH = 1200;

export const maySplit = (row: Row): boolean =>
  row.some(({ lines }) => lines.reduce((sum, { length }) => sum + length, 0) > MAX_UNDIVIDED_LENGTH);

/** The tables whose caption is shown: where the heading above says the same, it is only kept in the table's properties. */
export function captionedTables({ heading, blocks }: Section): Set<Table> {
  const shown = new Set<Table>();
  let above = heading;
  for (const block of blocks) {
    if (block.kind === "heading") above = block.text;
    if (block.kind === "table" && block.caption !== above) shown.add(block);
  }
  return shown;
}

/** The paragraphs that lead to a table, walls or a list: they stay on its page, so that a heading never parts from what it heads. */
export const leads = ({ blocks }: Section): Set<Block> =>
  new Set(blocks.filter(({ kind }, place) => kind === "paragraph" && LED.includes(blocks[place + 1]?.kind)));

const LED: readonly (Block["kind"] | undefined)[] = ["table", "list", "walls"];

/** A part of the footer's count of pages: text, or the place of a number. */
export type FooterPart = { kind: "text"; text: string } | { kind: "page" } | { kind: "pages" };

/** "{page} van {pages}" in parts. */
export const pageCount = ({ page }: GapReport["footer"]): FooterPart[] =>
  page
    .split(/(\{page\}|\{pages\})/)
    .filter((part) => part !== "")
    .map((part) =>
      part === "{page}" ? { kind: "page" } : part === "{pages}" ? { kind: "pages" } : { kind: "text", text: part },
    );

/** Shapes in points, and the frame that they just fill: word processors stretch a group of shapes to its size. */
export interface Drawing {
  parts: readonly Part[];
  frame: Frame;
}

/** Shapes that belong together, such as a brick and its mark. */
export interface Part {
  shapes: readonly Shape[];
  /** What they show, where they show something by themselves. */
  name?: string;
}

const WALL = { brickHeight: 17, gap: 2.5, marks: true };

/** A theme's wall; without plateau 2 it begins at the line under that. */
export function wallDrawing(wall: Wall, width: number): Drawing {
  const { bricks, line } = drawWall(wall, { ...WALL, width });
  return drawingOf([...bricks.map(({ brick, shapes }) => ({ shapes, name: brickInWords(brick) })), { shapes: [line] }]);
}

/** A wall in a row of a table. */
export function rowWallDrawing(wall: Wall): Drawing {
  const { bricks, line } = drawWall(wall, ROW_WALL);
  return drawingOf([...bricks.map(({ brick, shapes }) => ({ shapes, name: brickInWords(brick) })), { shapes: [line] }]);
}

const drawingOf = (parts: readonly Part[]): Drawing => ({ parts, frame: frameOf(parts.flatMap(({ shapes }) => shapes)) });

/** The height that plateau 2 takes in a wall: where a theme has none, a text of this height stands in its place. */
export const PLATEAU_2_HEIGHT = wallHeight({ ...WALL, width: 0 }) / 2;

const BRICK = { width: 19, height: 10 };

const bricks = new Map(
  terms("status").map((status) => [status, drawingOf([{ shapes: drawBrick(status, { x: 0, y: 0, ...BRICK }) }])]),
);

/** One brick, as in a legend or beside a status in a table. */
export const brickDrawing = (status: Status): Drawing => bricks.get(status) as Drawing;

/** A brick beside a text stands this much below the foot of the letters, in points, so that both have one middle. */
export const BRICK_LOWERED = 1.5;

/** What follows a brick on its line begins here, in points. */
export const AFTER_BRICK = BRICK.width + 6;
