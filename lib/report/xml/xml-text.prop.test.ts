/** Any text comes through XML as it can be printed. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { readXml } from "./xml.testing";
import { escaped, printable, webLink } from "./xml-text";

/** Texts with everything that can go wrong: control characters, halves of pairs, marks of XML. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(
      "<",
      ">",
      "&",
      '"',
      "'",
      "]]>",
      "\n",
      "\r",
      "\t",
      "\u0000",
      "\u000b",
      "\ud800",
      "\udc00",
      "\ufffe",
      " ",
      "a",
      "😀",
    ),
  }),
);

it("brings every text through XML as it can be printed, in an element and in an attribute", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { attributes, children } = readXml(`<a b="${escaped(text)}">${escaped(text)}</a>`);
      expect(attributes.get("b")).toBe(printable(text));
      expect(children.join("")).toBe(printable(text));
    }),
    { numRuns: 500 },
  );
});

it("changes nothing in a text that is printable", () => {
  fc.assert(fc.property(anyText, (text) => printable(printable(text)) === printable(text)));
});

it("keeps letters, marks and characters beyond the first plane", () => {
  expect(printable("Één “plan” – 😀\u00a0*")).toBe("Één “plan” – 😀\u00a0*");
});

it.each([
  ["a\r\nb", "a\nb"],
  ["a\u000bb\u2028c", "a\nb\nc"],
  ["a\u0000\u001fb", "ab"],
  ["a\ud800b", "ab"],
])("makes %j printable", (text, expected) => {
  expect(printable(text)).toBe(expected);
});

/** RFC 3986: what an address may hold. */
const ADDRESS = /^https?:\/\/(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/i;

it("makes of any web address one that holds only what an address may hold", () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), anyText, (address, rest) => {
      const link = webLink(address + rest);
      if (link !== undefined) expect(link).toMatch(ADDRESS);
    }),
  );
  expect(webLink("https://voorbeeld.example/een pad|x%zz?é=1")).toBe("https://voorbeeld.example/een%20pad%7Cx%25zz?%C3%A9=1");
});

it.each(["geen adres", "javascript:alert(1)", "http://", undefined])("makes no link of %s", (text) => {
  expect(webLink(text)).toBeUndefined();
});
