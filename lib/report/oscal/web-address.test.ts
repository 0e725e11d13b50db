/** Addresses that a browser takes, as the schema takes them. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { webReference } from "./web-address";

it.each([
  ["https://www.example.org/beleid?deel=1#p2", "https://www.example.org/beleid?deel=1#p2"],
  ["https://example.org/a b/[1]/{x}|y^z", "https://example.org/a%20b/%5B1%5D/%7Bx%7D%7Cy%5Ez"],
  ["https://example.org/100%", "https://example.org/100%25"],
  ["https://example.org/#a#b", "https://example.org/#a%23b"],
  ["https://café.example/é", "https://xn--caf-dma.example/%C3%A9"],
  ["https://naam:geheim@example.org:8443/", "https://example.org:8443/"],
  ["http://[2001:db8::1]/", "http://[2001:db8::1]/"],
])("%s", (address, reference) => {
  expect(webReference(address)).toBe(reference);
});

it("has only characters that may stand in an address, or is left out", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (rest) => {
      const reference = webReference(`https://example.org${rest}`);
      if (reference !== undefined)
        expect(reference).toMatch(
          /^https:\/\/([\w.~:/?@!$&'()*+,;=-]|%[0-9a-f]{2})*(#([\w.~:/?@!$&'()*+,;=-]|%[0-9a-f]{2})*)?$/i,
        );
    }),
    { numRuns: 1000 },
  );
});
