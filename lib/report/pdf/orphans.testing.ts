/** Reports of any shape of which every heading, table header and line that leads to more is known by its words, for tests only. */
import fc from "fast-check";
import { beekrijkReport } from "../gap/report-texts.testing";
import type { Block, Cell, GapReport, Table } from "../model/model";
import { read, render, type Word } from "./reading.testing";

const beekrijk = beekrijkReport();
const walls = beekrijk.sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === "walls");

/** A text of so many times a word, which says what it is. */
const text = (word: string, most: number) => fc.integer({ min: 1, max: most }).map((count) => `${word} `.repeat(count).trim());

const heading: fc.Arbitrary<Block> = text("Kop", 30).map((words) => ({ kind: "heading", level: 3, text: words }));
const line = (word: string, most: number): fc.Arbitrary<Block> =>
  text(word, most).map((words) => ({ kind: "paragraph", text: words }));

const list: fc.Arbitrary<Block> = fc
  .array(text("punt", 60), { minLength: 1, maxLength: 14 })
  .map((items) => ({ kind: "list", items: items.map((item, place) => `${place} ${item}`) }));

const details: fc.Arbitrary<Block> = fc.array(text("waarde", 40), { minLength: 1, maxLength: 8 }).map((values) => ({
  kind: "details",
  details: values.map((description, place) => ({ term: `term ${place}`, description })),
}));

const cell: fc.Arbitrary<Cell> = fc.record(
  {
    lines: fc.array(text("cel", 60), { minLength: 1, maxLength: 3 }),
    status: fc.constantFrom("met" as const, "open" as const),
  },
  { requiredKeys: ["lines"] },
);

const table: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.record({
    kind: fc.constant("table" as const),
    caption: fc.constant("tabel"),
    columns: fc.array(fc.record({ heading: text("Kolom", 4), share: fc.integer({ min: 10, max: 40 }) }), {
      minLength: width,
      maxLength: width,
    }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
    dense: fc.boolean(),
  }),
);

const content: fc.Arbitrary<Block[]> = fc.oneof(
  { weight: 4, arbitrary: line("alinea", 150).map((block) => [block]) },
  fc.tuple(line("Leidt", 40), fc.oneof(list, table)),
  fc.tuple(heading, fc.oneof(list, table, details, line("alinea", 150))),
  fc.tuple(heading, line("Leidt", 40), fc.oneof(list, table)),
  table.map((block) => [block]),
  fc.tuple(table, text("Noot", 20)).map(([block, words]): Block[] => [block, { kind: "paragraph", text: words, quiet: true }]),
  fc.constantFrom<Block>(...walls).map((block) => [block]),
);

/** A report of some pages, with blocks of every kind at any height of them. */
export const anyShape: fc.Arbitrary<GapReport> = fc
  .array(
    fc.record({ heading: text("Kop", 20), newPage: fc.boolean(), content: fc.array(content, { minLength: 1, maxLength: 5 }) }),
    {
      minLength: 2,
      maxLength: 6,
    },
  )
  .map((sections) => ({
    ...beekrijk,
    sections: sections.map(({ heading, newPage, content }, place) => ({
      id: `deel-${place}`,
      heading,
      newPage,
      blocks: content.flat(),
    })),
  }));

const LEADING = /^(Kop|Kolom|Leidt)\b/;
const FOLLOWING = /^Noot\b/;
const FOOT = 45;

/** The pages that end on a line that leads to what is not there, or begin with a remark on what is not there. */
export async function orphansIn(report: GapReport): Promise<string[]> {
  const { pages } = await read(await render(report));
  return pages.flatMap((words, page) => {
    const body = words.filter(({ y }) => y >= FOOT);
    const on = `page ${page + 1} of ${pages.length}`;
    return [
      ...lineAt(body, Math.min).flatMap(({ text }) => (LEADING.test(text) ? [`${on} ends on ${text}`] : [])),
      ...lineAt(body, Math.max).flatMap(({ text }) => (FOLLOWING.test(text) ? [`${on} begins with ${text}`] : [])),
    ];
  });
}

/** The words of the lowest or the highest line. */
function lineAt(words: readonly Word[], end: typeof Math.min): Word[] {
  const height = end(...words.map(({ y }) => y));
  return words.filter(({ y }) => y === height);
}
