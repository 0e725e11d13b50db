/** Where recording leads on to. */
import { expect, it } from "vitest";
import type { Evidence } from "../evidence/evidence";
import { currentFramework } from "../framework/versions";
import { assess } from "./assess";
import { nextStep } from "./next-step";

const stepAfter = (evidence: Evidence[]) => {
  const dossier = {
    municipality: { code: "GM9901", name: "Beekrijk" },
    regions: [],
    exceptions: [],
    actions: [],
    agreements: [],
  };
  return nextStep(assess(currentFramework, { ...dossier, evidence }), "2026-11-22");
};

it("is the form for the criterion that the nearest block misses, filled in", () => {
  expect(stepAfter([])).toMatchObject({ criterion: "1.1.3a", way: { kind: "add", query: { toetspunt: "1.1.3a" } } });
});

it("is to mend what is almost there, before adding anything", () => {
  const plan: Evidence = {
    ...{ id: "plan", owner: "municipality", type: "document", title: "Beleidsplan", kind: "policy-plan" },
    validFrom: "2025-01-01",
  };
  expect(stepAfter([plan])).toMatchObject({ criterion: "1.1.3a", way: { kind: "amend", evidence: "plan" } });
});
