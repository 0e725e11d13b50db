/** A municipality beside itself on another day: what changed, and because of what. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readExchange } from "@/lib/dossier/exchange";
import { type ExchangeLike, exchangeFiles, interestingDays } from "@/lib/dossier/exchange.testing";
import { currentFramework } from "@/lib/framework/versions";
import vocabulary from "@/lib/framework/vocabulary.json";
import { assess } from "../../assessment/assess";
import { statusOn } from "../../assessment/status";
import { isIsoDate } from "../../calendar";
import type { Dossier } from "../../dossier/dossier";
import {
  aDocument,
  aDossier,
  aMeeting,
  anAction,
  anAppointment,
  anException,
  anExplanation,
  claiming,
  ofTheRegion,
} from "../../dossier/dossier.testing";
import type { Evidence } from "../../evidence/evidence";
import { causeSentence } from "./causes";
import { developments } from "./days";

const on = (dossier: Dossier, asOf: string) => ({ assessment: assess(currentFramework, dossier), asOf });

/** What changed between two days on the same records, with what was known on each where `known` is given. */
function told(dossier: Dossier, from: string, to: string, known: Dossier = dossier) {
  return developments(on(known, from), on(dossier, to)).map(({ causes, changes }) => ({
    causes: causes.map(causeSentence),
    changes: changes.map(({ criterion, before, after }) => `${criterion.id} ${before} > ${after}`),
  }));
}

const officer = (fields: Partial<Evidence> = {}) =>
  anAppointment({ id: "af", title: "Portefeuillehouder", role: "portfolio-holder", from: "2026-03-01", ...(fields as object) });

describe("what changed between two days", () => {
  it("is nothing where no status changed", () => {
    expect(told(aDossier([officer()]), "2026-04-01", "2026-11-22")).toEqual([]);
  });

  it("tells what began to count, and on which day", () => {
    expect(told(aDossier([officer()]), "2026-01-01", "2026-11-22")).toEqual([
      { causes: ["“Portefeuillehouder” telt mee vanaf 1 maart 2026."], changes: ["3.1.1a planned > met"] },
    ]);
  });

  it("tells what no longer counts as one cause for all that it carried", () => {
    const plan = aDocument({
      title: "Beleidsplan",
      validFrom: "2024-01-01",
      validUntil: "2026-06-30",
      claims: claiming("1.1.1b", "1.1.2a"),
    });
    const [only, ...others] = told(aDossier([plan]), "2026-01-01", "2026-11-22");
    expect(others).toEqual([]);
    expect(only).toEqual({
      causes: ["“Beleidsplan” telt mee tot en met 30 juni 2026."],
      changes: ["1.1.1b met > lapsed", "1.1.2a met > lapsed"],
    });
  });

  it("names events with their date, and only those that fell away where something lapsed", () => {
    const meetings = ["2025-02-01", "2025-08-01", "2026-11-01"].map((date) => aMeeting({ title: "Driehoek", date }));
    const lapse = told(aDossier(meetings), "2025-12-01", "2026-11-22").find(({ changes }) =>
      changes.includes("3.1.1b met > lapsed"),
    );
    expect(lapse?.causes).toEqual([
      "“Driehoek” van 1 februari 2025 telt mee tot en met 31 januari 2026.",
      "“Driehoek” van 1 augustus 2025 telt mee tot en met 31 juli 2026.",
    ]);
  });

  it("tells of an explanation that ended", () => {
    const uitleg = anExplanation({ title: "Uitleg beleid", date: "2025-06-01", reviewBy: "2026-06-01" });
    expect(told(aDossier([uitleg]), "2026-01-01", "2026-11-22")).toEqual([
      { causes: ["“Uitleg beleid” telt mee tot en met 1 juni 2026."], changes: ["1.1.1a explained > lapsed"] },
    ]);
  });

  it("tells of an exception with its reason, and of one that is over", () => {
    const regional = anAppointment({ id: "kr", title: "Ketenregisseur", role: "chain-director", ...ofTheRegion });
    const excepted = (fields: object) => aDossier([regional], { exceptions: [anException({ evidence: "kr", ...fields })] });
    expect(told(excepted({ from: "2026-09-01" }), "2026-01-01", "2026-11-22")[0]?.causes).toEqual([
      "Voor “Ketenregisseur (regio)” geldt sinds 1 september 2026 een uitzondering: De gemeente doet hier niet aan mee.",
    ]);
    expect(told(excepted({ from: "2025-06-01", until: "2026-05-31" }), "2026-01-01", "2026-11-22")[0]?.causes).toEqual([
      "Voor “Ketenregisseur (regio)” geldt de uitzondering niet meer.",
    ]);
  });

  it("tells of an action whose day passed", () => {
    const action = anAction({ criterion: "3.1.1a", title: "Benoemen", due: "2026-05-01" });
    expect(told(aDossier([], { actions: [action] }), "2026-01-01", "2026-11-22")).toEqual([
      { causes: ["De actie “Benoemen” (uiterlijk 1 mei 2026) staat niet meer open."], changes: ["3.1.1a planned > open"] },
    ]);
  });
});

