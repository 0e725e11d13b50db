/** What the line of months of an agreement shows: thirteen months up to the day and three after it, and each time in its place. */
import { describe, expect, it } from "vitest";
import { type Agreement, agreement as schema } from "../agreements/agreement";
import { aDossier, aMeeting } from "../dossier/dossier.testing";
import { agreementsOn } from "./agreement-status";
import { agreementStrip, type Strip } from "./agreement-strip";
import { assessAll } from "./assess";

const TODAY = "2026-11-30";

function stripOf(dates: readonly string[], fields: Partial<Agreement> = {}): Strip | null {
  const agreement = schema.parse({
    ...{ id: "overleg", owner: "municipality", title: "Overleg met de politie", from: "2020-01-01" },
    keeps: { type: "meeting", forums: ["mayor-police"], atLeast: 1, within: "P1Y" },
    ...fields,
  });
  const meetings = dates.map((date) => aMeeting({ forum: "mayor-police", date }));
  const [judged] = agreementsOn(assessAll(aDossier(meetings, { agreements: [agreement] })), TODAY);
  return judged === undefined ? null : agreementStrip(judged, TODAY);
}
const kinds = (strip: Strip | null) => strip?.marks.map(({ kind }) => kind);

describe("the line of months", () => {
  it("runs from the month of a year ago, which still counts, to three months ahead", () => {
    const strip = stripOf([]);
    expect(strip?.months).toHaveLength(16);
    expect([strip?.months[0], strip?.months.at(-1)]).toEqual(["2025-11-01", "2027-02-01"]);
    // Thirteen months are behind the last day of the thirteenth.
    expect(strip?.today).toBeCloseTo((395 - 0.5) / 485, 10);
  });

  it("has each time in its place, and the last day for the next one", () => {
    const strip = stripOf(["2025-11-01", "2026-11-30"], {
      keeps: { type: "meeting", forums: ["mayor-police"], atLeast: 2, within: "P1Y" },
    });
    expect(strip?.marks.map(({ kind, at }) => [kind, Math.round(at * 485 * 2) / 2])).toEqual([
      ["counts", 0.5],
      ["counts", 394.5],
      ["due", 394.5],
    ]);
    expect(strip?.words).toBe("Gebeurd op 1 november 2025 en 30 november 2026. Uiterlijk weer op 30 november 2026.");
  });

  it("marks what counts no more, and what begins and ends within it", () => {
    const strip = stripOf(["2026-03-05"], {
      ...{ from: "2026-01-01", until: "2026-12-31" },
      keeps: { type: "meeting", forums: ["mayor-police"], atLeast: 1, within: "P3M" },
    });
    expect(kinds(strip)).toEqual(["begins", "ends", "past"]);
    expect(strip?.words).toBe("Gebeurd op 5 maart 2026 (telt niet meer mee).");
  });

  it("says that the last time was before it begins, or that there was none", () => {
    const keeps: Agreement["keeps"] = { type: "meeting", forums: ["mayor-police"], atLeast: 1, within: "P4Y" };
    const strip = stripOf(["2025-10-31"], { keeps });
    expect(strip).toMatchObject({ earlier: true, marks: [] });
    expect(strip?.words).toContain("Het afgelopen jaar niet gebeurd; de laatste keer was 31 oktober 2025.");
    expect(stripOf([])).toMatchObject({ earlier: false, words: "Nog niet gebeurd." });
  });

  it("is there for what happens, not for what is in force", () => {
    expect(stripOf([], { keeps: { type: "document" } })).toBeNull();
  });
});

it("looks up how the agreements stand once for a judgement and a day, however many parts of a page ask", () => {
  const judgement = assessAll(aDossier([]));
  expect(agreementsOn(judgement, TODAY)).toBe(agreementsOn(judgement, TODAY));
  expect(agreementsOn(judgement, "2026-12-01")).not.toBe(agreementsOn(judgement, TODAY));
});
