/** What is taller than a page, or in columns so narrow that it becomes so: all of it is on paper, in its place, above the foot. */
import { describe, expect, it } from "vitest";
import { beekrijkReport } from "../gap/report-texts.testing";
import { type Block, cell, type GapReport, type Table } from "../model/model";
import { modelTexts } from "./model-texts.testing";
import { footFaults, read, render, type Word } from "./reading.testing";
import { readAloud } from "./tagged/reading.testing";
import { heightOf, staysWhole } from "./whole";

const DRAWING_TIMEOUT_MS = 120_000;

/** Words of which each differs, of about so many characters together. */
const long = (characters: number, name = "woord"): string =>
  Array.from({ length: Math.ceil(characters / (name.length + 6)) }, (_, place) => `${name}${place + 10_000}`).join(" ");

const beekrijk = beekrijkReport();
const reportOf = (...blocks: Block[]): GapReport => ({
  ...beekrijk,
  sections: [{ id: "deel", heading: "Deel", newPage: false, blocks }],
});

const table = (shares: readonly number[], ...rows: Table["rows"]): Table => ({
  kind: "table",
  caption: "Tabel",
  columns: shares.map((share, place) => ({ heading: `Kop${place}`, share })),
  rows,
});

const walls = beekrijk.sections.flatMap(({ blocks }) => blocks).find((block) => block.kind === "walls") as Extract<
  Block,
  { kind: "walls" }
>;

const NARROW = [10, 10, 10, 10, 10, 10, 10];

const tall: Record<string, GapReport> = {
  "a cell of 5,000 characters": reportOf(table([20, 60, 20], [cell("Rij"), cell(long(5_000)), cell("kort")])),
  "narrow columns with long texts": reportOf(
    table(NARROW, ...[1, 2, 3, 4].map((row) => NARROW.map((_, place) => cell(long(320, `rij${row}kolom${place}x`))))),
  ),
  "a long text in the last of narrow columns": reportOf(
    table(NARROW, [...NARROW.slice(1).map(() => cell("kort")), cell(long(5_000))], [{ lines: ["klaar"], status: "met" }]),
  ),
  "a link of 5,000 characters with words that are broken": reportOf(
    table(
      [20, 60, 20],
      [cell("Rij"), { lines: [long(5_000, "kwaliteitsverbetering")], link: "https://www.example.nl/" }, cell()],
    ),
  ),
  "a cell of many lines": reportOf(
    table([50, 50], [cell("Rij"), cell(...Array.from({ length: 200 }, (_, line) => `regel ${line}`))]),
  ),
  "an item of 20,000 characters": reportOf({ kind: "list", items: ["kort", long(20_000), "laatste"] }),
  "a list of many items": reportOf({ kind: "list", items: Array.from({ length: 200 }, (_, item) => `punt ${item}`) }),
  "a detail of 20,000 characters": reportOf({
    kind: "details",
    details: [{ term: "Term", description: long(20_000) }],
  }),
  "a pair of details of 20,000 characters": {
    ...reportOf(),
    details: [
      { term: "Links", description: long(3_000, "links") },
      { term: "Rechts", description: long(20_000, "rechts") },
      { term: "Hieronder", description: "kort" },
    ],
  },
  "a term of 5,000 characters": reportOf({ kind: "details", details: [{ term: long(5_000), description: "kort" }] }),
  "a notice, a title and a heading of 5,000 characters": {
    ...reportOf({ kind: "heading", level: 3, text: long(5_000, "kop") }, { kind: "paragraph", text: "Daaronder" }),
    notices: [long(5_000, "let")],
    title: long(5_000, "titel"),
  },
  "a wall with a remark of 5,000 characters": reportOf({
    ...walls,
    walls: walls.walls.map((card, place) => (place === 1 ? { ...card, remark: long(5_000) } : card)),
  }),
};

const unspaced = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

describe.each(Object.entries(tall))("%s", (_, report) => {
  it(
    "is on paper in full, above the foot",
    async () => {
      const bytes = await render(report);
      expect((await readAloud(bytes)).map(({ text }) => unspaced(text))).toEqual(modelTexts(report).map(unspaced));
      expect(footFaults((await read(bytes)).pages)).toEqual([]);
    },
    DRAWING_TIMEOUT_MS,
  );
});

/** Where words that begin so stand, from the left. */
const placesOf = (words: readonly Word[], start: string): Set<number> =>
  new Set(words.filter(({ text }) => text.startsWith(start)).map(({ x }) => Math.round(x)));

it.each([
  { name: "narrow columns with long texts", start: "rij", columns: 7, filled: 7 },
  { name: "a cell of 5,000 characters", start: "woord", columns: 3, filled: 1 },
  { name: "a long text in the last of narrow columns", start: "woord", columns: 7, filled: 1 },
])(
  "$name: every page has the header, and texts stand under that of their own column",
  async ({ name, start, columns, filled }) => {
    const { pages } = await read(await render(tall[name] as GapReport));
    const running = pages.filter((words) => placesOf(words, start).size > 0);
    expect(running.length).toBeGreaterThan(1);
    for (const words of running) {
      const headings = placesOf(words, "Kop");
      expect(headings.size).toBe(columns);
      for (const place of placesOf(words, start)) expect(headings).toContain(place);
    }
    expect(new Set(running.flatMap((words) => [...placesOf(words, start)])).size).toBe(filled);
  },
  DRAWING_TIMEOUT_MS,
);

describe("whether a text stays whole", () => {
  const column = (width: number) => ({ width, fontSize: 10, lineHeight: 1.3 });

  it("hangs on how wide its column is", () => {
    const text = long(800);
    expect(staysWhole(heightOf([text], column(480)))).toBe(true);
    expect(staysWhole(heightOf([text], column(60)))).toBe(false);
  });

  it("counts a line for every text", () => {
    expect(heightOf(["een", "twee", "drie"], column(200))).toBeCloseTo(39);
  });
});
