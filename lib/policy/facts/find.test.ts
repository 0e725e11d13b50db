/** Facts with a home of their own: adoption (also from the register's header), officers, forums, analyses and contracts. */
import { describe, expect, it } from "vitest";
import { passagesOf } from "../passages";
import { datesIn } from "./dates";
import { factsOf } from "./find";

const facts = (text: string) => factsOf(passagesOf({ lines: text.split("\n") }));

describe("dates", () => {
  it.each([
    ["op 13 januari 2026", ["2026-01-13"]],
    ["van 17-08-2024 t/m heden", ["2024-08-17"]],
    ["in mei 2025", ["2025-05"]],
    ["in het voorjaar van 2024", ["2024"]],
    ["het plan 2024-2027", []],
    ["op 31 februari 2024", ["2024-02"]],
  ])("%s: %j", (text, dates) => expect(datesIn(text).map(({ date }) => date)).toEqual(dates));
});

describe("the header of the regulations register", () => {
  const header = (force: string, body: string) =>
    `Beleidsplan aanpak mensenhandel Bergdorp\n\n${force}\n\n${body}\n\nbesluiten:\n\n  • 1.\n\n    Het plan vast te stellen.\n\nOndertekening\n\nBergdorp, 3 juni 2024\n`;

  it("tells who adopted it, when, and since when it is in force", () => {
    expect(
      facts(header("Geldend van 01-07-2024 t/m heden", "Burgemeester en wethouders van de gemeente Bergdorp,"))[0],
    ).toMatchObject({
      kind: "adoption",
      documentKind: "policy-plan",
      adoptedBy: "executive",
      adoptedOn: "2024-06-03",
      validFrom: "2024-07-01",
    });
  });

  it.each([
    ["Geldend van 01-01-2022 t/m 31-12-2024", "", { validFrom: "2022-01-01", validUntil: "2024-12-31" }],
    ["Geldend van 1 mei 2023 tot en met heden", "", { validFrom: "2023-05-01" }],
    ["", "Deze nota treedt in werking met ingang van 1 maart 2025 en vervalt op 1 januari 2029.", { validUntil: "2028-12-31" }],
    ["", "Dit beleidsplan treedt in werking op 4 april 2025.", { validFrom: "2025-04-04" }],
    ["", "Aldus vastgesteld in de vergadering van 11 februari 2025.", { adoptedOn: "2025-02-11" }],
  ])("is read where it says %j %j", (force, article, told) => {
    const lines = [
      "Nota mensenhandel Bergdorp",
      force,
      "Het college van burgemeester en wethouders van Bergdorp,",
      "b e s l u i t :",
    ];
    const text = [
      ...lines,
      "vast te stellen de nota.",
      ...Array(45).fill("Dit is een zin."),
      article,
      "Het contract loopt tot 2027.",
    ];
    expect(facts(text.join("\n\n"))[0]).toMatchObject({ kind: "adoption", adoptedBy: "executive", ...told });
  });

  it("tells until when, and the council as body", () => {
    expect(facts(header("Geldend van 01-07-2024 t/m 31-12-2025", "De raad van de gemeente Bergdorp,"))[0]).toMatchObject({
      adoptedBy: "council",
      validUntil: "2025-12-31",
    });
  });
});

describe("a fact in a sentence", () => {
  it.each([
    [
      "Dit plan is op 5 maart 2025 vastgesteld door de gemeenteraad.",
      { kind: "adoption", adoptedBy: "council", adoptedOn: "2025-03-05" },
    ],
    ["Datum vaststelling college: 4 februari 2025", { kind: "adoption", adoptedBy: "executive", adoptedOn: "2025-02-04" }],
    [
      "Per 1 mei 2024 is een collega benoemd tot aandachtsfunctionaris mensenhandel.",
      { kind: "officer", role: "attention-officer", function: "aandachtsfunctionaris mensenhandel", since: "2024-05-01" },
    ],
    ["Sinds 2022 heeft de streek een zorgcoördinator.", { kind: "officer", role: "care-coordinator", since: "2022" }],
    ["De stuurgroep komt eens per kwartaal bijeen.", { kind: "forum", forum: "regional-executive", count: 4, within: "P1Y" }],
    [
      "In mei 2025 is een risicoanalyse van de tuinbouw uitgevoerd.",
      { kind: "analysis", analysisKind: "risk-analysis", date: "2025-05" },
    ],
    [
      "Met de politie en Veilig Thuis is op 2 december 2024 een convenant getekend.",
      { kind: "contract", documentKind: "covenant", adoptedOn: "2024-12-02", parties: ["politie", "Veilig Thuis"] },
    ],
    [
      "De kerngroep mensenhandel komt eens in de twee maanden bijeen.",
      { kind: "forum", forum: "official", count: 6, within: "P1Y" },
    ],
    ["De stuurgroep van burgemeesters vergadert ieder kwartaal.", { kind: "forum", forum: "regional-executive", count: 4 }],
    [
      "Uit de gebiedsscan die het RIEC in 2022 heeft gemaakt blijkt dat de teelt kwetsbaar is.",
      { kind: "analysis", date: "2022" },
    ],
    ["Zorgcoördinatie wordt uitgevoerd door Stichting Vangnet.", { kind: "officer", organisation: "Stichting Vangnet" }],
    ["De subsidie loopt op 31 december 2026 af.", { kind: "contract", documentKind: "subsidy", validUntil: "2026-12-31" }],
  ])("%s", (text, fact) => expect(facts(text)).toEqual([expect.objectContaining({ from: 1, to: 1, ...fact })]));

  it.each([
    "Wij leggen het plan in 2027 ter vaststelling voor aan de raad.",
    "Wij willen een aandachtsfunctionaris aanstellen.",
    "Een convenant met de corporatie ontbreekt.",
    "In 2027 laten wij een omgevingsscan uitvoeren.",
    "Een ketenregisseur heeft de regio nog niet.",
    "De meldroute wordt jaarlijks geëvalueerd.",
  ])("is not yet: %s", (text) => expect(facts(text)).toEqual([]));
});
