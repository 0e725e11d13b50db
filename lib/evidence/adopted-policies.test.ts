/** Which policies are asked about what the law is about to add. */
import { expect, it } from "vitest";
import { adoptedPolicies } from "./adopted-policies";
import type { EvidenceOf } from "./evidence";

const plan = (given: Partial<EvidenceOf<"document">>): EvidenceOf<"document"> => ({
  id: "p",
  owner: "municipality",
  type: "document",
  title: "Beleidsplan",
  kind: "policy-plan",
  adoptedBy: "council",
  adoptedOn: "2024-02-29",
  ...given,
});
const titles = (...evidence: EvidenceOf<"document">[]) => adoptedPolicies({ evidence }, "2026-11-22").map(({ title }) => title);

it.each([
  ["in force", {}, ["Beleidsplan"]],
  ["ended", { validUntil: "2025-12-31" }, []],
  ["not adopted", { adoptedBy: undefined, adoptedOn: undefined, validFrom: "2024-01-01" }, []],
  ["of the region", { owner: "region" as const, region: "r" }, []],
  ["no policy", { kind: "covenant" as const }, []],
])("asks of a plan that is %s", (_what, given, expected) => {
  expect(titles(plan(given as Partial<EvidenceOf<"document">>))).toEqual(expected);
});
