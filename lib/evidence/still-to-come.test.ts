/** What rests on a last day that is still to come is a plan, and is said so. */
import { describe, expect, it } from "vitest";
import { assess } from "../assessment/assess";
import { sentence } from "../assessment/reason";
import { statusOn } from "../assessment/status";
import { currentNorms } from "../framework/versions";
import type { EvidenceOf } from "./evidence";
import { lastDayAhead, lastDayFarAhead } from "./still-to-come";

const TODAY = "2026-11-22";
const elearning = (until?: string): EvidenceOf<"activity"> => ({
  id: "e",
  owner: "municipality",
  type: "activity",
  kind: "training",
  title: "E-learning",
  date: "2026-01-05",
  ...(until ? { until } : {}),
  audiences: ["front-desk", "all-staff"],
});

it.each([
  [undefined, undefined, undefined],
  [TODAY, undefined, undefined],
  ["2026-11-23", "2026-11-23", undefined],
  ["2028-11-22", "2028-11-22", undefined],
  ["2028-11-23", "2028-11-23", "2028-11-23"],
  ["2099-12-31", "2099-12-31", "2099-12-31"],
])("a last day of %s is ahead: %s, and far: %s", (until, ahead, far) => {
  expect(lastDayAhead(elearning(until), TODAY)).toBe(ahead);
  expect(lastDayFarAhead(elearning(until), TODAY)).toBe(far);
});

describe("the reason why a criterion is met", () => {
  const said = (until: string | undefined, day = TODAY) => {
    const dossier = {
      municipality: { code: "GM9001", name: "Beekrijk" },
      regions: [],
      evidence: [elearning(until)],
      exceptions: [],
      actions: [],
      agreements: [],
    };
    const { criteria } = statusOn(assess(currentNorms.kader, dossier), day);
    return Object.values(criteria)
      .flatMap(({ reasons }) => reasons)
      .filter(({ code }) => code === "in-force" || code === "enough")
      .map(sentence)
      .join(" ");
  };

  it("tells of a last day that is still to come, and of none that is past", () => {
    expect(said("2099-12-31")).toContain(
      "“E-learning” is nog niet afgelopen: de laatste dag, 31 december 2099, moet nog komen.",
    );
    expect(said("2026-11-22")).not.toContain("moet nog komen");
    expect(said("2027-06-01", "2027-06-01")).not.toContain("moet nog komen");
  });
});
