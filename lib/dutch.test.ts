/** Dates, counts and lists in Dutch. */
import { expect, it } from "vitest";
import { capitalised, countInWords, listed, longDate, monthOf, periodInWords, plural, shortDate } from "./dutch";

it.each([
  ["2026-12-14", "14 december 2026", "14 dec 2026", "dec 2026"],
  ["2024-02-29", "29 februari 2024", "29 feb 2024", "feb 2024"],
  ["2025-03-01", "1 maart 2025", "1 mrt 2025", "mrt 2025"],
  ["1900-01-01", "1 januari 1900", "1 jan 1900", "jan 1900"],
])("the date %s", (date, long, short, month) => {
  expect([longDate(date), shortDate(date), monthOf(date)]).toEqual([long, short, month]);
});

it("periods are in words", () => {
  expect([periodInWords("P1Y"), periodInWords("P2Y"), periodInWords("P4Y")]).toEqual([
    "twaalf maanden",
    "24 maanden",
    "vier jaar",
  ]);
});

it("counts are in words up to twelve", () => {
  expect([0, 1, 2, 12, 13].map(countInWords)).toEqual(["nul", "één", "twee", "twaalf", "13"]);
});

it.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a en b"],
  [["a", "b", "c"], "a, b en c"],
])("the list %j is written %j", (parts, written) => {
  expect(listed(parts)).toBe(written);
});

it("a list may end with another word", () => {
  expect(listed(["a", "b", "c"], "of")).toBe("a, b of c");
});

it("one is singular, none and more are plural", () => {
  expect([0, 1, 2].map((count) => plural(count, "bouwsteen", "bouwstenen"))).toEqual([
    "0 bouwstenen",
    "1 bouwsteen",
    "2 bouwstenen",
  ]);
});

it("a sentence begins with a capital", () => {
  expect([capitalised("één gemeente"), capitalised("")]).toEqual(["Één gemeente", ""]);
});
