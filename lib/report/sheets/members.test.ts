/** The table of a region's municipalities: one line each, as wide as its headings, with what the page shows. */
import { expect, it } from "vitest";
import { assess } from "../../assessment/assess";
import { aDossier, anExplanation } from "../../dossier/dossier.testing";
import { criteriaOf } from "../../framework/framework";
import { currentFramework } from "../../framework/versions";
import { standingOf } from "../../region/standing";
import { membersSheet } from "./members";

it("holds for each municipality its plateaus and the status of every block", () => {
  const explained = anExplanation({ criteria: criteriaOf(currentFramework).map(({ id }) => id) });
  const standings = [[explained], []].map((evidence) =>
    standingOf(assess(currentFramework, aDossier(evidence)), "2025-07-01", { changedOn: "2025-06-01" }),
  );
  const { columns, rows } = membersSheet(currentFramework, standings);
  const headings = columns.map(({ heading }) => heading);
  const cell = (row: number, heading: string) => rows[row]?.[headings.indexOf(heading)];
  expect(rows.map((row) => row.length)).toEqual([columns.length, columns.length]);
  expect([cell(0, "Basisniveau"), cell(1, "Basisniveau")]).toEqual(["ja", "nee"]);
  expect([cell(0, "Thema’s op plateau 1"), cell(1, "Thema’s op plateau 1")]).toEqual([5, 0]);
  expect(cell(1, "Ontbrekende bouwstenen van plateau 1")).toBe(16);
  expect([cell(0, "Plateau van thema 2. Signalerend vermogen"), cell(0, "2.1.3 Medewerkers leren signaleren")]).toEqual([
    2,
    "anders ingevuld",
  ]);
  expect(cell(0, "Bijgewerkt")).toEqual({ date: "2025-06-01" });
});
