/** Files from elsewhere: encodings told apart, bounds kept, and a clear answer to what is no spreadsheet. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { sheetXlsx } from "../report/sheets/xlsx";
import { readTables } from "./read-tables";
import { MAX_ROWS, MAX_SHEET_BYTES } from "./tables";

const bytes = (text: string) => new TextEncoder().encode(text);
/** "Coördinatie" as Excel's plain CSV has it. */
const windows1252 = Uint8Array.from([...'Coördinatie;"a;b";\u0080\r\n'].map((sign) => sign.charCodeAt(0)));

describe("CSV", () => {
  it.each<[string, Uint8Array, unknown]>([
    [
      "UTF-8 with a byte order mark",
      bytes("\ufeffCoördinatie;2026-03-30\r\n;€\r\n"),
      [
        ["Coördinatie", "2026-03-30"],
        [null, "€"],
      ],
    ],
    [
      "UTF-8 without one",
      bytes("é;ü\nx;y"),
      [
        ["é", "ü"],
        ["x", "y"],
      ],
    ],
    ["Windows-1252", windows1252, [["Coördinatie", "a;b", "€"]]],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, 0x65, 0, 0x3b, 0, 0xe9, 0]), [["e", "é"]]],
    ["cells of more lines and with quotes", bytes('a;"b\nc";"d""e"\r\n'), [["a", "b\nc", 'd"e']]],
    ["a first line that names the separator", bytes("sep=,\r\na,b;c\r\n"), [[null], ["a", "b;c"]]],
    [
      "commas where there is no semicolon",
      bytes("a,b\nc,d"),
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["our own guard against formulas", bytes("\"'=1+1\";'s-Gravenhage"), [["=1+1", "'s-Gravenhage"]]],
    ["lines of other lengths and empty ones", bytes("a;b\n\nc"), [["a", "b"], [null], ["c"]]],
  ])("%s", async (_, file, rows) => {
    expect(await readTables(file)).toEqual({ ok: true, tables: [{ name: "", rows }] });
  });
});

const workbook = (): Promise<Uint8Array> =>
  sheetXlsx([
    {
      name: "Document",
      columns: [{ heading: "Kop", width: 9 }],
      rows: [["007"], [7], [{ date: "2026-03-30" }], [" regel 1\nregel 2 "], [null], ["_x0041_"]],
    },
  ]);

it("a workbook has a text as a text, a number as a number and a day as a day", async () => {
  expect(await readTables(await workbook())).toEqual({
    ok: true,
    tables: [
      {
        name: "Document",
        rows: [["Kop"], ["007"], [7], [{ date: "2026-03-30" }], [" regel 1\nregel 2 "], [null], ["_x0041_"]],
      },
    ],
  });
});

async function changed(change: (xml: string) => string): Promise<Uint8Array> {
  const files = unzipSync(await workbook());
  const name = "xl/worksheets/sheet1.xml";
  return zipSync({ ...files, [name]: strToU8(change(strFromU8(files[name] ?? new Uint8Array()))) });
}
const withCell = (cell: string) => changed((xml) => xml.replace("</sheetData>", `<row r="9">${cell}</row></sheetData>`));

describe("refused with what to do, and never unfolded", () => {
  it.each<[string, () => Promise<Uint8Array> | Uint8Array, RegExp]>([
    ["nothing", () => new Uint8Array(), /is leeg/],
    ["more bytes than fit", () => new Uint8Array(MAX_SHEET_BYTES + 1), /hooguit 5 MB/],
    ["an old workbook", () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /oud Excel-bestand.*op als xlsx/],
    ["half a workbook", async () => (await workbook()).slice(0, 900), /beschadigd/],
    ["another kind of package", () => zipSync({ "word/document.xml": strToU8("<w/>") }), /geen Excel-bestand/],
    ["a picture", () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), /kan Plateau niet lezen/],
    ["a bomb", () => changed((xml) => xml + " ".repeat(60 * 1024 * 1024)), /uitgepakt te groot/],
    ["a cell far to the right", () => withCell('<c r="XFD9"><v>1</v></c>'), /hooguit 5000 rijen en 200 kolommen/],
    ["a cell far below", () => withCell('<c r="A1048576"><v>1</v></c>'), /hooguit 5000 rijen/],
    ["a row that no sheet has", () => changed((xml) => xml.replace('<row r="7"', '<row r="99999999"')), /beschadigd/],
    ["a cell without a place", () => withCell('<c r="&#65;9"><v>1</v></c>'), /beschadigd/],
    ["a formula that fails", () => withCell('<c r="A9" t="e"><f>1/0</f><v>#DIV/0!</v></c>'), /In cel A9 staat een formule/],
    ["a text that is not there", () => withCell('<c r="A9" t="s"><v>999</v></c>'), /beschadigd/],
    ["more lines than fit", () => bytes("a\n".repeat(MAX_ROWS + 1)), /hooguit 5000 rijen/],
    ["more columns than fit", () => bytes(";".repeat(200)), /200 kolommen/],
  ])("%s", async (_, file, message) => {
    expect(await readTables(await file())).toEqual({ ok: false, message: expect.stringMatching(message) });
  });
});
