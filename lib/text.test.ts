/** Texts, ids, codes, addresses and lists: what each takes and what it refuses. */
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { isRecord, itemId, listOf, municipalityCode, repeats, text, title, webAddress } from "./text";

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe("a text", () => {
  it.each([
    ["one letter", "a", true],
    ["text with spaces around it", " a ", true],
    ["nothing", "", false],
    ["spaces", "   ", false],
    ["a tab and a line feed", "\t\n", false],
    ["a hard space", "\u00a0", false],
    ["10,000 characters", "a".repeat(10_000), true],
    ["10,001 characters", "a".repeat(10_001), false],
    ["10,000 emoji", "👮".repeat(10_000), true],
    ["10,001 emoji", "👮".repeat(10_001), false],
  ])("of %s: %s", (_, value, fine) => {
    expect(accepts(text, value)).toBe(fine);
  });

  it("is not changed by reading it", () => {
    expect(text.parse(" a ")).toBe(" a ");
  });
});

describe("a title", () => {
  it.each([
    ["200 letters", "a".repeat(200), true],
    ["201 letters", "a".repeat(201), false],
    ["200 characters, of which half are emoji", "a👮".repeat(100), true],
    ["201 characters, of which 200 are emoji", `${"👮".repeat(200)}a`, false],
  ])("of %s: %s", (_, value, fine) => {
    expect(accepts(title, value)).toBe(fine);
  });
});

describe("an id", () => {
  it.each(["a", "A-1_b.c", "__proto__", "constructor", ".", "0", "x".repeat(64)])("may be %s", (value) => {
    expect(accepts(itemId, value)).toBe(true);
  });

  it.each(["", "x".repeat(65), "a b", "a/b", "é", "a\n", "a:b"])("may not be %j", (value) => {
    expect(accepts(itemId, value)).toBe(false);
  });
});

describe("a municipality code", () => {
  it.each([
    ["GM1724", true],
    ["GM0000", true],
    ["GM172", false],
    ["GM17244", false],
    ["gm1724", false],
    ["1724", false],
    ["GM1724\n", false],
    ["GM１７２４", false],
  ])("%j: %s", (value, fine) => {
    expect(accepts(municipalityCode, value)).toBe(fine);
  });
});

describe("a web address", () => {
  it.each([
    ["http://example.nl", true],
    ["https://example.nl/a?b=c#d", true],
    ["HTTPS://EXAMPLE.NL", true],
    ["hTTp://example.nl", true],
    ["ftp://example.nl", false],
    ["http://", false],
    ["https://", false],
    ["http:example.nl", false],
    ["//example.nl", false],
    ["www.example.nl", false],
    ["mailto:a@example.nl", false],
    ["javascript:alert(1)", false],
    ["javascript://http://example.nl", false],
    ["data:text/html,http://", false],
    [" https://example.nl", false],
    ["https://exa mple.nl", false],
    ["", false],
  ])("%j: %s", (value, fine) => {
    expect(accepts(webAddress, value)).toBe(fine);
  });
});

describe("a list", () => {
  const list = listOf(z.string());

  it("takes every value once", () => {
    expect(accepts(list, ["a", "A", "b"])).toBe(true);
    expect(accepts(list, [])).toBe(true);
  });

  it("names each place where a value stands again", () => {
    const issues = list.safeParse(["a", "b", "a", "a", "b"]).error?.issues ?? [];
    expect(issues.map(({ path }) => path)).toEqual([[2], [3], [4]]);
  });

  it("names them also where another value is wrong", () => {
    const issues = list.safeParse(["a", 1, "a"]).error?.issues ?? [];
    expect(issues.map(({ path }) => path)).toEqual([[1], [2]]);
  });

  it("finds repeats in a very long list", () => {
    const numbers = Array.from({ length: 300_000 }, (_, index) => index);
    expect(repeats([...numbers, 7])).toEqual([300_000]);
  });
});

it("a record is an object, and neither null nor a list", () => {
  expect([{}, { a: 1 }, null, [], "a", 1, undefined].map(isRecord)).toEqual([true, true, false, false, false, false, false]);
});
