/** The one document behind most of what lapsed, and what a renewal of it would repair. */
import { expect, it } from "vitest";
import groningen from "@/db/seed/groningen.json";
import { dayOf } from "../calendar";
import { readExchange } from "../dossier/exchange";
import { currentFramework } from "../framework/versions";
import { assess } from "./assess";
import { mainCause, repairedBy } from "./repair";

const reading = readExchange(new TextEncoder().encode(JSON.stringify(groningen)));
if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
const assessment = assess(currentFramework, reading.dossier);

it("is named on every day after it ended, with what one decision repairs, and not while it counts", () => {
  expect(mainCause(assessment, "2026-11-30")).toBe(
    "“Actieprogramma mensenhandel 2022-2024” liep af op 31 december 2024; daarop rustten 24 toetspunten. Eén besluit met dezelfde inhoud herstelt zes bouwstenen.",
  );
  expect(mainCause(assessment, "2024-12-31")).toBeUndefined();
});

it("repairs nothing where the item has no end", () => {
  const officer = reading.dossier.evidence.find(({ type }) => type === "appointment");
  expect(officer && repairedBy(assessment, officer, dayOf("2026-11-30"))).toEqual([]);
});
