/** The nearest blocks on the real framework: fewest missing first, and only what plateau 1 still needs. */
import { expect, it } from "vitest";
import type { Evidence } from "../evidence/evidence";
import { currentFramework } from "../framework/versions";
import { assess } from "./assess";
import { nearestBlocks } from "./nearest";

const nearest = (evidence: Evidence[], limit = 99) =>
  nearestBlocks(
    assess(currentFramework, {
      municipality: { code: "GM9901", name: "Beekrijk" },
      regions: [],
      evidence,
      exceptions: [],
      actions: [],
      agreements: [],
    }),
    "2026-11-22",
    limit,
  ).map(({ block, missing }) => `${block.id}: ${missing}`);

const plan = (...criteria: string[]): Evidence => ({
  id: "plan",
  owner: "municipality",
  type: "document",
  title: "Beleidsplan",
  kind: "policy-plan",
  adoptedBy: "council",
  adoptedOn: "2025-01-01",
  claims: criteria.map((criterion) => ({ criterion, locator: "§ 1" })),
});

it("puts the block with the fewest missing criteria first, equal ones in the framework's order", () => {
  expect(nearest([], 3)).toEqual(["1.1.3: 1", "3.1.3: 1", "4.1.2: 1"]);
  expect(nearest([plan("1.1.2a", "1.1.2b", "1.1.2c")], 2)).toEqual(["1.1.2: 1", "1.1.3: 1"]);
});

it("leaves out what is settled, plateau 2, and the criterion on which no block depends", () => {
  const all = nearest([plan("1.1.3a")]);
  expect(all).toHaveLength(15);
  expect(all).not.toContain("1.1.3: 1");
  expect(all.filter((id) => id.startsWith("2.2"))).toEqual([]);
  expect(all).toContain("3.1.2: 2");
});
