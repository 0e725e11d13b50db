/** Municipalities beside each other on one day. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readExchange } from "@/lib/dossier/exchange";
import { type ExchangeLike, exchangeFiles, interestingDays } from "@/lib/dossier/exchange.testing";
import { currentFramework } from "@/lib/framework/versions";
import vocabulary from "@/lib/framework/vocabulary.json";
import { assess } from "../../assessment/assess";
import type { Assessment } from "../../assessment/assessment";
import { statusOn } from "../../assessment/status";
import { isIsoDate } from "../../calendar";
import { aDocument, aDossier, aMeeting, anAppointment, anExplanation, claiming } from "../../dossier/dossier.testing";
import type { Evidence } from "../../evidence/evidence";
import { differencesOn, sharesOn } from "./compare";

const DAY = "2026-11-22";
const assessed = (...evidence: Evidence[]): Assessment => assess(currentFramework, aDossier(evidence));

describe("differences between municipalities", () => {
  it("are the criteria with another status, by theme, with reason and evidence of each", () => {
    const holder = anAppointment({
      id: "holder",
      role: "portfolio-holder",
      from: "2024-07-02",
      url: "https://example.org/wie",
    });
    const found = differencesOn([assessed(holder), assessed()], DAY);
    expect(found.map(({ theme }) => theme.number)).toEqual([3]);
    expect(found[0]?.differences).toEqual([
      {
        criterion: expect.objectContaining({ id: "3.1.1a" }),
        stands: [
          { status: "met", reasons: ["Geen einddatum."], evidence: [holder] },
          { status: "open", reasons: ["Nog geen bewijs."], evidence: [] },
        ],
      },
    ]);
  });

  it("shows an explanation among the evidence, since it never hides", () => {
    const explanation = anExplanation({ id: "uitleg", date: "2026-06-01", reviewBy: "2027-06-01" });
    const stands = differencesOn([assessed(explanation), assessed()], DAY)[0]?.differences[0]?.stands;
    expect(stands?.[0]).toMatchObject({ status: "explained", evidence: [{ id: "uitleg" }] });
  });

  it("leaves out what an item lacks: that is advice to the municipality itself", () => {
    const plan = aDocument({ title: "Geheim plan", claims: claiming("1.1.1b") });
    const reasons = differencesOn([assessed(plan), assessed(aDocument({ claims: claiming("1.1.1b", "1.1.1a") }))], DAY)
      .flatMap(({ differences }) => differences)
      .flatMap(({ stands }) => stands.flatMap((stand) => stand.reasons));
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.join()).not.toContain("Geheim plan");
  });

  it("depend on the day", () => {
    const meetings = [aMeeting({ date: "2025-12-14" }), aMeeting({ date: "2026-06-09" })];
    const both = [assessed(...meetings), assessed()];
    const differing = (day: string) =>
      differencesOn(both, day).flatMap(({ differences }) => differences.map(({ criterion }) => criterion.id));
    expect(differing("2025-01-01")).not.toContain("3.2.1a");
    expect(differing("2026-12-13")).toContain("3.1.1b");
  });
});

const files = exchangeFiles({ framework: currentFramework, vocabulary });

function assessedFile(file: ExchangeLike): Assessment {
  const reading = readExchange(new TextEncoder().encode(JSON.stringify(file)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return assess(currentFramework, reading.dossier);
}

const pairs = fc
  .tuple(files({ items: 25 }), files({ items: 25 }))
  .chain(([a, b]) => fc.tuple(fc.constant([a, b].map(assessedFile)), fc.constantFrom(...interestingDays(a).filter(isIsoDate))));

describe("comparing", () => {
  it("finds exactly the criteria whose status differs, and none between a municipality and itself", () => {
    fc.assert(
      fc.property(pairs, ([[a, b], day]) => {
        if (!a || !b) throw new Error("two are made");
        expect(differencesOn([a, a], day)).toEqual([]);
        const [one, other] = [statusOn(a, day).criteria, statusOn(b, day).criteria];
        const found = differencesOn([a, b], day).flatMap(({ differences }) => differences);
        const expected = Object.keys(one).filter((id) => one[id]?.status !== other[id]?.status);
        expect(found.map(({ criterion }) => criterion.id).sort()).toEqual(expected.sort());
        expect(found.every(({ stands }) => stands[0]?.status !== stands[1]?.status)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("counts the whole basis of a theme as settled exactly when the theme is on plateau 1", () => {
    fc.assert(
      fc.property(pairs, ([[assessment], day]) => {
        if (!assessment) throw new Error("one is made");
        const { themes } = statusOn(assessment, day);
        for (const { theme, settled, required } of sharesOn(assessment, day)) {
          expect(settled === required).toBe((themes[theme.id]?.plateau ?? 0) >= 1);
        }
      }),
      { numRuns: 40 },
    );
  });
});
