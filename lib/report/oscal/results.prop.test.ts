/** Laws of the OSCAL results, over random dossiers and over every example: valid, whole, and true to the days. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { voorbeeldregio } from "@/db/seed/voorbeeldregio";
import { agreementsOn } from "../../assessment/agreement-status";
import { assess, assessAll } from "../../assessment/assess";
import type { Assessment } from "../../assessment/assessment";
import { statusOn } from "../../assessment/status";
import type { Dossier } from "../../dossier/dossier";
import { readExchange } from "../../dossier/exchange";
import { exchangeFiles, interestingDays } from "../../dossier/exchange.testing";
import { allNorms } from "../../framework/norms";
import { currentFramework, currentNorms } from "../../framework/versions";
import vocabulary from "../../framework/vocabulary.json";
import { agreementsCatalog } from "./agreements-catalog";
import { oscalCatalog } from "./catalog";
import { oscalResults } from "./results";
import { oscalSchemas } from "./schema.testing";

const KNOWN_AT = "2026-11-22T05:33:00.125Z";
const catalogs = allNorms(currentNorms).map(oscalCatalog);
const catalogIds = new Set(JSON.stringify(catalogs).match(/"id":"[^"]+"/g));
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Everything that must hold for any dossier on any day. */
function holds(dossier: Dossier, asOf: string): void {
  const assessment = assess(currentFramework, dossier);
  const file = oscalResults(assessment, { asOf, knownAt: KNOWN_AT });
  const open = oscalResults(assessment, { asOf, knownAt: KNOWN_AT, variant: "public" });
  expect(oscalSchemas.results(JSON.parse(JSON.stringify(open)))).toEqual([]);
  expect(oscalSchemas.results(JSON.parse(JSON.stringify(file)))).toEqual([]);
  const expected = expectedOf(dossier, asOf);
  const { results } = file["assessment-results"];
  expect(results.length).toBe(1 + currentNorms.beside.length + (expected.has("own") ? 1 : 0));
  for (const { observations = [], findings } of results) {
    observationsHold(observations, asOf);
    findingsHold(findings, new Map(observations.map(({ uuid, props }) => [uuid, props[0]?.value])), {
      counts: expected,
      known: knownTo(assessment, asOf),
    });
  }
  referencesHold(JSON.stringify(file));
}

type Result = ReturnType<typeof oscalResults>["assessment-results"]["results"][number];

/** What counts on the day was collected before its noon, and expires after. */
function observationsHold(observations: NonNullable<Result["observations"]>, asOf: string): void {
  const noon = Temporal.PlainDate.from(asOf).toZonedDateTime({ timeZone: "Europe/Amsterdam", plainTime: "12:00" }).toInstant();
  for (const { collected, expires } of observations) {
    expect(Temporal.Instant.compare(collected, noon)).toBe(-1);
    if (expires !== undefined) expect(Temporal.Instant.compare(expires, noon)).toBe(1);
  }
}

/** What counts for each criterion of any norm and each agreement in force, by its id; "own" where there are agreements. */
function expectedOf(dossier: Dossier, asOf: string): ReadonlyMap<string, readonly string[]> {
  const judgement = assessAll(dossier);
  const norms = [judgement.kader, ...judgement.beside].flatMap((norm) => Object.entries(statusOn(norm, asOf).criteria));
  const agreements = agreementsOn(judgement, asOf).filter(({ inForce }) => inForce);
  const all = [...norms, ...agreements.map((given) => [given.node, given] as const)];
  const counts = new Map(all.map(([id, { counted, explained }]) => [id, [...counted, ...explained].sort()] as const));
  return agreements.length > 0 ? counts.set("own", []) : counts;
}

/** The ids in the catalogs at which the results point. */
function knownTo(assessment: Assessment, asOf: string): ReadonlySet<string> {
  const { catalog } = agreementsCatalog(assessment, { asOf, knownAt: KNOWN_AT });
  return new Set([...catalogIds, ...(JSON.stringify(catalog).match(/"id":"[^"]+"/g) ?? [])]);
}

interface Expected {
  counts: ReadonlyMap<string, readonly string[]>;
  known: ReadonlySet<string>;
}

/** Each points at a statement of a catalog, and a criterion's at exactly the evidence that the engine counts. */
function findingsHold(
  findings: Result["findings"],
  items: ReadonlyMap<string, string | undefined>,
  { counts, known }: Expected,
): void {
  for (const finding of findings) {
    expect(known).toContain(`"id":"${finding.target["target-id"]}"`);
    const counted = counts.get(finding.title.split(" ")[0] ?? "");
    if (counted === undefined) continue;
    const related = (finding as { "related-observations"?: { "observation-uuid": string }[] })["related-observations"] ?? [];
    expect(related.map((link) => items.get(link["observation-uuid"]))).toEqual(counted);
  }
}

/** Every uuid is given to one thing only, and every reference points at something in the file. */
function referencesHold(text: string): void {
  const given = (text.match(/"uuid":"[^"]+"/g) ?? []).map((pair) => pair.slice(8, -1));
  expect(new Set(given).size).toBe(given.length);
  for (const uuid of text.replaceAll(/urn:uuid:[0-9a-f-]+/g, "").match(UUID) ?? []) expect(given).toContain(uuid);
}

const dossierIn = (bytes: Uint8Array): Dossier => {
  const reading = readExchange(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.dossier;
};

const published = ["bergeijk", "groningen"].map((name) =>
  dossierIn(readFileSync(new URL(`../../../db/seed/${name}.json`, import.meta.url))),
);

describe.each([...published, ...voorbeeldregio().dossiers])("$municipality.name", (dossier) => {
  it.each(["2021-02-28", "2024-02-29", "2026-11-22", "2028-01-01"])("on %s", (asOf) => {
    holds(dossier, asOf);
  });
});

it("any dossier on any day", () => {
  const files = exchangeFiles({ framework: currentFramework, vocabulary });
  fc.assert(
    fc.property(files(), fc.nat(), (file, pick) => {
      const days = interestingDays(file);
      holds(dossierIn(new TextEncoder().encode(JSON.stringify(file))), days[pick % days.length] ?? "2026-11-22");
    }),
    { numRuns: 150 },
  );
});
