/** The metadata of a PDF: sound XML, and moments as elsewhere in the file. */
import { expect, it } from "vitest";
import type { Facts } from "./facts";
import { xmp } from "./xmp";

const facts: Facts = {
  title: "Mens & recht <concept>",
  author: "Gemeente 's-Hertogenbosch",
  subject: 'Het "Kader"',
  language: "nl",
  creator: "Plateau",
  created: new Date("2026-11-22T05:33:07.250Z"),
  conformance: "PDF/A-2a",
};

it("writes what XML cannot hold as it is in another way", () => {
  const written = xmp(facts);
  expect(written).toContain("Mens &#38; recht &#60;concept&#62;");
  expect(written).toContain("Gemeente &#39;s-Hertogenbosch");
  expect(written).toContain("Het &#34;Kader&#34;");
});

it("gives moments in whole seconds, as the information dictionary does", () => {
  expect(xmp(facts).match(/<xmp:(Create|Modify)Date>2026-11-22T05:33:07Z</g)).toHaveLength(2);
});

it.each([
  ["PDF/A-2a", "2", "A"],
  ["PDF/A-3a", "3", "A"],
  ["PDF/A-1b", "1", "B"],
] as const)("says that the file follows %s and PDF/UA-1", (conformance, part, level) => {
  const written = xmp({ ...facts, conformance });
  expect(written).toContain(`<pdfaid:part>${part}</pdfaid:part>`);
  expect(written).toContain(`<pdfaid:conformance>${level}</pdfaid:conformance>`);
  expect(written).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(written).toContain("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>");
});
