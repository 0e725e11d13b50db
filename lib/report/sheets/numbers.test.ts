/** No export writes a number, a share or a day as text: what can be added up or sorted can be, in every table to download. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { voorbeeldregio } from "../../../db/seed/voorbeeldregio";
import { agreementsOn } from "../../assessment/agreement-status";
import { assessAll } from "../../assessment/assess";
import { registerRows } from "../../assessment/register";
import { commitmentsOn } from "../../commitments/state";
import { currentFramework, currentNorms } from "../../framework/versions";
import { criterionRows } from "../../region/criterion-view";
import { figuresOf } from "../../region/figures";
import { LOOK_AHEAD, regionLapses } from "../../region/lapses";
import { memberRow, themeShapes } from "../../region/member-row";
import { namedNorms, normRow } from "../../region/norm-counts";
import { standingOf } from "../../region/standing";
import { vacancies } from "../../region/vacancies";
import type { Sheet } from "../../sheet";
import { AS_OF, assessed, KNOWN_AT } from "../gap/beekrijk.testing";
import { gapReport } from "../gap/gap-report";
import { cell } from "../model/model";
import { gapsFromStandings } from "../region/gaps";
import { regionReport } from "../region/region-report";
import { agreementsSheet } from "./agreements";
import { commitmentsSheet } from "./commitments";
import { countedColumns } from "./counted";
import { criterionSheet } from "./criterion";
import { evidenceSheet } from "./evidence";
import { membersSheet } from "./members";
import { regionNormsSheet } from "./region-norms";
import { reportSheets } from "./report";
import { wallsSheet } from "./walls";
import { workbookOf } from "./xlsx";

const judgements = voorbeeldregio().dossiers.map((dossier) => assessAll(dossier));
const standings = judgements.map(({ kader }) => standingOf(kader, AS_OF));
const shapes = themeShapes(currentFramework);
const rows = standings.map(memberRow);
const normRows = judgements.map((judged) => normRow(judged, "voorbeeldregio", AS_OF));
const norms = namedNorms(normRows, currentNorms.beside);
const report = regionReport(currentFramework, {
  ...{ region: { name: "Voorbeeldregio" }, asOf: AS_OF, knownAt: KNOWN_AT, notices: [], rows, hidden: "", norms },
  figures: figuresOf(rows, shapes),
  gaps: gapsFromStandings(currentFramework, standings),
  ahead: { basicLevel: "", lapses: regionLapses(standings), reviews: [], roles: vacancies(standings, LOOK_AHEAD) },
});
const members = judgements.map((judged) => ({ judged, changedOn: null }));
const [first] = judgements as [(typeof judgements)[number]];
const [own, ...others] = registerRows(first.kader, [], AS_OF);
const beekrijk = assessed();

const exported: Record<string, Sheet[]> = {
  agreements: judgements.map((judged) => agreementsSheet(judged.dossier, agreementsOn(judged, AS_OF))),
  commitments: [commitmentsSheet(judgements.flatMap(({ dossier }) => commitmentsOn(dossier.commitments ?? [], AS_OF)))],
  criterion: ["3.1.1b", "2.1.3"].map((id) =>
    criterionSheet(id, criterionRows(members, id, AS_OF, "2027-01-01"), AS_OF, "2027-01-01"),
  ),
  evidence: [evidenceSheet([...(own ? [{ ...own, reach: { counting: 8, of: 12 } }] : []), ...others], [])],
  members: [membersSheet(currentFramework, standings)],
  "region-norms": [regionNormsSheet(norms)],
  report: reportSheets(report),
  walls: [wallsSheet(rows, shapes, AS_OF)],
  // The criteria, the plan, the other norms and the summary are tabs of a municipality's workbook.
  "criteria norms plan summary": [
    ...workbookOf(gapReport(beekrijk, { asOf: AS_OF, knownAt: KNOWN_AT, variant: "internal" }), beekrijk).sheets,
  ],
};

it("are all of them here", () => {
  const making = readdirSync(import.meta.dirname)
    .filter((file) => /^[a-z-]+\.ts$/.test(file))
    .filter((file) =>
      /export (?:const|function) \w+Sheets? ?[=(]/.test(readFileSync(`${import.meta.dirname}/${file}`, "utf8")),
    );
  const tested = Object.keys(exported).flatMap((names) => names.split(" "));
  expect(making.map((file) => file.replace(".ts", "")).sort()).toEqual(tested.sort());
});

/** "12", "-3,5", "40%", "8 van 12", "8 van 12; …", "2 dec 2026", "nieuwe medewerkers (8 van 12)" */
const NUMERIC = [
  /^[-−+]?\d+(?:[.,]\d+)? ?(?:%|procent)?$/,
  /^\d+ van \d+(?:$|;)/,
  /\(\d+ van \d+\)$/,
  /^\d{1,2} [a-z]{3,9} \d{4}$/,
];

/** What somebody typed stays as it was typed: a place in a document may be "12". */
const TYPED = /Vindplaats|kenmerk|Opmerking|Toelichting/i;

it.each(Object.entries(exported))(
  "writes in %s no number, share or day as text, and every line fits its columns",
  (_, sheets) => {
    expect(sheets.length).toBeGreaterThan(0);
    for (const { name, columns, rows: lines } of sheets) {
      for (const line of lines) {
        expect(line.length, name).toBe(columns.length);
        line.forEach((value, at) => {
          const heading = columns[at]?.heading ?? "";
          if (typeof value !== "string" || TYPED.test(heading)) return;
          expect(
            NUMERIC.some((pattern) => pattern.test(value)),
            `${name}, ${heading}: ${value}`,
          ).toBe(false);
        });
      }
    }
  },
);

it("gives what is counted columns of its own, with what is said besides", () => {
  const told = countedColumns("Op orde", [cell("8 van 12"), cell("10 van 12; loopt nog", "Aardenwold"), cell("Loopt nog")]);
  expect(told).toEqual([
    { heading: "Op orde", cells: [8, 10, null] },
    { heading: "Op orde: van", cells: [12, 12, null] },
    { heading: "Op orde: toelichting", cells: [null, "loopt nog\nAardenwold", "Loopt nog"] },
  ]);
  expect(countedColumns("Vooral", [cell("nieuwe medewerkers (8)"), cell("–")])).toEqual([
    { heading: "Vooral", cells: ["nieuwe medewerkers", null] },
    { heading: "Vooral: aantal", cells: [8, null] },
  ]);
  expect(countedColumns("Wat", [cell("Plan (2024)"), cell("Plan")])).toEqual([
    { heading: "Wat", cells: ["Plan (2024)", "Plan"] },
  ]);
});
