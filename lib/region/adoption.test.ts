/** A document of the region waits to be adopted where it would settle something that is missed, and nowhere else. */
import { expect, it } from "vitest";
import { assess } from "../assessment/assess";
import { aDocument, aDossier, anException, claiming, ofTheRegion } from "../dossier/dossier.testing";
import type { Evidence } from "../evidence/evidence";
import type { Exception } from "../evidence/exception";
import { currentFramework } from "../framework/versions";
import { adoptionState } from "./adoption";
import { coverageOf } from "./coverage";

const TODAY = "2026-11-30";
const plan = aDocument({ ...ofTheRegion, id: "plan", claims: claiming("1.1.1c"), adoptedOn: "2025-01-01" });

const stateOf = (others: Evidence[] = [], exceptions: Exception[] = [], item = plan) => {
  const assessment = assess(currentFramework, aDossier([item, ...others], { exceptions }));
  const [coverage] = coverageOf(item, [assessment], TODAY);
  return coverage && adoptionState(coverage, assessment, TODAY);
};

it("waits, is adopted, or is excepted", () => {
  expect(stateOf()).toBe("waiting");
  expect(stateOf([aDocument({ id: "own", adopts: "plan", claims: claiming("1.1.1c"), adoptedOn: "2025-06-01" })])).toBe(
    "adopted",
  );
  expect(stateOf([], [anException({ evidence: "plan", from: "2025-06-01" })])).toBe("excepted");
});

it("does not wait where the municipality has it by a document of its own, or where it is for others", () => {
  expect(
    stateOf([aDocument({ id: "own", adoptedBy: "council", claims: claiming("1.1.1c"), adoptedOn: "2025-06-01" })]),
  ).toBeNull();
  expect(stateOf([], [], { ...plan, covers: ["GM0001"] })).toBeNull();
  expect(stateOf([], [], { ...plan, validUntil: "2026-01-01" })).toBeNull();
});
