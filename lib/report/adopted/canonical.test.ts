/** Canonical JSON: one text for one content. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalJson } from "./canonical";

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
};

it("has the keys in order at every depth, and no white space", () => {
  expect(canonicalJson({ b: [{ d: 1, c: "x y" }], a: null, e: undefined })).toBe('{"a":null,"b":[{"c":"x y","d":1}]}');
});

it("is the same whatever the order in which keys were laid down, and says the same as JSON", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
