/** Tables as CSV: how cells are written, and what a spreadsheet would compute. */
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import type { SheetCell } from "../../sheet";
import { AS_OF, assessed, KNOWN_AT } from "../gap/beekrijk.testing";
import { criterionRows } from "./criteria-rows";
import { renderCsv, sheetCsv, withoutFormula } from "./csv";

const textOf = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

const written = (...cells: SheetCell[]): string => {
  const columns = cells.map((_, place) => ({ heading: `k${place}`, width: 10 }));
  return textOf(sheetCsv({ name: "Proef", columns, rows: [cells] }))
    .split("\r\n")
    .slice(1)
    .join("\r\n");
};

it("begins with a byte order mark and the headings, and ends every line with CR LF", () => {
  const sheet = { name: "Proef", columns: [{ heading: "Één", width: 5 }], rows: [["a"], ["b"]] };
  expect(textOf(sheetCsv(sheet))).toBe('\ufeff"Één"\r\n"a"\r\n"b"\r\n');
});

it("writes numbers, days and moments plainly, nothing for an empty cell, and texts in quotes", () => {
  expect(written(3, { date: "2026-12-31" }, { moment: "2026-11-22T05:33:00Z" }, null, 'a;"b"\nc')).toBe(
    '3;2026-12-31;2026-11-22T05:33:00Z;;"a;""b""\nc"\r\n',
  );
});

it.each([
  ["=1+1", "'=1+1"],
  ["+31 6", "'+31 6"],
  ["-2", "'-2"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t'=1"],
  [" \t=1", " \t'=1"],
  ["\rx", "'\rx"],
  ["  =1", "'  =1"],
  ["\u00a0\u200b=1", "'\u00a0\u200b=1"],
  ["＝1+1", "'＝1+1"],
  ["＠x", "'＠x"],
  ['"=1', `'"=1`],
  ["a,=1", "a,'=1"],
  ["a\n=1", "a\n'=1"],
])("%j becomes %j", (text, safe) => {
  expect(withoutFormula(text)).toBe(safe);
});

it.each(["Beleidsplan 2025-2026", "a = b", "info@example.org", "§3.1", "1-2-2026", "–", "'=al veilig", "", "10+"])(
  "leaves %j as it is",
  (text) => {
    expect(withoutFormula(text)).toBe(text);
  },
);

it("has a line for every criterion, each with all columns", () => {
  const csv = renderCsv(criterionRows(assessed(), { asOf: AS_OF, knownAt: KNOWN_AT }));
  const lines: Record<string, string>[] = parse(textOf(csv), { bom: true, delimiter: ";", columns: true });
  expect(lines.length).toBe(60);
  expect(lines[0]).toMatchObject({
    Thema: "1. Beleidsmatige basis",
    Bouwsteen: "1.1.1",
    Toetspunt: "1.1.1a",
    Plateau: "1",
    Verplicht: "ja",
    Stand: "Aangetoond",
    Sinds: "2025-01-14",
    "Tot en met": "2026-12-31",
    Waarom: "Telt mee tot en met 31 december 2026.",
    Bewijs: "Beleidsplan mensenhandel 2025-2026, §2.1",
    Gemeente: "Beekrijk",
    Peildatum: "2026-11-22",
    Kennisdatum: KNOWN_AT,
  });
});
