/** Candidates: every key of every requirement in the framework, against every value of its vocabulary. */
import { describe, expect, it } from "vitest";
import type { Evidence } from "@/lib/evidence/evidence";
import { type Criterion, evidenceAsked } from "@/lib/framework/framework";
import { criteriaOfAll } from "@/lib/framework/norms";
import type { Requirement } from "@/lib/framework/requirement";
import { currentNorms } from "@/lib/framework/versions";
import { terms, type VocabularyList } from "@/lib/framework/vocabulary";
import {
  aDocument,
  aDossier,
  aMeeting,
  anActivity,
  anAnalysis,
  anAppointment,
  anExplanation,
  ofTheRegion,
} from "../dossier/dossier.testing";
import { contextOf } from "./context";
import { distinctValues, lacks } from "./demand";
import { fitting } from "./fitting.testing";
import { assessRequirement } from "./requirement";

const rows = criteriaOfAll(currentNorms).flatMap((criterion) =>
  evidenceAsked(criterion).map((requirement, place) => [`${criterion.id}/${place}`, criterion, requirement] as const),
);

const isCandidate = (item: Evidence, requirement: Requirement, criterion: Criterion): boolean =>
  assessRequirement(requirement, criterion, contextOf(aDossier([item]))).candidates.length > 0;

const kindList: Record<string, VocabularyList> = {
  document: "documentKind",
  activity: "activityKind",
  analysis: "analysisKind",
};

/** The field that a requirement's key looks at, and the list that its values come from. */
function closedLists(requirement: Requirement): [field: string, list: VocabularyList, accepted: readonly string[]][] {
  const { kinds, roles, forums, audiences, policyFields } = requirement as Partial<
    Record<"kinds" | "roles" | "forums" | "audiences" | "policyFields", string[]>
  >;
  const given: [string, VocabularyList, string[] | undefined][] = [
    ["kind", kindList[requirement.type] ?? "documentKind", kinds],
    ["role", "role", roles],
    ["forum", "forum", forums],
    ["audiences", "audience", audiences],
    ["policyFields", "policyField", policyFields],
  ];
  return given.flatMap(([field, list, accepted]) => (accepted ? [[field, list, accepted]] : []));
}

describe.each(rows)("%s", (_, criterion, requirement) => {
  const item = fitting(criterion, requirement, { first: "2025-03-10" });

  it("takes what fits it", () => {
    expect(isCandidate(item, requirement, criterion)).toBe(true);
    expect([...lacks(item, requirement, criterion.id)]).toEqual([]);
  });

  it("takes the values on its lists and no others", () => {
    for (const [field, list, accepted] of closedLists(requirement)) {
      for (const term of terms(list)) {
        const other = { ...item, [field]: ["audiences", "policyFields"].includes(field) ? [term] : term } as Evidence;
        expect([term, isCandidate(other, requirement, criterion)]).toEqual([term, accepted.includes(term)]);
      }
    }
    expect(closedLists(requirement).every(([, , accepted]) => accepted.length > 0)).toBe(true);
  });

  it("takes an item without a claim for this criterion only where it asks for none", () => {
    const claims = [{ criterion: criterion.id === "1.1.1a" ? "1.1.1b" : "1.1.1a", locator: "§ 1" }];
    expect(isCandidate({ ...item, claims }, requirement, criterion)).toBe(requirement.claimed !== true);
  });

  it("takes no item in which a field that it asks for is empty or absent", () => {
    const asked = "nonEmpty" in requirement ? (requirement.nonEmpty ?? []) : [];
    const taken = asked.flatMap((field) =>
      [[], undefined].map((nothing) => isCandidate({ ...item, [field]: nothing } as Evidence, requirement, criterion)),
    );
    expect(taken).toEqual(Array(asked.length * 2).fill(false));
  });

  it("takes a region's item only where it or its criterion says so", () => {
    const from = requirement.from ?? criterion.from;
    expect(isCandidate({ ...item, ...ofTheRegion }, requirement, criterion)).toBe(from === "any");
  });

  it("takes no other type", () => {
    const others = [aDocument(), anAppointment(), aMeeting(), anActivity(), anAnalysis(), anExplanation()].filter(
      ({ type }) => type !== requirement.type,
    );
    const claims = [{ criterion: criterion.id, locator: "§ 1" }];
    expect(others.filter((other) => isCandidate({ ...other, claims } as Evidence, requirement, criterion))).toEqual([]);
    expect(others).toHaveLength(5);
  });
});

describe("different values of an item", () => {
  it.each<[string, Evidence, { field: string; of?: string[] }, string[]]>([
    ["a list", anActivity({ audiences: ["youth", "residents"] }), { field: "audiences" }, ["youth", "residents"]],
    ["of a closed list", anActivity({ audiences: ["youth", "residents"] }), { field: "audiences", of: ["youth"] }, ["youth"]],
    ["one value", aMeeting({ date: "2025-03-10" }), { field: "date" }, ["2025-03-10"]],
    ["an absent field", anAnalysis(), { field: "figureSources" }, []],
    ["free text", anAnalysis({ figureSources: [" CBS ", "E\u0301cole"] }), { field: "figureSources" }, ["cbs", "école"]],
  ])("%s", (_, item, distinct, values) => {
    expect(distinctValues(item, { atLeast: 1, ...distinct } as NonNullable<Requirement["distinct"]>)).toEqual(values);
  });
});
