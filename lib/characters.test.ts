/** What nobody sees: refused, taken out, or passed over. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleaned, harmfulCharacter, isBlank, searchable } from "./characters";

describe("a harmful character", () => {
  it.each([
    ["a\u0000b", "U+0000"],
    ["\u001b[31m", "U+001B"],
    ["a\u0085b", "U+0085"],
    ["\ufffe", "U+FFFE"],
    ["\u{1ffff}", "U+1FFFF"],
    ["\ud800", "U+D800"],
    ["Plan \u202eabc", "U+202E"],
    ["\u200fx", "U+200F"],
    ["\u2066x\u2069", "U+2066"],
    ["\u061c", "U+061C"],
  ])("is found in %j: %s", (text, code) => {
    expect(harmfulCharacter(text)).toBe(code);
  });

  it.each(["Súdwest-Fryslân", "a\tb\nc\r\n", "mensen\u00adhandel", "خطة", "👩\u200d⚕️", "€ 10\u00a0000", "①", "\ue000"])(
    "is not found in %j",
    (text) => {
      expect(harmfulCharacter(text)).toBeUndefined();
    },
  );
});

it.each(["", " \n", "\u200b", "\u2060\u00ad", "\u3164", "\u0000", "\u2800", "\u115f", "\u202e", "\ufeff", "\u{e0041}"])(
  "%j is blank",
  (text) => {
    expect(isBlank(text)).toBe(true);
  },
);

it.each(["a", ".", "خ", "👍", "\u200bx"])("%j is not blank", (text) => {
  expect(isBlank(text)).toBe(false);
});

describe("what is typed", () => {
  it("loses what nobody sees and keeps the rest", () => {
    expect(cleaned("\ufeffPlan \u202eabc\r\nmensen\u00adhandel\u200b\rx\ty")).toBe("Plan abc\nmensenhandel\nx\ty");
    expect(cleaned("👩\u200d⚕️")).toBe("👩\u200d⚕️");
  });

  it("holds nothing harmful afterwards, whatever it was, and is not changed a second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(harmfulCharacter(cleaned(text))).toBeUndefined();
        expect(cleaned(cleaned(text))).toBe(cleaned(text));
      }),
    );
  });
});

it("a search passes over accents, capitals, ligatures and what nobody sees", () => {
  expect(searchable("Zorgco\u00f6rdinator")).toBe("zorgcoordinator");
  expect(searchable(" Mensen\u00adhan\u200bdel\u00a0 2024\n")).toBe("mensenhandel 2024");
  expect(searchable("S\u00fadwest-Frysl\u00e2n")).toBe("sudwest-fryslan");
  expect(searchable("officieel o\ufb03cieel")).toBe("officieel officieel");
});
