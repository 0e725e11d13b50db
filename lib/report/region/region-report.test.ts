/** The regional report of the example region: what it says, that paper reads the same, and what it leaves out for who sees walls. */
import { describe, expect, it } from "vitest";
import { voorbeeldregio } from "../../../db/seed/voorbeeldregio";
import { assess, assessAll } from "../../assessment/assess";
import { currentFramework, currentNorms } from "../../framework/versions";
import { basicLevelAhead, basicLevelAheadInWords } from "../../region/basic-level-ahead";
import { figuresOf } from "../../region/figures";
import { lapseInWords } from "../../region/lapse-weight";
import { LOOK_AHEAD, regionLapses } from "../../region/lapses";
import { memberRow, themeShapes } from "../../region/member-row";
import { namedNorms, normRow, summedNorms } from "../../region/norm-counts";
import { overdueReviews } from "../../region/overdue-reviews";
import { sharedView } from "../../region/shared-view";
import { standingOf } from "../../region/standing";
import { hiddenInWords } from "../../region/state-in-words";
import { vacancies } from "../../region/vacancies";
import type { GapReport, Table } from "../model/model";
import { modelTexts } from "../pdf/model-texts.testing";
import { render } from "../pdf/reading.testing";
import { readAloud } from "../pdf/tagged/reading.testing";
import { problemsIn } from "../pdf/tagged/soundness.testing";
import { reportSheets } from "../sheets/report";
import { wallsSheet } from "../sheets/walls";
import { gapsFromStandings, gapsFromWalls } from "./gaps";
import { regionReport } from "./region-report";

const AS_OF = "2026-11-22";
const shapes = themeShapes(currentFramework);
const standings = voorbeeldregio().dossiers.map((dossier) => standingOf(assess(currentFramework, dossier), AS_OF));
const rows = standings.map(memberRow);
const { beside } = currentNorms;
const normRows = voorbeeldregio().dossiers.map((dossier) => normRow(assessAll(dossier), "voorbeeldregio", AS_OF));
const given = { region: { name: "Voorbeeldregio" }, asOf: AS_OF, knownAt: "2026-11-22T05:33:00Z", notices: ["Verzonnen."] };

const whole = regionReport(currentFramework, {
  ...given,
  rows,
  figures: figuresOf(rows, shapes),
  hidden: "",
  gaps: gapsFromStandings(currentFramework, standings),
  norms: namedNorms(normRows, beside),
  ahead: {
    basicLevel: basicLevelAheadInWords(basicLevelAhead(standings)),
    lapses: regionLapses(standings),
    reviews: overdueReviews(standings, "voorbeeldregio", AS_OF),
    roles: vacancies(standings, LOOK_AHEAD),
  },
});

/** As one municipality sees it where nobody else shares. */
function asSeenBy(name: string): GapReport {
  const members = rows.map((row) => ({ row, sight: row.name === name ? ("by-name" as const) : ("in-sums" as const) }));
  const view = sharedView(members, shapes, true);
  const { named, figures } = view;
  const gaps = gapsFromWalls(currentFramework, figures, named);
  const summed = normRows.map((row) => ({ row, known: row.name === name, named: false, here: true }));
  const norms = summedNorms(summed, beside, true);
  return regionReport(currentFramework, { ...given, rows: named, figures, hidden: hiddenInWords(view, true), gaps, norms });
}

const tableIn = ({ sections }: GapReport, id: string): Table => {
  const blocks = sections.find((section) => section.id === id)?.blocks ?? [];
  return blocks.find((block): block is Table => block.kind === "table") as Table;
};
const texts = (table: Table): string[][] => table.rows.map((row) => row.map(({ lines }) => lines.join(" / ")));

