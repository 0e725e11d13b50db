/** The rules find what is wrong: a sound file, spoiled in one place at a time. */
import { beforeAll, expect, it } from "vitest";
import { AS_OF, assessed, KNOWN_AT } from "../../gap/beekrijk.testing";
import { gapReport } from "../../gap/gap-report";
import { renderPdf } from "../pdf";
import { fontFolder } from "../reading.testing";
import { problemsIn } from "./soundness.testing";

let sound: string;
beforeAll(async () => {
  const { dossier } = assessed();
  const evidence = dossier.evidence.map((item) => ({ ...item, url: "https://www.example.nl/" }));
  const report = gapReport(assessed({ evidence }), { asOf: AS_OF, knownAt: KNOWN_AT });
  const bytes = await renderPdf(report, { fontFolder, created: new Date("2026-11-22T05:33:00Z") });
  sound = Buffer.from(bytes).toString("latin1");
}, 60_000);

/** Of the same length, so that every object stays where the file says. */
const spoiled = (find: string, replace: string): Promise<string[]> => {
  expect(sound).toContain(find);
  expect(replace).toHaveLength(find.length);
  return problemsIn(Buffer.from(sound.replace(find, replace), "latin1"));
};

it("finds nothing wrong with a sound file", async () => {
  expect(await problemsIn(Buffer.from(sound, "latin1"))).toEqual([]);
});

it.each([
  ["a language", "/Lang (nl)", "/Lung (nl)", "no language"],
  ["the mark that it is tagged", "/Marked true", "/Marked null", "not said to be tagged"],
  ["the title in the window", "/DisplayDocTitle true", "/DisplayDocTitle null", "the title is not shown"],
  ["the mark of PDF/UA", "<pdfuaid:part>1<", "<pdfuaid:part>9<", "not said to be PDF/UA-1"],
  ["the tab order", "/Tabs /S", "/Tabs /R", "page 1: tab order does not follow the structure"],
  ["a level of heading", "/S /H3", "/S /H4", "H4 in Sect"],
  ["the title", "/S /H1", "/S /H2", "not just one H1"],
  ["the first section's heading", "/S /H2", "/S /H3", "H3 skips a level"],
  ["the scope of a header", "/Scope /Column", "/Skope /Column", "TH without scope"],
  ["an alternative", "/Alt (", "/Olt (", "Figure without alternative or place"],
  ["the description of a link", "/Contents (", "/Kontents (", "link without description"],
  ["the embedding of a font", "/FontFile2", "/FontFile9", "is not embedded"],
  ["the reading of a font", "/ToUnicode", "/ToUnikode", "cannot be read"],
  ["the order of lists", "/S /LBody", "/S /LBuoy", "LBuoy in LI"],
])("misses %s", async (_, find, replace, problem) => {
  expect((await spoiled(find, replace)).join("\n")).toContain(problem);
});
