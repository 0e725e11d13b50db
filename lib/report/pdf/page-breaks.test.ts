/** Where pages end, tried at every height: on many sheets the same table stands a little lower each time. */
import { beforeAll, describe, expect, it } from "vitest";
import { AS_OF, assessed, KNOWN_AT } from "../gap/beekrijk.testing";
import { gapReport } from "../gap/gap-report";
import { type Block, cell, type GapReport, type Section, type Table } from "../model/model";
import { type Reading, read, render, type Word } from "./reading.testing";

const DRAWING_TIMEOUT_MS = 60_000;

/** Sheets from an almost empty one to a full one, a line of filling lower each time. */
const SHEETS = 38;
const ROW_LINES = 9;

const filling = (count: number): Block[] =>
  Array.from({ length: count }, (): Block => ({ kind: "paragraph", text: "Vulling" }));

const table = (sheet: number, rowLines = ROW_LINES, rows = 3): Table => ({
  kind: "table",
  caption: "Tabel",
  columns: [
    { heading: "Kolomkop", share: 30 },
    { heading: "Inhoud", share: 70 },
  ],
  rows: Array.from({ length: rows }, (_, place) => place + 1).map((row) => [
    cell(`Rij ${sheet}.${row}`),
    cell(...Array.from({ length: rowLines }, (_, line) => `Regel ${sheet}.${row}.${line}`)),
  ]),
});

const section = (sheet: number, heading: string, ...between: Block[]): Section => ({
  id: `${heading}-${sheet}`,
  heading,
  newPage: false,
  blocks: [...between, table(sheet)],
});

/** On even sheets the table stands under a heading of its own, on odd ones under a section's heading and a sentence. */
const sheets = (): Section[] =>
  Array.from({ length: SHEETS }, (_, sheet) => [
    { id: `vel-${sheet}`, heading: "Vel", newPage: true, blocks: filling(sheet) },
    sheet % 2 === 0
      ? section(sheet, "Tussenkop", { kind: "heading", level: 3, text: "Tabelkop" })
      : section(sheet, "Tabelkop", { kind: "paragraph", text: "Inleiding" }),
  ]).flat();

const bodyOf = (words: readonly Word[]): Word[] => words.filter(({ y }) => y >= 45);
const lastOf = (words: readonly Word[]): string[] => {
  const body = bodyOf(words);
  const lowest = Math.min(...body.map(({ y }) => y));
  return body.filter(({ y }) => y === lowest).map(({ text }) => text);
};

/** How a line is cut into words differs with what was drawn before. */
const unspaced = (words: readonly Word[]): string =>
  words
    .map(({ text }) => text)
    .join("")
    .replace(/\s/g, "");

describe("a table at any height of a page", () => {
  let reading: Reading;
  beforeAll(async () => {
    const report: GapReport = { ...gapReport(assessed(), { asOf: AS_OF, knownAt: KNOWN_AT }), sections: sheets() };
    reading = await read(await render(report));
  }, DRAWING_TIMEOUT_MS);

  it("is tried where it fits, where it does not, and where only its header would", () => {
    expect(reading.pages.length).toBeGreaterThan(SHEETS + 5);
    expect(reading.pages.length).toBeLessThan(SHEETS * 2);
  });

  it("leaves no heading and no header row at the end of a page", () => {
    const last = reading.pages.flatMap(lastOf);
    for (const alone of ["Vel", "Tussenkop", "Tabelkop", "Kolomkop", "Inhoud"]) expect(last).not.toContain(alone);
  });

  it("keeps every row on one page", () => {
    for (let sheet = 0; sheet < SHEETS; sheet++) {
      for (const row of [1, 2, 3]) {
        const on = reading.pages.filter((words) => words.some(({ text }) => text.startsWith(`Regel ${sheet}.${row}.`)));
        expect(on, `rij ${sheet}.${row}`).toHaveLength(1);
      }
    }
  });

  it("repeats the header above the rows that run on", () => {
    const runsOn = reading.pages.filter((words) => bodyOf(words)[0]?.text === "Kolomkop");
    expect(runsOn.length).toBeGreaterThan(0);
    for (const words of runsOn) expect(words.map(({ text }) => text).join(" ")).toMatch(/Kolomkop Inhoud Rij \d+\.3/);
  });
});

