/** The generated country: everything is said to be made up, is what the forms would take, and is laid down once. */
import { beforeEach, expect, it } from "vitest";
import { ofRegion } from "@/lib/access";
import { assess } from "@/lib/assessment/assess";
import { currentFramework } from "@/lib/framework/versions";
import { isInvented } from "@/lib/report/model/day";
import { everything, valueIn } from "../../database.testing";
import { loadDossier } from "../../dossier/dossier";
import { evidenceRecords } from "../../evidence/evidence";
import { listMunicipalities, listRegions } from "../../places/municipalities";
import { openDatabase, useDatabase } from "../../store/client";
import { isGenerated } from "../../store/generated";
import { migrate } from "../../store/migrate";
import { seedPlaces } from "../places";
import { generateCountry } from "./national";

const amount = { today: "2026-11-22", years: 3, items: 4 };

beforeEach(() => {
  const opened = openDatabase(":memory:");
  migrate(opened);
  useDatabase(opened);
  valueIn(seedPlaces(everything));
});

it("gives every municipality and the ten police regions evidence that says it was made up", () => {
  expect(isGenerated()).toBe(false);
  const laid = valueIn(generateCountry(everything, amount));
  expect(isGenerated()).toBe(true);
  const dossiers = listMunicipalities().map(({ code }) => valueIn(loadDossier(everything, code)));
  const own = dossiers.flatMap(({ evidence }) => evidence.filter(({ owner }) => owner === "municipality"));
  const police = listRegions().filter(({ kind }) => kind === "police");
  const regional = police.flatMap(({ id }) => valueIn(evidenceRecords.list(everything, ofRegion(id))));
  expect(police).toHaveLength(10);
  expect(own.length + regional.length).toBe(laid);
  expect(laid / dossiers.length).toBeGreaterThan(3);
  expect(dossiers.every((dossier) => isInvented(assess(currentFramework, dossier)))).toBe(true);
  expect([...own, ...regional.map(({ item }) => item)].every(({ title }) => title.startsWith("Gegenereerd"))).toBe(true);
});

it("does nothing to a database that was generated before", () => {
  valueIn(generateCountry(everything, amount));
  expect(valueIn(generateCountry(everything, amount))).toBe(0);
});
