/** Drafts: whose they are, where they belong, and when they are none. */
import { describe, expect, it } from "vitest";
import { draftKey, draftsOf, holdTheSame, readDraft } from "./draft";

const page = { pathname: "/gemeenten/GM1724/bewijs/nieuw", search: "?soort=meeting&toetspunt=3.1.1c" };
const NOW = 1_700_000_000_000;
const kept = (more: object = {}) => JSON.stringify({ at: NOW - 1000, basedOn: 2, entries: { note: ["x"] }, ...more });

describe("a draft's key", () => {
  it("tells people, pages and forms apart", () => {
    const keys = [
      draftKey("a", page, "Vastleggen"),
      draftKey("b", page, "Vastleggen"),
      draftKey("a", { ...page, search: "?soort=activity" }, "Vastleggen"),
      draftKey("a", page, "Toevoegen"),
    ];
    expect(new Set(keys).size).toBe(4);
    expect(keys.map((key) => key.startsWith(draftsOf("a")))).toEqual([true, false, true, true]);
  });

  it("passes over what an address says only once, and the order of what it asks", () => {
    const again = { ...page, search: "?toetspunt=3.1.1c&soort=meeting&bewaard=1" };
    expect(draftKey("a", again, "x")).toBe(draftKey("a", page, "x"));
  });

  it("of one person never begins as that of another", () => {
    expect(draftKey("ab", page, "x").startsWith(draftsOf("a"))).toBe(false);
  });
});

describe("a kept draft", () => {
  it("is read as it was kept", () => {
    expect(readDraft(kept(), NOW)).toEqual({ at: NOW - 1000, basedOn: 2, entries: { note: ["x"] } });
  });

  it.each([
    ["nothing", null],
    ["no JSON", "{"],
    ["another thing", "3"],
    ["null", "null"],
    ["without entries", kept({ entries: null })],
    ["entries that are no texts", kept({ entries: { note: [3] } })],
    ["too old", kept({ at: NOW - 15 * 24 * 60 * 60 * 1000 })],
  ])("is none: %s", (_what, text) => {
    expect(readDraft(text, NOW)).toBeNull();
  });
});

it("forms hold the same whatever stands in them empty", () => {
  expect(holdTheSame({ a: [""], b: ["x"] }, { b: ["x"], c: [] })).toBe(true);
  expect(holdTheSame({ b: ["x"] }, { b: ["y"] })).toBe(false);
  expect(holdTheSame({ b: ["x", "y"] }, { b: ["x"] })).toBe(false);
});