describe("the regional report", () => {
  it("tells of each shared agreement how many keep it, with names for who reads all records and without for others", () => {
    const named = tableIn(whole, "afspraken");
    expect(named.columns.map(({ heading }) => heading)).toEqual(["Wat", "Op orde", "Wie"]);
    for (const [, count] of texts(named))
      expect(count).toMatch(
        /^\d+ van \d+(?:; bij de andere loopt het nog, .*)?$|^Loopt nog bij \d+ gemeenten, eerste termijn tot en met /,
      );
    expect(texts(named).map(([, count]) => count)).not.toContain("0 van 12");
    const others = rows.map(({ name }) => name).filter((name) => name !== "Beekrijk");
    const seen = asSeenBy("Beekrijk").sections.filter(({ id }) => id === "afspraken" || id.startsWith("norm-"));
    expect(seen.map(({ id }) => id)).toEqual(["afspraken", "norm-national-basics"]);
    for (const name of others) expect(JSON.stringify(seen)).not.toContain(name);
  });

  it("counts each municipality once in every distribution, and names no average", () => {
    const reached = texts(tableIn(whole, "stand")).map(([, count]) => Number(count));
    expect(reached.reduce((sum, count) => sum + count, 0)).toBe(12);
    expect(modelTexts(whole).join(" ")).not.toMatch(/gemiddeld|ranglijst/i);
  });

  it("tells the largest gap first, with examples and their public documents", () => {
    const gaps = texts(tableIn(whole, "gaten"));
    const missing = gaps.map(([, said = ""]) => Number(said.split(" ")[0]));
    expect(missing).toEqual([...missing].sort((a, b) => b - a));
    expect(gaps[0]?.[1]).toMatch(/^8 van 12 \/ (?:[A-Z]\w+, ){6}[A-Z]\w+ en [A-Z]\w+$/);
    expect(gaps.some(([, , , examples = ""]) => examples !== "Nog niemand")).toBe(true);
  });

  it("has what lapses within 90 days and the three roles", () => {
    expect(tableIn(whole, "vervalt").rows.length).toBe(regionLapses(standings).length);
    for (const [, what] of texts(tableIn(whole, "vervalt"))) expect(what).toMatch(/ \/ Bouwste(?:en|nen) \d\.\d\.\d/);
    const costs = regionLapses(standings).map(lapseInWords);
    expect(costs.filter((cost) => cost !== "")).not.toEqual([]);
    texts(tableIn(whole, "vervalt")).forEach(([, , touched], place) => {
      expect(touched, "as the screen says it").toContain(costs[place]);
    });
    expect(modelTexts(whole).join(" ")).toMatch(
      /3 van 12 gemeenten hebben het basisniveau\. Zonder nieuw bewijs .* verliezen het\./,
    );
    expect(overdueReviews(standings, "voorbeeldregio", AS_OF)).not.toEqual([]);
    for (const { title } of overdueReviews(standings, "voorbeeldregio", AS_OF))
      expect(modelTexts(whole).join(" ")).toContain(title);
    const roles = tableIn(whole, "rollen");
    expect(roles.columns.slice(1, 3).map(({ heading }) => heading)).toEqual(["Vastgelegd", "Niet vastgelegd bij"]);
    expect(texts(roles).map(([role]) => role)).toEqual(["Aandachtsfunctionaris", "Zorgcoördinator", "Ketenregisseur"]);
  });

  it("has for each municipality one line of five walls", () => {
    const walls = tableIn(whole, "muren");
    expect(walls.rows.map(([first]) => first?.lines[0])).toEqual(rows.map(({ name }) => name));
    expect(walls.rows.every((row) => row.filter(({ wall }) => wall).length === 5)).toBe(true);
  });

  it("is on paper a sound structure that reads as the report model", async () => {
    const bytes = await render(whole);
    expect(await problemsIn(bytes)).toEqual([]);
    const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");
    const read = await readAloud(bytes);
    expect(read.map(({ text }) => plain(text))).toEqual(modelTexts(whole).map(plain));
  });

  it("is a workbook with a tab for each table, and the walls as statuses", () => {
    const sheets = [...reportSheets(whole), wallsSheet(rows, shapes, AS_OF)];
    expect(sheets.map(({ name }) => name)).toEqual([
      "Samenvatting",
      "Thema’s op plateau 1 of hoger",
      "Per thema",
      "Grootste gezamenlijke gaten",
      "Vervalt binnen 90 dagen",
      "De drie rollen",
      "Gedeelde afspraken",
      "Landelijke basisafspraken aanpa",
      "Gemeenten",
    ]);
    for (const { name, columns, rows: lines } of sheets) {
      expect(name.length).toBeLessThanOrEqual(31);
      for (const line of lines) expect(line.length).toBe(columns.length);
    }
    expect(sheets.at(-1)?.rows).toHaveLength(12);
  });
});

describe("the regional report for one of its municipalities", () => {
  const seen = asSeenBy("Beekrijk");

  it("names nobody who does not share, anywhere", () => {
    const said = modelTexts(seen).join(" ");
    expect(said).toContain("Beekrijk");
    for (const { name } of rows.filter((row) => row.name !== "Beekrijk")) expect(said).not.toContain(name);
  });

  it("has sums over all, says who are counted, and nothing of what lapses", () => {
    expect(texts(tableIn(seen, "stand"))).toEqual(texts(tableIn(whole, "stand")));
    expect(modelTexts(seen)).toContain("11 gemeenten delen hun stand niet met naam; in de aantallen tellen zij mee.");
    const ids = ["stand", "gaten", "afspraken", "norm-national-basics", "muren"];
    expect(seen.sections.map(({ id }) => id)).toEqual(ids);
  });
});
