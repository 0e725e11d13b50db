/** What asks for more work than a file may is refused before a library sees any of it. */
import { strToU8, zipSync } from "fflate";
import { beforeEach, expect, it, vi } from "vitest";
import { readTables } from "./read-tables";
import { MAX_CELLS, MAX_TEXT } from "./tables";

const seen = vi.hoisted(() => ({ csv: 0, xlsx: 0 }));
vi.mock("csv-parse/sync", async (original) => {
  const { parse } = await original<typeof import("csv-parse/sync")>();
  return {
    parse: (...given: Parameters<typeof parse>) => {
      seen.csv += 1;
      return parse(...given);
    },
  };
});
vi.mock("read-excel-file/universal", async (original) => {
  const { default: read } = await original<typeof import("read-excel-file/universal")>();
  return {
    default: (...given: Parameters<typeof read>) => {
      seen.xlsx += 1;
      return read(...given);
    },
  };
});
beforeEach(() => {
  seen.csv = 0;
  seen.xlsx = 0;
});

const csv = (text: string) => readTables(new TextEncoder().encode(text));
const part = (content: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${content}`);
const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A workbook with one sheet of these cells, and these texts. */
const workbook = (rows: string, texts = "") =>
  readTables(
    zipSync({
      "xl/workbook.xml": part(
        `<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="Blad" sheetId="1" r:id="a"/></sheets></workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": part(
        `<Relationships xmlns="${PACKAGE}"><Relationship Id="a" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
          `<Relationship Id="b" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      ),
      "xl/worksheets/sheet1.xml": part(`<worksheet xmlns="${SPREADSHEET}"><sheetData>${rows}</sheetData></worksheet>`),
      "xl/sharedStrings.xml": part(`<sst xmlns="${SPREADSHEET}"><si><t>${texts}</t></si></sst>`),
    }),
  );
const row = (number: number, cells: number) =>
  `<row r="${number}">${Array.from({ length: cells }, (_, at) => `<c r="A${number}"><v>${at}</v></c>`).join("")}</row>`;

it("a CSV of nothing but separators", async () => {
  expect(await csv(";".repeat(4_900_000))).toMatchObject({ ok: false, message: expect.stringContaining("5000 rijen") });
  expect(seen.csv).toBe(0);
  expect((await csv("a;b\nc;d")).ok).toBe(true);
  expect(seen.csv).toBe(1);
});

it("a workbook of too many cells, however few rows", async () => {
  const full = Array.from({ length: 11 }, (_, at) => row(at + 1, MAX_CELLS / 10)).join("");
  expect(await workbook(full)).toMatchObject({ ok: false, message: expect.stringContaining("te veel cellen") });
  expect(seen.xlsx).toBe(0);
  expect((await workbook(row(1, 1))).ok).toBe(true);
  expect(seen.xlsx).toBe(1);
});

it("a workbook with a text longer than a cell holds, shared or in its place", async () => {
  const long = "x".repeat(MAX_TEXT + 1);
  expect(await workbook(row(1, 1), long)).toMatchObject({ ok: false, message: expect.stringContaining("te lange teksten") });
  expect((await workbook(`<row r="1"><c r="A1" t="inlineStr"><is><t>${long}</t></is></c></row>`)).ok).toBe(false);
  expect(seen.xlsx).toBe(0);
});

it("a workbook of one text that unfolds far beyond what fits", async () => {
  expect(await workbook(row(1, 1), "x".repeat(60_000_000))).toMatchObject({
    ok: false,
    message: expect.stringContaining("uitgepakt te groot"),
  });
  expect(seen.xlsx).toBe(0);
});

it.each([
  ["a tag of very many attributes", `<c r="A1" ${Array.from({ length: 300 }, (_, at) => `a${at}="1"`).join(" ")}/>`],
  [
    "many attributes behind a mark that ends no tag",
    `<c a="&gt;>" ${Array.from({ length: 300 }, (_, at) => `a${at}='>'`).join(" ")}/>`,
  ],
  ["a tag that is very long", `<c r="A1" a="${"x".repeat(30_000)}"/>`],
  ["tags in each other without end", "<row>".repeat(200)],
  ["the same behind an aside", `<!-- ' --><![CDATA[ " ]]>${"<row>".repeat(200)}`],
])("a workbook with %s", async (_, content) => {
  expect(await workbook(content)).toMatchObject({ ok: false, message: expect.stringContaining("beschadigd") });
  expect(seen.xlsx).toBe(0);
});

it("but no workbook for a long text, many rows or an aside", async () => {
  const rows = Array.from({ length: 2_000 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c><!-- <a> --></row>`);
  expect((await workbook(rows.join(""), `a = "${"b > c = d ".repeat(3_000)}`)).ok).toBe(true);
  expect(seen.xlsx).toBe(1);
});
