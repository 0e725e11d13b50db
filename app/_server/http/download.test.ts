/** A download keeps the whole name that a file had, in whatever letters, and the header can be read in one way only. */
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { contentDisposition, download } from "./download";

vi.mock("server-only", () => ({}));

const EXTENDED = /^attachment; filename="([ !#-$&-[\]-~]*)"; filename\*=UTF-8''([A-Za-z0-9!#$&+.^_`|~%-]*)$/;

it.each([
  ["d'actions.pdf", "d'actions.pdf", "d%27actions.pdf"],
  ["Ĳsselstein.pdf", "IJsselstein.pdf", "%C4%B2sselstein.pdf"],
  ["Súdwest-Fryslân (2).pdf", "Sudwest-Fryslan (2).pdf", "S%C3%BAdwest-Frysl%C3%A2n%20%282%29.pdf"],
  ["50% meer.pdf", "50_ meer.pdf", "50%25%20meer.pdf"],
  ["ж.pdf", "_.pdf", "%D0%B6.pdf"],
])("names %s so that every browser reads it", (name, plain, whole) => {
  expect(EXTENDED.exec(contentDisposition(name))?.slice(1)).toEqual([plain, whole]);
});

it("can be read back from any name, and holds nothing that ends a header", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      const whole = EXTENDED.exec(contentDisposition(name))?.[2] ?? "not to be read";
      expect(decodeURIComponent(whole)).toBe(name.replace(/\p{Surrogate}/gu, "\uFFFD"));
    }),
  );
});

it("is never shown in a page's place, nor kept by what lies between", () => {
  const { headers } = download(new Uint8Array([1]), { name: "x.pdf", mime: "application/pdf" });
  expect(headers.get("cache-control")).toBe("private, no-store");
  expect(headers.get("content-disposition")).toMatch(/^attachment;/);
});
