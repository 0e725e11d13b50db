/** An assessment as OSCAL results: what Beekrijk has and lacks, and from when to when its evidence counts. */
import { describe, expect, it } from "vitest";
import { criteriaOf } from "../../framework/framework";
import { currentFramework } from "../../framework/versions";
import { AS_OF, assessed, evidence, KNOWN_AT } from "../gap/beekrijk.testing";
import { oscalResults } from "./results";
import { oscalSchemas } from "./schema.testing";

const resultsOn = (asOf: string, changed: Parameters<typeof assessed>[0] = {}) =>
  oscalResults(assessed(changed), { asOf, knownAt: KNOWN_AT })["assessment-results"];

const file = resultsOn(AS_OF);
const [result] = file.results;
const findingOf = (id: string, given = result) => given?.findings.find(({ title }) => title.startsWith(`${id} `));
const observed = (id: string, given = result) =>
  (given?.observations ?? []).filter(({ props }) => props.some(({ name, value }) => name === "evidence-id" && value === id));

it("is valid against NIST's schema, also without any evidence", () => {
  expect(oscalSchemas.results({ "assessment-results": file })).toEqual([]);
  expect(oscalSchemas.results({ "assessment-results": resultsOn(AS_OF, { evidence: [], exceptions: [] }) })).toEqual([]);
  expect(oscalSchemas.results({ "assessment-results": { ...file, results: [] } })).not.toEqual([]);
});

it("has a finding for every block and criterion, and says in its own words why", () => {
  expect(result?.findings.length).toBe(23 + criteriaOf(currentFramework).length);
  expect(findingOf("1.1.1a")).toMatchObject({
    description: "Telt mee tot en met 31 december 2026.",
    target: {
      type: "statement-id",
      "target-id": "criterion-1.1.1a_smt",
      status: { state: "satisfied", reason: "met", remarks: "Aangetoond." },
    },
  });
  expect(findingOf("3.1.1g")?.target.status.state).toBe("not-satisfied");
});

it("takes what an explanation settles as satisfied, and says how", () => {
  const explained = result?.findings.filter(({ target }) => target.status.reason === "explained") ?? [];
  expect(explained.length).toBeGreaterThan(0);
  for (const { target } of explained) expect(target.status.state).toBe("satisfied");
});

describe("an observation", () => {
  it("was collected when its document was adopted, and expires after the last day on which that counts", () => {
    expect(observed("plan")).toMatchObject([{ collected: "2025-01-13T23:00:00Z", expires: "2026-12-31T23:00:00Z" }]);
  });

  it("does not expire where no end is known", () => {
    expect(observed("functionaris")[0]).not.toHaveProperty("expires");
  });

  it("of an event expires with the requirement's period, and apart for each period", () => {
    const meeting = (date: string, id: string) => ({
      id,
      owner: "municipality" as const,
      type: "meeting" as const,
      title: "Overleg",
      forum: "triangle" as const,
      date,
      claims: criteriaOf(currentFramework).map(({ id: criterion }) => ({ criterion })),
    });
    const [alone] = resultsOn(AS_OF, { evidence: [meeting("2025-12-14", "m")], exceptions: [] }).results;
    const last = observed("m", alone).find(({ props }) => props.some(({ value }) => value === "3.1.1b"));
    expect(last).toMatchObject({ collected: "2025-12-13T23:00:00Z", expires: "2026-12-13T23:00:00Z" });
    expect(last?.props).toContainEqual(expect.objectContaining({ name: "counts-through", value: "2026-12-13" }));
  });

  it("of the region names the region as its origin", () => {
    const party = (id: string) => file.metadata.parties.find(({ props }) => props.some(({ value }) => value === id))?.uuid;
    const regional = new Set(evidence.filter(({ owner }) => owner === "region").map(({ id }) => id));
    const origins = (result?.observations ?? []).map(({ props, origins: [origin] }) => [
      regional.has(props[0]?.value ?? ""),
      origin?.actors[0]?.["actor-uuid"] === party("voorbeeldregio"),
    ]);
    expect(origins.filter(([isRegional]) => isRegional).length).toBeGreaterThan(0);
    for (const [isRegional, namesRegion] of origins) expect(namesRegion).toBe(isRegional);
  });
});

it("is the same for the same dossier in another order, and another for another moment", () => {
  expect(resultsOn(AS_OF, { evidence: [...evidence].reverse() }).uuid).toBe(file.uuid);
  expect(oscalResults(assessed(), { asOf: AS_OF, knownAt: "2026-11-23T00:00:00Z" })["assessment-results"].uuid).not.toBe(
    file.uuid,
  );
});
