/** Laws of CSV, over random texts full of what spreadsheets act on. */
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { sheetCsv, withoutFormula } from "./csv";

/** Signs, separators, quotes and things that are not seen, among ordinary letters. */
const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."=+-@＝＋－＠,;\t\r\n\"' ", "\u00a0", "\u200b", "\ufeff", "\u0000", "\u3000"),
    fc.constantFrom(..."aB1é§👮"),
    fc.string({ minLength: 1, maxLength: 1, unit: "grapheme" }),
  ),
});

const tables = fc.array(fc.tuple(nasty, nasty, nasty), { minLength: 1, maxLength: 5 });

const csvOf = (rows: readonly string[][]): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    sheetCsv({ name: "Proef", columns: ["a", "b", "c"].map((heading) => ({ heading, width: 5 })), rows }),
  );

it("is read back as it was written, but for the apostrophes", () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const read: string[][] = parse(csvOf(rows), { bom: true, delimiter: ";", fromLine: 1 });
      expect(read.slice(1)).toEqual(rows.map((row) => row.map(withoutFormula)));
    }),
    { numRuns: 500 },
  );
});

it("never begins a formula, wherever a program thinks that a cell begins and whatever it passes over first", () => {
  fc.assert(
    fc.property(tables, (rows) => {
      for (const piece of csvOf(rows).split(/[,;\t\r\n]/)) expect(piece).not.toMatch(/^[\s\p{C}"]*[=+\-@＝＋－＠]/u);
    }),
    { numRuns: 2000 },
  );
});

it("changes a text by apostrophes alone, and only where it has a sign or begins with a tab or line end", () => {
  fc.assert(
    fc.property(nasty, (text) => {
      expect(withoutFormula(text).replaceAll("'", "")).toBe(text.replaceAll("'", ""));
      if (!/[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text)) expect(withoutFormula(text)).toBe(text);
    }),
    { numRuns: 500 },
  );
});
