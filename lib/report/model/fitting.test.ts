/** What is too long to read is cut off, and the report says how much more there is: nothing is left out unsaid. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { AS_OF, assessed, KNOWN_AT } from "../gap/beekrijk.testing";
import { gapReport } from "../gap/gap-report";
import { fitting, PAPER, SCREEN } from "./fitting";
import { type Block, cell, type GapReport } from "./model";

const report = gapReport(assessed(), { asOf: AS_OF, knownAt: KNOWN_AT });
const withBlock = (block: Block): GapReport => ({
  ...report,
  sections: [{ id: "een", heading: "Deel", newPage: false, blocks: [block] }],
});
const room = { rows: 3, lines: 2, elsewhere: "elders" };

it("leaves a report of a usual size as it is", () => {
  for (const usual of [PAPER, SCREEN]) expect(fitting(report, usual)).toEqual(report);
});

it("shows the first rows, with how many more there are and where", () => {
  const table = (rows: number): Block => ({
    kind: "table",
    caption: "Bewijs",
    columns: [{ heading: "Bewijs", share: 1 }],
    rows: Array.from({ length: rows }, (_, at) => [cell(`stuk ${at}`)]),
  });
  fc.assert(
    fc.property(fc.nat(3_000), (rows) => {
      const blocks = fitting(withBlock(table(rows)), room).sections[0]?.blocks ?? [];
      const shown = blocks.at(-1);
      if (shown?.kind !== "table") throw new Error("no table");
      expect(shown.rows).toEqual(table(rows).kind === "table" ? (table(Math.min(rows, 3)) as typeof shown).rows : []);
      const all = rows.toLocaleString("nl-NL");
      if (rows > 3)
        expect(blocks[0]).toMatchObject({ text: expect.stringContaining(`de eerste 3 van ${all}. Alle ${all} staan elders.`) });
      else expect(blocks).toHaveLength(1);
    }),
  );
});

it("does the same with a list, and with the lines of a cell", () => {
  const list = fitting(withBlock({ kind: "list", items: ["a", "b", "c", "d"] }), room).sections[0]?.blocks;
  expect(list).toEqual([
    { kind: "paragraph", text: "Hieronder staan de eerste 3 van 4. Alle 4 staan elders." },
    { kind: "list", items: ["a", "b", "c"] },
  ]);
  const rows = [[{ ...cell("een", "twee", "drie", "vier"), link: "https://www.example.nl/" }, cell("een", "twee")]];
  const cut = fitting(withBlock({ kind: "table", caption: "Bewijs", columns: [], rows }), room).sections[0]?.blocks[0];
  expect(cut).toMatchObject({
    rows: [
      [
        { lines: ["een", "twee", "en nog 2; alles staat elders."], link: "https://www.example.nl/" },
        { lines: ["een", "twee"] },
      ],
    ],
  });
});
