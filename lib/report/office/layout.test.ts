/** Measures and looks that Word and OpenDocument share. */
import { describe, expect, it } from "vitest";
import { terms } from "../../framework/vocabulary";
import { drawBrick } from "../../wall/wall";
import { beekrijkReport } from "../gap/report-texts.testing";
import {
  brickDrawing,
  captionedTables,
  columnWidths,
  leads,
  maySplit,
  PLATEAU_2_HEIGHT,
  pageCount,
  wallDrawing,
} from "./layout";
import { frameOfShape, strokesOf } from "./outline";

const table = (caption: string) => ({ kind: "table" as const, caption, columns: [], rows: [] });

it("shows a caption where the heading above says something else", () => {
  const [same, other, under] = [table("Acties"), table("Bouwstenen"), table("Wat ontbreekt")];
  const shown = captionedTables({
    id: "a",
    heading: "Acties",
    newPage: false,
    blocks: [same, other, { kind: "heading", level: 3, text: "Wat ontbreekt" }, under],
  });
  expect([...shown]).toEqual([other]);
});

it.each([
  ["{page} van {pages}", [{ kind: "page" }, { kind: "text", text: " van " }, { kind: "pages" }]],
  ["Bladzijde {page}", [{ kind: "text", text: "Bladzijde " }, { kind: "page" }]],
  ["{pages}{page}", [{ kind: "pages" }, { kind: "page" }]],
  ["", []],
])("cuts %j in parts", (page, parts) => {
  expect(pageCount({ text: "", page })).toEqual(parts);
});

it("divides the width by the shares", () => {
  const columns = [1, 3].map((share) => ({ heading: "", share }));
  expect(columnWidths({ ...table(""), columns })).toEqual([0.25, 0.75]);
});

it("lets a row run on over pages only where a cell is long", () => {
  expect(maySplit([{ lines: ["a".repeat(1200)] }, { lines: ["b".repeat(1200)] }])).toBe(false);
  expect(maySplit([{ lines: ["a".repeat(600), "b".repeat(601)] }])).toBe(true);
});

describe("drawings", () => {
  it("reads a path as points", () => {
    expect(strokesOf("M1 2 H5 V6 H1 Z M0 0 L2 3 L4 1")).toEqual([
      {
        points: [
          [1, 2],
          [5, 2],
          [5, 6],
          [1, 6],
        ],
        closed: true,
      },
      {
        points: [
          [0, 0],
          [2, 3],
          [4, 1],
        ],
        closed: false,
      },
    ]);
  });

  it.each(terms("status"))("reads every path of a brick that is %s", (status) => {
    const frame = { x: 3, y: 5, width: 40, height: 17 };
    for (const shape of drawBrick(status, frame)) {
      const { x, y, width, height } = frameOfShape(shape);
      for (const value of [x, y, width, height]) expect(value).not.toBeNaN();
      expect(x).toBeGreaterThanOrEqual(frame.x);
      expect(y).toBeGreaterThanOrEqual(frame.y);
      expect(x + width).toBeLessThanOrEqual(frame.x + frame.width);
      expect(y + height).toBeLessThanOrEqual(frame.y + frame.height);
    }
    expect(brickDrawing(status).frame.width).toBeGreaterThan(17);
  });

  it("leaves the height of plateau 2 to a text where a wall has none", () => {
    const walls = beekrijkReport().sections.flatMap(({ blocks }) => blocks.flatMap((b) => (b.kind === "walls" ? b.walls : [])));
    const heights = (has: boolean) =>
      walls.filter(({ wall }) => wall.plateau2.length > 0 === has).map(({ wall }) => wallDrawing(wall, 80).frame.height);
    for (const low of heights(false)) {
      for (const high of heights(true)) expect(Math.abs(high - low - PLATEAU_2_HEIGHT)).toBeLessThan(1);
    }
    expect(heights(false)).toHaveLength(2);
    expect(heights(true)).toHaveLength(3);
  });
});

it("keeps a line with the table or list that it leads to, and no other line", () => {
  const line = (text: string) => ({ kind: "paragraph" as const, text });
  const list = { kind: "list" as const, items: ["een"] };
  const blocks = [line("alleen"), line("voor de lijst"), list, line("erna")];
  const section = { id: "deel", heading: "Kop", newPage: false, blocks };
  expect([...leads(section)]).toEqual([blocks[1]]);
});
