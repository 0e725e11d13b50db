/** What a screen reader gets of whole reports: a sound structure, read in the order of the report model. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { voorbeeldregio } from "../../../db/seed/voorbeeldregio";
import { assess } from "../../assessment/assess";
import type { Dossier } from "../../dossier/dossier";
import { aDossier } from "../../dossier/dossier.testing";
import { readExchange } from "../../dossier/exchange";
import { currentFramework } from "../../framework/versions";
import { AS_OF, assessed, KNOWN_AT } from "../gap/beekrijk.testing";
import { gapReport } from "../gap/gap-report";
import type { GapReport } from "../model/model";
import { modelTexts } from "./model-texts.testing";
import { render } from "./reading.testing";
import { stressed } from "./stress.testing";
import { Pdf } from "./tagged/objects.testing";
import { readAloud } from "./tagged/reading.testing";
import { problemsIn } from "./tagged/soundness.testing";
import { everyElement, treeOf } from "./tagged/tree.testing";

const reportOf = (dossier: Dossier): GapReport =>
  gapReport(assess(currentFramework, dossier), { asOf: AS_OF, knownAt: KNOWN_AT });

function published(name: string): Dossier {
  const reading = readExchange(readFileSync(new URL(`../../../db/seed/${name}.json`, import.meta.url)));
  if (!reading.ok) throw new Error(`${name}.json is no exchange file`);
  return reading.dossier;
}

const examples = [...voorbeeldregio().dossiers, published("bergeijk"), published("groningen")];

const reports: [string, GapReport][] = [
  ...examples.map((dossier): [string, GapReport] => [dossier.municipality.name, reportOf(dossier)]),
  ["a municipality without evidence", reportOf(aDossier([]))],
  ["Beekrijk of the tests", gapReport(assessed(), { asOf: AS_OF, knownAt: KNOWN_AT })],
  ["forty actions and very long names", stressed()],
];

/** How spaces fall, and whether letters are joined, is for the eye. */
const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

const tablesOf = ({ sections }: GapReport) =>
  sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === "table" ? [block] : []));

describe.each(reports)("the report of %s, read aloud", (_, report) => {
  it("has a sound structure that reads as the report model", async () => {
    const bytes = await render(report);
    expect(await problemsIn(bytes)).toEqual([]);
    const read = await readAloud(bytes);
    expect(read.map(({ text }) => plain(text))).toEqual(modelTexts(report).map(plain));
    const tables = everyElement(treeOf(await Pdf.read(bytes))).filter(({ tag }) => tag === "Table");
    const size = (rows: number, columns: number) => `${rows} × ${columns}`;
    expect(
      tables.map((table) => {
        const rows = everyElement(table).filter(({ tag }) => tag === "TR");
        return `${table.attributes.get("Summary")}: ${size(rows.length, rows[0]?.kids.length ?? 0)}`;
      }),
    ).toEqual(tablesOf(report).map(({ caption, columns, rows }) => `${caption}: ${size(rows.length + 1, columns.length)}`));
  });
});
