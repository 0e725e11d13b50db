/** What is due for a meeting of a closed table does not tell the day on which it met a year before. */
import { expect, it } from "vitest";
import { assess } from "../../assessment/assess";
import type { Dossier } from "../../dossier/dossier";
import { aMeeting } from "../../dossier/dossier.testing";
import { writeExchange } from "../../dossier/exchange";
import { currentFramework } from "../../framework/versions";
import { towards } from "../../sharing/boundary";
import { PUBLIC } from "../../sharing/viewer";
import { gapReport } from "../gap/gap-report";
import { oscalResults } from "../oscal/results";
import { criterionRows } from "../sheets/criteria-rows";

const [asOf, knownAt] = ["2026-11-22", "2026-11-22T05:33:00.000Z"];

const dossier: Dossier = {
  municipality: { code: "GM9999", name: "Toetsdorp" },
  regions: [],
  evidence: ["2025-12-14", "2026-06-09"].map((date) => aMeeting({ id: date.replaceAll("-", ""), title: "Driehoek", date })),
  exceptions: [],
  agreements: [],
  actions: [
    { id: "a1", title: "Agenderen", criterion: "3.1.1b", owner: "adviseur", due: "2026-12-14", status: "todo" },
    { id: "a2", title: "Webinar", criterion: "3.1.1g", owner: "communicatie", due: "2026-12-10", status: "todo" },
  ],
};

const told = (variant: "public" | "internal"): string => {
  const assessment = assess(currentFramework, dossier);
  const options = { asOf, knownAt, variant };
  return JSON.stringify([
    gapReport(assessment, options),
    criterionRows(assessment, options),
    oscalResults(assessment, options),
    variant === "public" ? writeExchange(currentFramework, towards(PUBLIC, dossier)) : "",
  ]);
};

it("is told by the end of its quarter in public, in every file, and by its day inside", () => {
  expect(told("public")).not.toMatch(/14 dec(ember)? 2026|2026-12-14/);
  expect(told("public")).toMatch(/31 dec(ember)? 2026/);
  expect(told("internal")).toMatch(/14 dec(ember)? 2026/);
});

it("leaves the day of an action on anything else as it is", () => {
  expect(told("public")).toMatch(/10 dec(ember)? 2026/);
});
