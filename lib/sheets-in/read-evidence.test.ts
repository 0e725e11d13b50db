/** Sheets of evidence: what is new, corrected and the same, and what is refused by sheet, row and column. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDocument, aMeeting, ofTheRegion } from "../dossier/dossier.testing";
import { readExchange } from "../dossier/exchange";
import { exchangeFiles } from "../dossier/exchange.testing";
import { goodFile } from "../dossier/exchange-file.testing";
import type { Evidence } from "../evidence/evidence";
import { currentFramework } from "../framework/versions";
import vocabulary from "../framework/vocabulary.json";
import { tabsOf } from "../report/sheets/workbook.testing";
import { readTables } from "./read-tables";
import { headingOf, itemsIn, problemsIn, read, rowOf, templateBytes, templateTables } from "./sheets.testing";

const evidenceOf = (file: unknown): readonly Evidence[] => {
  const reading = readExchange(new TextEncoder().encode(JSON.stringify(file)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.dossier.evidence;
};
const own = (evidence: readonly Evidence[]) => evidence.filter(({ owner }) => owner === "municipality");
const byId = (evidence: readonly Evidence[]) => [...evidence].sort((a, b) => (a.id < b.id ? -1 : 1));

describe("what was exported and is read again", () => {
  it("is the same, whatever was recorded", () => {
    const files = exchangeFiles({ framework: currentFramework, vocabulary });
    fc.assert(
      fc.property(files({ items: 12 }), (file) => {
        const evidence = evidenceOf(file);
        const { rows, problems } = read(templateTables(evidence), evidence);
        expect(byId(rows.map(({ item }) => item))).toEqual(byId(own(evidence)));
        expect(problems).toHaveLength(rows.length === 0 ? 1 : 0);
      }),
      { numRuns: 60 },
    );
  });

  it("is the same through a workbook, with quotes, adoptions and the titles that follow by themselves", async () => {
    const evidence = evidenceOf(goodFile());
    const tables = await readTables(await templateBytes(evidence));
    if (!tables.ok) throw new Error(tables.message);
    expect(byId(itemsIn(tables.tables, evidence))).toEqual(byId(own(evidence)));
  });
});

describe("a row without an id", () => {
  it("is new, or the record that says exactly this already", () => {
    const known = aMeeting({ title: "Gezagsdriehoek, 1 juni 2025", parties: ["OM"] });
    const row = (date: string) => rowOf("meeting", { forum: "Gezagsdriehoek", date, parties: "OM" });
    expect(itemsIn([row("1-6-2025")], [known])).toEqual([known]);
    expect(itemsIn([row("2-6-2025")], [known])).toMatchObject([{ id: "n1", date: "2025-06-02", owner: "municipality" }]);
  });

  it("is refused where another row says the same", () => {
    const { name, rows } = rowOf("meeting", { forum: "Gezagsdriehoek", date: "1-6-2025" });
    const twice = { name, rows: [...rows, [null, null], ["gezagsdriehoek", "1 juni 2025"]] };
    expect(problemsIn([twice])).toEqual(["Blad Overleg, rij 4: Hetzelfde bewijs staat ook op rij 2. Haal een van beide weg."]);
    expect(read([twice]).rows).toHaveLength(1);
  });
});

describe("a row with an id", () => {
  const plan = aDocument({
    id: "plan",
    title: "Plan",
    parties: ["Politie, eenheid X"],
    claims: [
      { criterion: "1.1.1a", locator: "§ 2", quote: "Wij nemen het op." },
      { criterion: "1.1.1b", locator: "§ 2" },
    ],
  });

  it("corrects what it says, and leaves what it has no column for", () => {
    expect(itemsIn([rowOf("document", { id: "plan", title: "Beter plan" })], [plan])).toEqual([
      { ...plan, title: "Beter plan" },
    ]);
  });

  it("empties what is emptied, and keeps the quote of a claim that stays", () => {
    const [item] = itemsIn([rowOf("document", { id: "plan", parties: null, claim: "1.1.1a: § 2\n1.1.2a: § 5" })], [plan]);
    expect(item).not.toHaveProperty("parties");
    expect(item?.claims).toEqual([plan.claims?.[0], { criterion: "1.1.2a", locator: "§ 5" }]);
  });

  it.each<[string, Parameters<typeof rowOf>, RegExp]>([
    [
      "that nobody knows",
      ["document", { id: "weg", title: "Plan" }],
      /^Blad Document, rij 2, kolom A \(Kenmerk\): Plateau kent dit kenmerk niet/,
    ],
    [
      "of another type",
      ["meeting", { id: "plan" }],
      /^Blad Overleg, rij 2, kolom A \(Kenmerk\): Dit kenmerk hoort bij een ander soort/,
    ],
    ["of the region", ["document", { id: "samen", title: "Anders" }], /Plateau kent dit kenmerk niet bij deze gemeente/],
  ])("%s is refused", (_, [type, cells], message) => {
    expect(problemsIn([rowOf(type, cells)], [plan, aDocument({ id: "samen", ...ofTheRegion })])).toEqual([
      expect.stringMatching(message),
    ]);
  });

  it("that stands twice is refused the second time", () => {
    const { name, rows } = rowOf("document", { id: "plan", title: "Een" });
    expect(problemsIn([{ name, rows: [...rows, ["plan", "Twee"]] }], [plan])).toEqual([
      "Blad Document, rij 3, kolom A (Kenmerk): Hetzelfde bewijs staat ook op rij 2. Haal een van beide weg.",
    ]);
  });
});

const NOTHING = ": In dit bestand staat niets. Vul het sjabloon in en kies het opnieuw.";

describe("a sheet", () => {
  const row = { kind: "Beleidsplan", title: "Plan", validFrom: "1-1-2025" };

  it("without a name is known by its headings", () => {
    expect(itemsIn([{ ...rowOf("document", row), name: "" }])).toMatchObject([{ type: "document", title: "Plan" }]);
  });

  it("gives all problems at once, and the good rows beside them", () => {
    const { name, rows } = rowOf("document", row);
    const given = { name, rows: [...rows, ["Beleidsplan", null, "29-02-2027"], ["Convenant", "Samen", "2026"]] };
    expect(problemsIn([given])).toEqual([
      `Blad Document, rij 3, kolom B (${headingOf("document", "title")}): Vul in hoe het document heet.`,
      `Blad Document, rij 3, kolom C (${headingOf("document", "validFrom")}): Deze datum bestaat niet. Schrijf eerst de dag, dan de maand en dan het jaar.`,
    ]);
    expect(read([given]).rows.map(({ item, place }) => [item.title, place.row])).toEqual([
      ["Plan", 1],
      ["Samen", 3],
    ]);
  });

  it.each<[string, Parameters<typeof read>[0], string]>([
    ["that is empty", [{ name: "Document", rows: [[null]] }], NOTHING],
    ["with nothing but what the template says", templateTables([]), NOTHING],
    [
      "about nothing known",
      [{ name: "Blad1", rows: [["Naam"], ["x"]] }],
      "Blad Blad1: Plateau herkent niet over welk soort bewijs dit blad gaat. Gebruik de kolomkoppen van het sjabloon, of haal dit blad weg.",
    ],
    [
      "without headings",
      [
        { name: "Document", rows: [[null]] },
        { name: "Overleg", rows: [["Gezagsdriehoek", "1-1-2026"]] },
      ],
      "Blad Overleg: Op dit blad staan geen kolomkoppen uit het sjabloon. Zet de koppen terug op de eerste rij.",
    ],
  ])("%s is refused", (_, tables, problem) => {
    expect(problemsIn(tables)).toEqual([problem]);
  });

  it("says of a column that it does not know, and that something is in it", () => {
    const { name, rows } = rowOf("document", row);
    const [headings = [], cells = []] = rows;
    const problem =
      "Blad Document, kolom D (Opmerking van Jan): Deze kolom staat niet in het sjabloon. Geef haar de kop uit het sjabloon, of haal de kolom weg.";
    expect(
      problemsIn([
        {
          name,
          rows: [
            [...headings, "Opmerking van Jan"],
            [...cells, "let op"],
          ],
        },
      ]),
    ).toEqual([problem]);
    expect(problemsIn([{ name, rows: [[...headings, "Opmerking van Jan"], cells] }])).toEqual([]);
    expect(problemsIn([{ name, rows: [[...headings, headings[0] ?? null], cells] }])).toEqual([
      expect.stringContaining("staat er twee keer in"),
    ]);
  });
});

it("the template has a list in the cells where one chooses, and room for what it explains", async () => {
  const [first] = tabsOf(await templateBytes([]));
  expect(first?.xml).toContain("<formula1>'Keuzes'!$A$2:$A$17</formula1>");
  expect(first?.xml.match(/<dataValidation /g)).toHaveLength(2);
  expect(first?.xml).not.toContain("<autoFilter");
  expect(first?.cells.get("N2")?.value).toMatch(/^Niet wijzigen: hieraan herkent Plateau de regel\./);
  expect(Number(/<row r="2" ht="(\d+)"/.exec(first?.xml ?? "")?.[1])).toBeGreaterThanOrEqual(60);
});