/** A section with rows of a few lines, a line lower on each sheet, after what leaves no room for all of it at the end. */
const lowSections = (): Section[] =>
  Array.from({ length: SHEETS }, (_, sheet): Section[] => [
    { id: `vel-${sheet}`, heading: "Vel", newPage: true, blocks: filling(sheet) },
    {
      id: `thema-${sheet}`,
      heading: `Kop ${sheet} hier`,
      newPage: false,
      blocks: [{ kind: "paragraph", text: "Inleiding" }, table(sheet, 3)],
    },
  ]).flat();

it(
  "keeps a section's heading with the first two rows of its table",
  async () => {
    const report = { ...gapReport(assessed(), { asOf: AS_OF, knownAt: KNOWN_AT }), sections: lowSections() };
    const { pages } = await read(await render(report));
    for (let sheet = 0; sheet < SHEETS; sheet++) {
      const page = pages.map(unspaced).find((text) => text.includes(`Kop${sheet}hier`));
      for (const text of ["Inleiding", `Rij${sheet}.1`, `Rij${sheet}.2`]) expect(page).toContain(text);
    }
    expect(pages.length).toBeGreaterThan(SHEETS);
  },
  DRAWING_TIMEOUT_MS,
);

it.each([3, 4, 5])(
  "leaves no last row of %i alone on a page",
  async (rows) => {
    const sections = Array.from({ length: SHEETS }, (_, sheet): Section[] => [
      { id: `vel-${sheet}`, heading: "Vel", newPage: true, blocks: filling(sheet) },
      { id: `thema-${sheet}`, heading: "Kop", newPage: false, blocks: [table(sheet, 3, rows)] },
    ]).flat();
    const report = { ...gapReport(assessed(), { asOf: AS_OF, knownAt: KNOWN_AT }), sections };
    const runsOn = (await read(await render(report))).pages.filter((words) => bodyOf(words)[0]?.text === "Kolomkop");
    for (const words of runsOn) {
      expect(words.map(({ text }) => text).join(" ")).not.toMatch(new RegExp(`^Kolomkop Inhoud Rij \\d+\\.${rows}`));
    }
    expect(runsOn.length).toBeGreaterThan(rows === 3 ? -1 : 0);
  },
  DRAWING_TIMEOUT_MS,
);

/** On each sheet a line lower: a line that leads to a list of a few names. */
const lists = (): Section[] =>
  Array.from({ length: SHEETS }, (_, sheet) => ({
    id: `vel-${sheet}`,
    heading: "Vel",
    newPage: true,
    blocks: [
      ...filling(sheet),
      { kind: "paragraph", text: `Hierom gaat het in ${sheet}:` },
      { kind: "list", items: ["een", "twee", "drie", "vier"].map((item) => `${item} van ${sheet}`) },
    ],
  }));

it(
  "keeps a short list whole, with the line that leads to it",
  async () => {
    const report = { ...gapReport(assessed(), { asOf: AS_OF, knownAt: KNOWN_AT }), sections: lists() };
    const pages = (await read(await render(report))).pages.map(unspaced);
    expect(pages.length).toBeGreaterThan(SHEETS);
    for (let sheet = 0; sheet < SHEETS; sheet++) {
      const page = pages.find((text) => text.includes(`Hieromgaathetin${sheet}:`));
      for (const item of ["een", "vier"]) expect(page).toContain(`${item}van${sheet}`);
    }
  },
  DRAWING_TIMEOUT_MS,
);
