/** Opening files: what is kept of each format, and which files are refused with which sentence. */
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import PDFDocument from "pdfkit";
import { describe, expect, it } from "vitest";
import { MAX_BYTES, MAX_PAGES, type RefusalCode, refusalSentence } from "./extraction";
import { extract } from "./file";

const bytes = (text: string): Uint8Array => strToU8(text);
const linesOf = async (file: Uint8Array, name: string) => {
  const result = await extract(file, name);
  return result.ok ? result.lines : result.refusal;
};

function pdf(pages: string[][], options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const document = new PDFDocument({ ...options, autoFirstPage: false });
  const parts: Buffer[] = [];
  document.on("data", (part: Buffer) => parts.push(part));
  const done = new Promise<Uint8Array>((resolve) => document.on("end", () => resolve(new Uint8Array(Buffer.concat(parts)))));
  for (const lines of pages) {
    document.addPage();
    for (const line of lines) {
      document.fontSize(line.startsWith("#") ? 18 : 11).text(line.replace(/^# /, ""));
      document.moveDown();
    }
  }
  document.end();
  return done;
}

const odt = (body: string, manifest = "<manifest/>") =>
  zipSync({
    "content.xml": strToU8(
      `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    "META-INF/manifest.xml": strToU8(manifest),
  });

describe("a text", () => {
  it("is read in UTF-8, in Windows-1252 and in UTF-16", async () => {
    const expected = ["Zorgcoördinatie", "één"];
    expect(await linesOf(bytes("Zorgcoördinatie\r\néén"), "a.txt")).toEqual(expected);
    expect(await linesOf(new Uint8Array([...Buffer.from("Zorgcoördinatie\néén", "latin1")]), "a.txt")).toEqual(expected);
    expect(await linesOf(new Uint8Array([0xff, 0xfe, ...Buffer.from("Zorgcoördinatie\néén", "utf16le")]), "a.txt")).toEqual(
      expected,
    );
  });
});

describe("a web page", () => {
  it("keeps headings, items and rows, and leaves out menus and scripts", async () => {
    const page = `<html><head><title>x</title></head><body><nav>Menu</nav><h2>3.2 Opvang</h2><p>De opvang is <b>geregeld</b>.</p>
      <ul><li>melden</li><li>vastleggen</li></ul><ol><li>eerst</li></ol><table><tr><th>Wie</th><th>Wat</th></tr><tr><td>HRM</td><td>scholing</td></tr></table>
      <script>alert(1)</script></body></html>`;
    expect(await linesOf(bytes(page), "a.html")).toEqual([
      "## 3.2 Opvang",
      "",
      "De opvang is geregeld.",
      "",
      "• melden",
      "• vastleggen",
      "1. eerst",
      "",
      "Wie | Wat",
      "HRM | scholing",
    ]);
  });
});

describe("a Word document", () => {
  it("keeps headings, items and tables", async () => {
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: "Opvang", heading: HeadingLevel.HEADING_2 }),
            new Paragraph("De opvang is geregeld."),
            new Paragraph({ text: "melden", bullet: { level: 0 } }),
            new Table({
              rows: [
                new TableRow({ children: ["Wie", "Wat"].map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
              ],
            }),
          ],
        },
      ],
    });
    const file = new Uint8Array(await Packer.toBuffer(document));
    expect(await linesOf(file, "a.docx")).toEqual(["## Opvang", "", "De opvang is geregeld.", "", "• melden", "", "Wie | Wat"]);
  });
});

describe("an OpenDocument text", () => {
  it("keeps headings, items and tables, and leaves out comments", async () => {
    const body = `<text:h text:outline-level="2">Opvang</text:h><text:p>De opvang<office:annotation><text:p>hm</text:p></office:annotation> is <text:span>geregeld</text:span>.</text:p>
      <text:list><text:list-item><text:p>melden</text:p></text:list-item></text:list>
      <table:table><table:table-row><table:table-cell><text:p>Wie</text:p></table:table-cell><table:table-cell><text:p>Wat</text:p></table:table-cell></table:table-row></table:table>`;
    expect(await linesOf(odt(body), "a.odt")).toEqual([
      "## Opvang",
      "",
      "De opvang is geregeld.",
      "",
      "• melden",
      "",
      "Wie | Wat",
    ]);
  });
});

describe("a PDF", () => {
  it("keeps headings, paragraphs and pages", async () => {
    const long =
      "De opvang van slachtoffers is geregeld via de centrumgemeente, die daarvoor met twee instellingen afspraken heeft gemaakt over plaatsen.";
    const result = await extract(
      await pdf([
        ["# Opvang", long],
        ["# Preventie", `Wij geven lessen. ${long}`],
      ]),
      "a.pdf",
    );
    expect(result).toMatchObject({
      ok: true,
      lines: ["# Opvang", "", long, "", "# Preventie", "", `Wij geven lessen. ${long}`],
    });
    expect(result.ok && result.pages?.at(-1)).toBe(2);
  });
});

describe("a file is refused:", () => {
  const bomb = zipSync({ "word/document.xml": new Uint8Array(60 * 1024 * 1024) }, { level: 9 });

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string, RefusalCode]>([
    ["nothing in it", () => new Uint8Array(), "a.txt", "empty"],
    ["no letters in it", () => bytes(" \n 12 \n"), "a.txt", "empty"],
    ["an empty page", () => bytes("<html><body></body></html>"), "a.html", "empty"],
    ["too large", () => new Uint8Array(MAX_BYTES + 1), "a.txt", "too-long"],
    ["too long a text", () => bytes("woord ".repeat(300_000)), "a.txt", "too-much-text"],
    ["a bomb", () => bomb, "a.docx", "too-long"],
    ["a broken zip", () => bomb.slice(0, 500), "a.docx", "broken"],
    ["another kind of zip", () => zipSync({ "xl/workbook.xml": strToU8("<x/>") }), "a.xlsx", "not-supported"],
    ["a broken PDF", () => bytes("%PDF-1.7\nnope"), "a.pdf", "broken"],
    ["a PDF by its name only", () => bytes("gewone tekst"), "a.pdf", "broken"],
    [
      "a PDF with a password",
      () => pdf([["Geheim verhaal van de gemeente."]], { userPassword: "geheim" }),
      "a.pdf",
      "encrypted",
    ],
    ["a PDF of too many pages", () => pdf(Array.from({ length: MAX_PAGES + 1 }, () => ["Beleid."])), "a.pdf", "too-long"],
    [
      "a Word document with a password",
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from("EncryptedPackage", "utf16le")]),
      "a.docx",
      "encrypted",
    ],
    ["a scan", () => pdf([[""], [""]]), "a.pdf", "scanned"],
    ["an ODT with a password", () => odt("", "<manifest:encryption-data/>"), "a.odt", "encrypted"],
    ["an old Word document", () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), "a.doc", "not-supported"],
    ["a picture", () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2]), "a.jpg", "picture"],
    ["a picture that is called otherwise", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]), "a.pdf", "picture"],
    ["a program", () => new Uint8Array([1, 0, 0, 5]), "a.bin", "not-supported"],
  ])("%s", async (_, file, name, refusal) => {
    expect(await extract(await file(), name)).toEqual({ ok: false, refusal });
    expect(refusalSentence(refusal)).toMatch(/^[A-Z].+\.$/);
  });

  it.each([
    ["a web page", () => bytes(`<html><body>${"<div>".repeat(20_000)}beleid`), "plan.html"],
    [
      "a Word document",
      () => zipSync({ "word/document.xml": bytes(`<w:document><w:body>${"<w:p>".repeat(20_000)}</w:body></w:document>`) }),
      "plan.docx",
    ],
  ])("where %s is nested without end, at the first level that no document has", async (_what, file, name) => {
    expect(await linesOf(file(), name)).toBe("broken");
  });

  it("and no bytes make it throw", async () => {
    const starts = ["", "%PDF-1.4\n", "PK\u0003\u0004", "<html>", "\u00d0\u00cf\u0011\u00e0"].map((start) => [
      ...Buffer.from(start, "latin1"),
    ]);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom("a.txt", "a.html", "a.docx"),
        async (start, rest, name) => {
          expect(await extract(new Uint8Array([...start, ...rest]), name)).toHaveProperty("ok");
        },
      ),
      { numRuns: 120 },
    );
  });
});