describe("what changed where each day is judged on what was recorded by then", () => {
  const [from, to] = ["2026-04-01", "2026-11-22"];

  it("tells what was recorded in between, even if it began before", () => {
    expect(told(aDossier([officer()]), from, to, aDossier())[0]?.causes).toEqual([
      "“Portefeuillehouder” is tussen beide dagen vastgelegd.",
    ]);
  });

  it("tells what was withdrawn in between", () => {
    expect(told(aDossier(), from, to, aDossier([officer()]))[0]?.causes).toEqual([
      "“Portefeuillehouder” is tussen beide dagen ingetrokken.",
    ]);
  });

  it("tells of a correction: the item was there, and now counts or no longer does", () => {
    const other = officer({ role: "chain-director" } as Partial<Evidence>);
    const told1 = told(aDossier([officer()]), from, to, aDossier([other])).find(({ changes }) =>
      changes.some((change) => change.startsWith("3.1.1a")),
    );
    expect(told1?.causes).toEqual(["“Portefeuillehouder” telt mee door een wijziging die tussen beide dagen is vastgelegd."]);
    const told2 = told(aDossier([other]), from, to, aDossier([officer()])).find(({ changes }) =>
      changes.some((change) => change.startsWith("3.1.1a")),
    );
    expect(told2?.causes).toEqual([
      "“Portefeuillehouder” telt niet meer mee door een wijziging die tussen beide dagen is vastgelegd.",
    ]);
  });
});

describe("developments", () => {
  const files = exchangeFiles({ framework: currentFramework, vocabulary });
  const days = files({ items: 30 }).chain((file) => {
    const day = fc.constantFrom(...interestingDays(file).filter(isIsoDate));
    return fc.tuple(
      fc.constant(file),
      fc.tuple(day, day).map((two) => two.sort() as [string, string]),
    );
  });

  const assessedFile = (file: ExchangeLike) => {
    const reading = readExchange(new TextEncoder().encode(JSON.stringify(file)));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    return assess(currentFramework, reading.dossier);
  };

  it("hold each criterion whose status differs exactly once", () => {
    fc.assert(
      fc.property(days, ([file, [from, to]]) => {
        const assessment = assessedFile(file);
        const [was, is] = [statusOn(assessment, from).criteria, statusOn(assessment, to).criteria];
        const found = developments({ assessment, asOf: from }, { assessment, asOf: to }).flatMap(({ changes }) => changes);
        const changed = Object.keys(was).filter((id) => was[id]?.status !== is[id]?.status);
        expect(found.map(({ criterion }) => criterion.id).sort()).toEqual(changed.sort());
        for (const { criterion, before, after } of found) {
          expect([before, after]).toEqual([was[criterion.id]?.status, is[criterion.id]?.status]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("have a cause wherever a criterion became or ceased to be settled", () => {
    fc.assert(
      fc.property(days, ([file, [from, to]]) => {
        const assessment = assessedFile(file);
        const found = developments({ assessment, asOf: from }, { assessment, asOf: to });
        const settling = found.filter(({ changes }) =>
          changes.some(({ before, after }) => isSettled(before) !== isSettled(after)),
        );
        expect(settling.filter(({ causes }) => causes.length === 0)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("on one set of records are caused by days alone, each after the first day and not after the second", () => {
    fc.assert(
      fc.property(days, ([file, [from, to]]) => {
        const assessment = assessedFile(file);
        const causes = developments({ assessment, asOf: from }, { assessment, asOf: to }).flatMap((found) => found.causes);
        const recorded = ["recorded", "withdrawn", "admitted", "dismissed"];
        expect(causes.filter(({ kind }) => recorded.includes(kind))).toEqual([]);
        const dated = causes.flatMap((cause) => ("on" in cause ? [cause.on] : []));
        expect(dated.every((day) => day > from && day <= to)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

const isSettled = (status: string): boolean => status === "met" || status === "explained";
