/** One cell: dates in every notation, codes that stay texts, lists in which a comma is part of a name. */
import { describe, expect, it } from "vitest";
import { headingOf, itemsIn, problemsIn, rowOf } from "./sheets.testing";
import type { Cell } from "./tables";

const meeting = (cells: Readonly<Record<string, Cell>>) =>
  rowOf("meeting", { forum: "Gezagsdriehoek", date: "30-3-2026", ...cells });
const plan = (cells: Readonly<Record<string, Cell>>) =>
  rowOf("document", { kind: "Beleidsplan", title: "Plan", validFrom: "1-1-2025", ...cells });

describe("a date", () => {
  it.each<[Cell]>([
    ...(["30-3-2026", "30-03-2026", "2026-03-30", "30/3/26", "30 maart 2026", "ma 30 mrt 2026"] as const).map(
      (cell): [Cell] => [cell],
    ),
    [46111],
    [46111.75],
    ["46111"],
    [{ date: "2026-03-30" }],
  ])("%j is 30 March 2026", (date) => {
    expect(itemsIn([meeting({ date })])).toMatchObject([{ date: "2026-03-30" }]);
  });

  it.each<[Cell, string]>([
    ["29-02-2027", "Deze datum bestaat niet. Schrijf eerst de dag, dan de maand en dan het jaar."],
    ["morgen", "Vul een datum in, bijvoorbeeld 28-9-2023 of september 2023."],
    ["30-3", "Vul ook het jaar in."],
    [0, "Vul een datum in, bijvoorbeeld 28-9-2023 of september 2023."],
    [-46111, "Vul een datum in, bijvoorbeeld 28-9-2023 of september 2023."],
    [true, "Vul een datum in, bijvoorbeeld 28-9-2023 of september 2023."],
    [{ date: "2400-01-01" }, "Vul een jaar in tussen 1900 en 2199."],
    [null, "Vul de datum van het overleg in."],
  ])("%j is refused at its cell", (date, message) => {
    expect(problemsIn([meeting({ date })])).toEqual([`Blad Overleg, rij 2, kolom B (Wanneer was het?): ${message}`]);
  });
});

describe("a text", () => {
  it.each<[Cell, string]>([
    ["00123", "00123"],
    ["2026-03", "2026-03"],
    [20260123, "20260123"],
    [2.5, "2,5"],
    ["=1+1", "=1+1"],
    ["  Z/26/1  ", "Z/26/1"],
  ])("%j is the code %j", (reference, text) => {
    expect(itemsIn([plan({ reference })])).toMatchObject([{ reference: text }]);
  });

  it.each<[Cell, RegExp]>([
    [{ date: "2026-03-01" }, /heeft hier een datum van gemaakt/],
    [1.234567890123456e20, /maar 15 cijfers/],
  ])("%j is no longer what was typed, and refused", (reference, message) => {
    expect(problemsIn([plan({ reference })])).toEqual([expect.stringMatching(message)]);
  });
});

describe("a list", () => {
  it.each([
    ["Politie, eenheid X", ["Politie, eenheid X"]],
    ["Politie, eenheid X; GGD en Fier", ["Politie, eenheid X", "GGD en Fier"]],
    ["Politie; eenheid X\nGGD", ["Politie; eenheid X", "GGD"]],
    [" ; GGD ;", ["GGD"]],
  ])("%j has the values %j", (parties, values) => {
    expect(itemsIn([meeting({ parties })])).toMatchObject([{ parties: values }]);
  });

  it("is of the vocabulary by its labels, or by the words of exchange files", () => {
    expect(itemsIn([plan({ policyFields: "jeugd; Zorg en Wmo; housing" })])).toMatchObject([
      { policyFields: ["youth", "care", "housing"] },
    ]);
    expect(problemsIn([plan({ policyFields: "Jeugd; Sport" })])).toEqual([
      expect.stringMatching(
        /^Blad Document, rij 2, kolom D .*: Plateau kent hier “Sport” niet. Kies uit: Zorg en Wmo; Jeugd; /,
      ),
    ]);
    expect(problemsIn([plan({ kind: "Plannetje" })])).toEqual([
      expect.stringMatching(/“Plannetje” niet\. Kies uit: Beleidsplan; /),
    ]);
  });
});

it.each<[Cell, boolean | undefined]>([
  ["ja", true],
  ["X", true],
  [true, true],
  ["nee", undefined],
  [false, undefined],
  [null, undefined],
])("%j at what is ticked on screen: %j", (sinceAtLeast, ticked) => {
  const [item] = itemsIn([
    rowOf("appointment", { role: "Ketenregisseur", holder: "Adviseur", from: "1-1-2025", sinceAtLeast }),
  ]);
  expect(item).toMatchObject({ title: "Ketenregisseur: Adviseur" });
  expect((item as { sinceAtLeast?: boolean }).sinceAtLeast).toBe(ticked);
});

it.each<[Cell, object]>([
  [25, { participants: 25 }],
  ["1.000", { participants: 1000 }],
])("%j people", (participants, said) => {
  const training = { kind: "Training", date: "1-2-2026", audiences: "Leidinggevenden" };
  expect(itemsIn([rowOf("activity", { ...training, participants })])).toMatchObject([said]);
  expect(problemsIn([rowOf("activity", { ...training, participants: 2.5 })])).toEqual([
    `Blad Activiteit, rij 2, kolom D (${headingOf("activity", "participants")}): Vul een heel getal in, bijvoorbeeld 25 of 1.000.`,
  ]);
});

describe("criteria", () => {
  it.each([
    [
      "1.1.1a: § 2.1\n1.1.1b: § 3",
      [
        ["1.1.1a", "§ 2.1"],
        ["1.1.1b", "§ 3"],
      ],
    ],
    [
      "1.1.1a: § 2; § 4; nb.3.1.1a: blz. 3",
      [
        ["1.1.1a", "§ 2; § 4"],
        ["nb.3.1.1a", "blz. 3"],
      ],
    ],
  ])("%j", (claim, claims) => {
    expect(itemsIn([plan({ claim })])).toMatchObject([
      { claims: claims.map(([criterion, locator]) => ({ criterion, locator })) },
    ]);
  });

  it("of a document have a place, and are refused where they cannot be read", () => {
    const at = `Blad Document, rij 2, kolom D (${headingOf("document", "claim")})`;
    expect(problemsIn([plan({ claim: "1.1.1a" })])).toEqual([
      `${at}: Bouwsteen 1.1.1: Vul in waar dit in het document staat, bijvoorbeeld § 3.1.`,
    ]);
    expect(problemsIn([plan({ claim: "zie hoofdstuk 2" })])).toEqual([
      expect.stringContaining(`${at}: “zie hoofdstuk 2” is niet te lezen.`),
    ]);
  });

  it("of an explanation are named with semicolons or commas", () => {
    const cells = { criteria: "1.1.1a; 1.1.1b, 1.1.1c", motivation: "Anders", date: "1-1-2026", reviewBy: "1-1-2027" };
    expect(itemsIn([rowOf("explanation", cells)])).toMatchObject([{ criteria: ["1.1.1a", "1.1.1b", "1.1.1c"] }]);
  });
});
