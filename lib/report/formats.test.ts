/** The list of formats: a file's name chooses one, and each makes the kind of file that it says. */
import { describe, expect, it } from "vitest";
import { readExchange } from "../dossier/exchange";
import { formatById, formats, kindOfFile, pdfKind, variantFor } from "./formats";
import { AS_OF, assessed, KNOWN_AT } from "./gap/beekrijk.testing";
import { gapReport } from "./gap/gap-report";

it.each([
  ["rapport.pdf", "pdf"],
  ["RAPPORT.PDF", "pdf"],
  ["a.docx", "docx"],
  ["a.odt", "odt"],
  ["a.xlsx", "xlsx"],
  ["a.csv", "csv"],
  ["a.json", "uitwisselbestand"],
  ["a.oscal.json", "oscal"],
  ["a.catalog.oscal.json", "oscal-catalogus"],
  ["a.doc", undefined],
  ["pdf", undefined],
])("%s is %s", (name, id) => {
  expect(kindOfFile([pdfKind, ...formats], name)?.id).toBe(id);
});

it("has one id and one ending for each format", () => {
  const kinds = [pdfKind, ...formats];
  expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
  expect(new Set(kinds.map(({ ending }) => ending)).size).toBe(kinds.length);
  expect(formatById("geen")).toBeUndefined();
});

it("follows the choice of the reader for every kind, the exchange file too", () => {
  for (const format of formats) {
    expect([variantFor(format, "openbaar"), variantFor(format, "intern")]).toEqual(["public", "internal"]);
    expect(variantFor(format, undefined)).toBe(format.variant);
  }
});

describe("what is rendered", () => {
  const assessment = assessed();
  const rendered = async (id: string, variant: "public" | "internal" = "internal") => {
    const report = gapReport(assessment, { asOf: AS_OF, knownAt: KNOWN_AT, variant });
    return (await formatById(id)?.render({ report, assessment })) ?? new Uint8Array();
  };

  it.each([
    ["docx", "PK\u0003\u0004"],
    ["odt", "PK\u0003\u0004"],
    ["xlsx", "PK\u0003\u0004"],
    ["csv", "\u00ef\u00bb\u00bf"],
    ["uitwisselbestand", '{\n  "format": "plateau/1"'],
    ["oscal", '{\n  "assessment-results"'],
    ["oscal-catalogus", '{\n  "catalog"'],
    ["oscal-catalogus-national-basics", '{\n  "catalog"'],
    ["oscal-afspraken", '{\n  "catalog"'],
  ])("as %s begins as such a file does", async (id, start) => {
    expect(
      Buffer.from(await rendered(id))
        .toString("latin1")
        .slice(0, start.length),
    ).toBe(start);
  });

  it("as an exchange file is the dossier again; in public it has no meeting of the gezagsdriehoek", async () => {
    expect(readExchange(await rendered("uitwisselbestand"))).toMatchObject({ ok: true, dossier: assessment.dossier });
    const open = readExchange(await rendered("uitwisselbestand", "public"));
    expect(open.ok && open.dossier.evidence.filter((item) => item.type === "meeting" && item.forum === "triangle")).toEqual([]);
  });
});
