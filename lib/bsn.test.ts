/** A citizen service number is refused however people write it, and what only looks like one is left alone. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BSN_REFUSED, bsnProblems, holdsBsn } from "./bsn";

describe("a citizen service number", () => {
  it.each([
    ["on its own", "111222333"],
    ["in a sentence", "Zie dossier 111222333, van mei."],
    ["after a word and a colon", "BSN:111222333"],
    ["in brackets", "(111222333)"],
    ["grouped by threes", "111 222 333"],
    ["with full stops", "111.222.333"],
    ["as on a card", "1112.22.333"],
    ["with hyphens", "111-222-333"],
    ["at the end of a sentence", "Het nummer is 111222333."],
    ["in the name of a file", "besluit_111222333.pdf"],
    ["beginning with a nought", "012345672"],
    ["with letters against it", "bsn123456782"],
    ["with letters on both sides", "Z-111222333-A"],
    ["in other groups", "12.34.56.782"],
    ["with spaces that do not break", "123\u00a0456\u00a0782"],
    ["with narrow spaces", "1234\u202f56\u202f782"],
    ["with en dashes", "123–456–782"],
    ["with minus signs", "123−456−782"],
    ["with what cannot be seen in it", "123\u200b456\u00ad782"],
    ["in wide digits", "１２３４５６７８２"],
    ["in the digits of another script", "١٢٣٤٥٦٧٨٢"],
    ["with strokes", "123/456/782"],
    ["after a year", "sinds 2024 123456782"],
    ["after a day", "2026-11-22 123456782"],
    ["beside an amount", "€ 500 voor 123456782"],
  ])("is found %s", (_, text) => expect(holdsBsn(text)).toBe(true));

  it.each([
    ["that fails the eleven-test", "111222334"],
    ["of ten digits, such as a telephone number", "0111222333"],
    ["of eight digits, such as a Chamber of Commerce number", "11122233"],
    ["within a web address", "https://voorbeeld.nl/besluit/111222333"],
    ["of only noughts", "000000000"],
    ["that is an amount", "€ 111.222.333"],
    ["that is an amount in euros", "begroting 123.456.782 euro"],
    ["that is an amount with cents", "123.456.782,00 euro"],
    ["that is an amount after a space that does not break", "€\u00a0123.456.782"],
    ["that is an amount in EUR", "EUR 123456782"],
    ["of single digits", "1 2 3 4 5 6 7 8 2"],
    ["that is a date and a figure", "2026-11-22 3"],
    ["with mixed signs", "111-222.333"],
  ])("is not seen in a number %s", (_, text) => expect(holdsBsn(text)).toBe(false));

  it("is found in about one in eleven numbers of nine digits, as the test is made", () => {
    const found = Array.from({ length: 11_000 }, (_, index) => String(200_000_000 + index * 13)).filter(holdsBsn);
    expect(found.length).toBeGreaterThan(900);
    expect(found.length).toBeLessThan(1100);
  });

  it("is found wherever it stands among other words", () => {
    const words = fc.stringMatching(/^[a-z]{0,8}$/);
    fc.assert(fc.property(words, words, (before, after) => holdsBsn(`${before}; 111222333; ${after}`)));
  });
});

it("points at every text that holds one, and passes over web addresses and ids that screens make", () => {
  const record = {
    id: "a1112223-3300-4000-8000-111222333abc",
    title: "Over 111222333",
    url: "https://voorbeeld.nl/111222333",
    claims: [{ criterion: "1.1.1a" }, { criterion: "1.1.1b", quote: "111 222 333" }],
  };
  expect(bsnProblems(record)).toEqual([
    { path: ["title"], message: BSN_REFUSED },
    { path: ["claims", 1, "quote"], message: BSN_REFUSED },
  ]);
});

it.each(["111222333", "111.222.333", "111-222-333"])("an id of digits alone is no place for one either: %s", (id) => {
  expect(bsnProblems({ id })).toEqual([{ path: ["id"], message: BSN_REFUSED }]);
});
