/** One row for each criterion: where Beekrijk stands, why, and what comes next. */
import { expect, it } from "vitest";
import { statusOn } from "../../assessment/status";
import { currentNorms } from "../../framework/versions";
import { AS_OF, assessed, evidence, KNOWN_AT } from "../gap/beekrijk.testing";
import { criterionRows, rowsOfAll } from "./criteria-rows";

const options = { asOf: AS_OF, knownAt: KNOWN_AT };
const rows = criterionRows(assessed(), options);
/** Kept by meetings of a closed table. */
const yearly = {
  id: "driehoek",
  owner: "municipality" as const,
  title: "Elk jaar in de gezagsdriehoek",
  from: "2024-01-01",
  keeps: { type: "meeting" as const, forums: ["triangle" as const], within: "P1Y" as const },
};

const rowOf = (id: string, given = rows) => given.find(({ criterion }) => criterion.id === id);

it("says of every criterion what the engine found", () => {
  const { criteria } = statusOn(assessed(), AS_OF);
  expect(rows.map(({ criterion, status, since, until }) => [criterion.id, status, since, until])).toEqual(
    Object.entries(criteria).map(([id, { status, since, until }]) => [id, status, since, until]),
  );
});

it("names evidence with its place, actions with who and when, and what keeps a criterion met", () => {
  expect(rowOf("1.1.1a")).toMatchObject({
    theme: "1. Beleidsmatige basis",
    block: { id: "1.1.1", title: "Ingebed beleid" },
    plateau: 1,
    required: true,
    evidence: ["Beleidsplan mensenhandel 2025-2026, §2.1"],
    nextStep: "Document vastleggen, vóór 1 januari 2027",
  });
  expect(rowOf("2.1.2b")?.actions).toEqual([
    "Bericht op intranet en in teamoverleg (Adviseur OOV, uiterlijk 15 januari 2027, bezig)",
  ]);
  expect(rowOf("3.1.1g")?.actions).toEqual([expect.stringContaining("einddatum verstreken")]);
  expect(rowOf("3.1.1f")?.actions).toEqual([]);
});

it("shows a block's action at each of its criteria", () => {
  for (const { actions } of rows.filter(({ block }) => block?.id === "2.1.3")) {
    expect(actions).toContainEqual(expect.stringContaining("Basistraining met de ketenregisseur"));
  }
});

it("proposes a step where something is missing, and none where nothing will end", () => {
  for (const row of rows) {
    const settled = row.status === "met" || row.status === "explained";
    expect(row.nextStep !== "", row.criterion.id).toBe(!settled || row.until !== null);
  }
});

it("tells the public how often the gezagsdriehoek met, and not when", () => {
  const open = criterionRows(assessed(), { ...options, variant: "public" });
  expect(rowOf("3.1.1b")?.since).not.toBeNull();
  expect(rowOf("3.1.1b", open)).toMatchObject({ since: null, until: null });
  expect(rowOf("3.1.1b", open)?.evidence.join()).toMatch(/keer besproken/);
});

it("asks the public for nothing: what would help is for who works on it", () => {
  const unclaimed = {
    evidence: evidence.map(({ ...item }) => (item.id === "plan" && "claims" in item ? { ...item, claims: [] } : item)),
  };
  const said = (variant: "public" | "internal") => criterionRows(assessed(unclaimed), { ...options, variant });
  expect(
    said("internal")
      .map(({ reason }) => reason)
      .join(),
  ).toContain("Leg dat dan vast");
  for (const { reason, nextStep } of said("public")) {
    expect(reason).not.toMatch(/Leg dat dan vast|dan telt/);
    expect(nextStep).toBe("");
  }
});

it("has after the Kader the norms beside it and the agreements, also one that ended, each under its own name", () => {
  const all = rowsOfAll(assessed({ agreements: [yearly] }), options);
  expect([...new Set(all.map(({ norm }) => norm))]).toEqual([
    currentNorms.kader.title,
    ...currentNorms.beside.map(({ title }) => title),
    "Afspraken",
  ]);
  expect(all.find(({ criterion }) => criterion.id === "nb.3.1.1a")).toMatchObject({
    plateau: null,
    reason: expect.stringContaining("Aangetoond via Kader 2.1.1a."),
  });
  expect(all.at(-1)).toMatchObject({
    theme: "Beekrijk",
    block: null,
    criterion: { id: "own.driehoek" },
    standing: "Nagekomen",
    reason: expect.stringMatching(/de laatste was \d/),
  });
});

it("says of an agreement that ended how it stood then, and on which day it ended", () => {
  const [last] = rowsOfAll(assessed({ agreements: [{ ...yearly, until: "2025-12-31" }] }), options).slice(-1);
  expect(last).toMatchObject({ criterion: { id: "own.driehoek" }, standing: "Nagekomen; afgelopen op 31 december 2025" });
});

it("does not tell the public when a closed table last met, though an agreement rests on it", () => {
  const all = rowsOfAll(assessed({ agreements: [yearly] }), { ...options, variant: "public" });
  expect(all.at(-1)).toMatchObject({ criterion: { id: "own.driehoek" }, since: null, until: null });
  expect(all.at(-1)?.reason).not.toMatch(/de laatste was|\d{4}/);
});

it("does not depend on the order of the records", () => {
  expect(criterionRows(assessed({ evidence: [...evidence].reverse() }), options)).toEqual(rows);
});
