/** Which adopted policies are asked about forms on their way, and when somebody must look at the law again. */
import { expect, it } from "vitest";
import type { Dossier } from "../dossier/dossier";
import type { EvidenceOf } from "../evidence/evidence";
import { currentFramework } from "../framework/versions";
import { kaderForms } from "./choice";
import { firstForms, isStale } from "./coming";
import { adoptedPolicies, unanswered } from "./policies";

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
const titles = (...evidence: EvidenceOf<"document">[]) =>
  adoptedPolicies({ evidence } as unknown as Dossier, "2026-11-22").map(({ title }) => title);

it("knows the four forms of the Kader by their criteria", () => {
  expect(kaderForms(currentFramework).map(({ id }) => id)).toEqual(["1.1.2a", "1.1.2b", "1.1.2c", "1.1.2d"]);
});

it.each([
  ["in force", {}, ["Beleidsplan"]],
  ["ended", { validUntil: "2025-12-31" }, []],
  ["not adopted", { adoptedBy: undefined, adoptedOn: undefined, validFrom: "2024-01-01" }, []],
  ["of the region", { owner: "region" as const, region: "r" }, []],
  ["no policy", { kind: "covenant" as const }, []],
])("asks of a plan that is %s", (_what, given, expected) => {
  expect(titles(plan(given as Partial<EvidenceOf<"document">>))).toEqual(expected);
});

it("asks of each form until it is recorded that the policy names it, or leaves it out", () => {
  const ids = firstForms.map(({ id }) => id);
  expect(ids).toEqual(["forced-marriage", "surrogacy", "illegal-adoption"]);
  const choices = [
    { id: "surrogacy", choice: "named" as const, source: "§ 2" },
    { id: "forced-marriage", choice: "left-out" as const, reason: "Geen rol." },
  ];
  expect(unanswered(firstForms, choices).map(({ id }) => id)).toEqual(["illegal-adoption"]);
});

it("is to be looked at again after half a year", () => {
  const [form] = firstForms;
  expect(isStale({ ...form!, checkedOn: "2026-05-22" }, "2026-11-22")).toBe(false);
  expect(isStale({ ...form!, checkedOn: "2026-05-21" }, "2026-11-22")).toBe(true);
});
