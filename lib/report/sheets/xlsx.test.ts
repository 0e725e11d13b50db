/** Workbooks: texts stay texts, days are days, and the report's workbook holds what the report rests on. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SheetCell } from "../../sheet";
import { AS_OF, assessed, KNOWN_AT } from "../gap/beekrijk.testing";
import { gapReport } from "../gap/gap-report";
import { filesIn, tabsOf } from "./workbook.testing";
import { renderXlsx, sheetXlsx } from "./xlsx";

const workbookOf = (...cells: SheetCell[]): Promise<Uint8Array> =>
  sheetXlsx([{ name: "Proef", columns: [{ heading: "Kop", width: 10 }], rows: cells.map((cell) => [cell]) }]);

const storedIn = async (...cells: SheetCell[]) => {
  const [tab] = tabsOf(await workbookOf(...cells));
  return cells.map((_, row) => tab?.cells.get(`A${row + 2}`));
};

describe("a text", () => {
  it.each(["=1+1", "+31", "-2", "@x", "＝1", "\t=1", "_x0041_", "_x_", "<b> & 'x'", " spatie ", "👮 wijk", "é"])(
    "is stored as the text %j",
    async (text) => {
      expect(await storedIn(text)).toEqual([{ type: "s", value: text }]);
    },
  );

  it.each(["constructor", "toString", "__proto__", "valueOf"])("is not lost where it is %s", async (text) => {
    expect((await storedIn(text))[0]).toMatchObject({ type: "s", value: expect.stringMatching(`^${text} ?$`) });
  });

  it("has line feeds only, and at most as many characters as a cell takes", async () => {
    const [lines, long] = await storedIn("a\r\nb\rc", "👮".repeat(20_000));
    expect(lines?.value).toBe("a\nb\nc");
    expect(long?.value.length).toBeLessThanOrEqual(32_767);
    expect(long?.value).toMatch(/^(👮)+…$/u);
  });

  it("never becomes a formula or breaks the file, whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: "binary", minLength: 1 }), { minLength: 1 }), async (texts) => {
        const workbook = await workbookOf(...texts);
        const [tab] = tabsOf(workbook);
        expect(tab?.xml).not.toContain("<f");
        expect(tab?.cells.size).toBe(texts.length + 1);
        for (const { type, value } of tab?.cells.values() ?? [])
          expect([type, value]).toEqual(["s", expect.not.stringMatching("no text")]);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these may not stand in XML
        expect(filesIn(workbook).get("xl/sharedStrings.xml")).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
      }),
    );
  });
});

it("stores a day and a moment as Excel counts them, on the clock in the Netherlands", async () => {
  const cells = await storedIn({ date: "2026-11-22" }, { date: "1900-03-01" }, { moment: "2026-07-01T10:00:00Z" }, 7);
  expect(cells.map((cell) => [cell?.type, Number(cell?.value)])).toEqual([
    [undefined, 46_348],
    [undefined, 61],
    [undefined, 46_204.5],
    [undefined, 7],
  ]);
});

it("writes a day as text where programs disagree on its number, and leaves an empty cell out", async () => {
  expect(await storedIn({ date: "1900-02-28" }, null)).toEqual([{ type: "s", value: "1900-02-28" }, undefined]);
});

it("keeps the headings in sight", async () => {
  expect(tabsOf(await workbookOf("a"))[0]?.xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
});

describe("the report's workbook", () => {
  const assessment = assessed();
  const tabs = async (variant: "public" | "internal") =>
    tabsOf(await renderXlsx(gapReport(assessment, { asOf: AS_OF, knownAt: KNOWN_AT, variant }), assessment));
  const valuesIn = (tab: { cells: Map<string, { value: string }> } | undefined) =>
    [...(tab?.cells.values() ?? [])].map(({ value }) => value);

  it("has its text, every criterion, all evidence and all actions", async () => {
    const [summary, criteria, evidence, plan] = await tabs("internal");
    expect([summary, criteria, evidence, plan].map((tab) => tab?.name?.replace(" (intern)", ""))).toEqual([
      "Samenvatting",
      "Toetspunten",
      "Bewijs",
      "Acties",
    ]);
    expect(valuesIn(summary)).toContain("Aanpak van mensenhandel: waar staan we?");
    expect(valuesIn(summary)).toContain("1. Beleid als basis");
    expect([...(criteria?.cells.keys() ?? [])].filter((address) => /^D\d+$/.test(address)).length).toBe(61);
    expect(valuesIn(evidence)).toEqual(expect.arrayContaining(assessment.dossier.evidence.map(({ title }) => title)));
    expect(valuesIn(plan)).toEqual(expect.arrayContaining(assessment.dossier.actions.map(({ title }) => title)));
  });

  it.each([
    ["public", " (openbaar)"],
    ["internal", " (intern)"],
  ] as const)("says on every tab for whom it is: %s", async (variant, said) => {
    const names = (await tabs(variant)).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) expect(name.endsWith(said), name).toBe(true);
  });

  it("tells the public no date of the gezagsdriehoek", async () => {
    const closed = assessment.dossier.evidence.filter((item) => item.type === "meeting" && item.forum === "triangle");
    const open = (await tabs("public")).flatMap(valuesIn);
    const internal = (await tabs("internal")).flatMap(valuesIn);
    expect(closed.length).toBeGreaterThan(0);
    for (const { id } of closed) {
      expect(internal).toContain(id);
      expect(open).not.toContain(id);
    }
  });
});

describe("an office's workbook", () => {
  it("has a filter on each table and properties of its own", async () => {
    const assessment = assessed();
    const report = gapReport(assessment, { asOf: AS_OF, knownAt: KNOWN_AT });
    const files = filesIn(await renderXlsx(report, assessment));
    for (const [path, xml] of files) {
      if (path.startsWith("xl/worksheets/sheet")) expect(xml).toMatch(/<\/sheetData><autoFilter ref="A1:[A-Z]+\d+"\/>/);
    }
    const core = files.get("docProps/core.xml") ?? "";
    expect(core).toContain("<dc:title>Aanpak van mensenhandel: waar staan we? – Gemeente Beekrijk</dc:title>");
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-22T05:33:00Z</dcterms:created>');
    expect(files.get("[Content_Types].xml")).toContain("/docProps/core.xml");
    expect(files.get("_rels/.rels")).toContain('Target="docProps/core.xml"');
  });

  it("is the same file when made again", async () => {
    const [first, again] = [await workbookOf("a"), await workbookOf("a")];
    expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
  });
});
