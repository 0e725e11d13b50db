/** Whatever a report holds, in whatever order and of whatever length: it is sound, and read in the order of its model. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { AS_OF, assessed, KNOWN_AT } from "../gap/beekrijk.testing";
import { gapReport } from "../gap/gap-report";
import type { Block, Cell, GapReport, Section, Table } from "../model/model";
import { modelTexts } from "./model-texts.testing";
import { footFaults, read, render } from "./reading.testing";
import { readAloud } from "./tagged/reading.testing";
import { problemsIn } from "./tagged/soundness.testing";

const beekrijk = gapReport(assessed(), { asOf: AS_OF, knownAt: KNOWN_AT });
const walls = beekrijk.sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === "walls");

const word = fc.constantFrom(
  "de",
  "aanpak",
  "mensenhandel",
  "coördinatie",
  "‘Kijk",
  "“niet”",
  "§3.1",
  "–",
  "kwaliteitsverbeteringsprogrammacoördinatieoverleg",
  "2026-0512/besluit/1234567890",
  "officieel",
  "<&>",
);
const text = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(" "));

const cell: fc.Arbitrary<Cell> = fc.record(
  {
    lines: fc.array(text(30), { minLength: 0, maxLength: 4 }),
    status: fc.constantFrom("met" as const, "lapsed" as const, "open" as const),
    link: fc.constant("https://www.example.nl/een/(haakje)"),
  },
  { requiredKeys: ["lines"] },
);

const table: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    kind: fc.constant("table" as const),
    caption: text(5),
    columns: fc.array(fc.record({ heading: text(2), share: fc.integer({ min: 20, max: 40 }) }), {
      minLength: width,
      maxLength: width,
    }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
    dense: fc.boolean(),
  }),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant("heading" as const), level: fc.constant(3 as const), text: text(8) }),
  fc.record({ kind: fc.constant("paragraph" as const), text: text(200), quiet: fc.boolean() }),
  fc.record({ kind: fc.constant("list" as const), items: fc.uniqueArray(text(20), { minLength: 1, maxLength: 5 }) }),
  fc.record({
    kind: fc.constant("details" as const),
    details: fc.uniqueArray(fc.record({ term: text(3), description: text(20) }), {
      minLength: 1,
      maxLength: 4,
      selector: ({ term }) => term,
    }),
  }),
  fc.constantFrom<Block>(...walls),
  table,
);

const section: fc.Arbitrary<Omit<Section, "id">> = fc.record({
  heading: text(10),
  newPage: fc.boolean(),
  blocks: fc.array(block, { maxLength: 5 }),
});

const report: fc.Arbitrary<GapReport> = fc
  .record({ title: text(8), sender: text(12), sections: fc.array(section, { minLength: 1, maxLength: 5 }) })
  .map(({ title, sender, sections }) => ({
    ...beekrijk,
    title,
    sender,
    sections: sections.map((drawn, index) => ({ ...drawn, id: `deel-${index}` })),
  }));

const plain = (words: string): string => words.normalize("NFKC").replace(/\s/g, "");

it("is sound and reads as its model", async () => {
  await fc.assert(
    fc.asyncProperty(report, async (model) => {
      const bytes = await render(model);
      expect(await problemsIn(bytes)).toEqual([]);
      expect((await readAloud(bytes)).map(({ text }) => plain(text))).toEqual(modelTexts(model).map(plain));
      expect(footFaults((await read(bytes)).pages)).toEqual([]);
    }),
    { numRuns: 25 },
  );
}, 120_000);
