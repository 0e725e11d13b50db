/** The form of an agreement: a rhythm in plain words becomes a requirement, and what the form does not ask is never lost. */
import { describe, expect, it } from "vitest";
import { agreementFields, agreementForm, carriedOf, keptBy } from "./form";
import { readRhythm, rhythmInWords, usualRhythms } from "./rhythm";

const given = {
  ...{ type: ["meeting"], id: ["overleg"], owner: ["municipality:GM9999"], title: ["Overleg met politie"] },
  ...{ forums: ["mayor-police"], rhythm: ["4/P1Y"], from: ["1-1-2024"] },
};

it("makes of '4 keer per jaar' at least four within a year", () => {
  expect(agreementForm.read(given)).toMatchObject({
    ok: true,
    item: {
      ...{ id: "overleg", owner: "municipality", title: "Overleg met politie", from: "2024-01-01" },
      keeps: { type: "meeting", forums: ["mayor-police"], atLeast: 4, within: "P1Y" },
    },
  });
});

it("takes another rhythm from its own two fields", () => {
  const reading = agreementForm.read({ ...given, rhythm: ["anders"], count: ["5"], within: ["P2Y"] });
  expect(reading.ok && reading.item.keeps).toEqual({ type: "meeting", forums: ["mayor-police"], atLeast: 5, within: "P2Y" });
});

it.each([
  ["no rhythm", { rhythm: [] }, "rhythm"],
  ["a rhythm that nobody offers", { rhythm: ["4/P9Y"] }, "rhythm"],
  ["more than sixty times", { rhythm: ["anders"], count: ["61"], within: ["P1Y"] }, "count"],
  ["no title", { title: [""] }, "title"],
  ["no first day", { from: [""] }, "from"],
  ["a last day before the first", { until: ["31-12-2023"] }, "until"],
])("says at its field that there is %s", (_what, wrong, field) => {
  const reading = agreementForm.read({ ...given, ...wrong });
  expect(reading.ok ? [] : reading.problems.map((problem) => problem.field)).toContain(field);
});

it("says everything that is missing at once", () => {
  const reading = agreementForm.read({ type: ["meeting"], id: ["overleg"], owner: ["municipality:GM9999"] });
  expect(reading.ok ? [] : reading.problems.map(({ field }) => field)).toEqual(["title", "rhythm", "from"]);
});

it("asks for no rhythm of what is in force rather than happens", () => {
  const { forums: _forums, rhythm: _rhythm, ...others } = given;
  const reading = agreementForm.read({ ...others, type: ["appointment"], roles: ["attention-officer"] });
  expect(reading.ok && reading.item.keeps).toEqual({ type: "appointment", roles: ["attention-officer"] });
  expect(agreementFields("appointment", []).map(({ name }) => name)).not.toContain("rhythm");
});

it("tells nothing of an agreement whose type of evidence is not known", () => {
  expect(agreementForm.read({ ...given, type: ["__proto__"] })).toMatchObject({ ok: false });
});

describe("a record that goes through its form unchanged", () => {
  const agreement = {
    ...{ id: "training", owner: "region", region: "regio", covers: ["GM9902"], title: "Trainen", from: "2024-01-01" },
    ...{ until: "2027-12-31", responsible: "beleidsadviseur", note: "Zie plan", source: { document: "plan", locator: "§ 2" } },
    keeps: {
      ...{ type: "activity", kinds: ["training"], audiences: ["front-desk"], atLeast: 2, within: "P3M" },
      ...{ from: "municipal", claimed: true, nonEmpty: ["audiences"], distinct: { field: "audiences", atLeast: 2 } },
    },
  };

  it("keeps what the form does not ask, such as from where evidence may come", () => {
    const entries = agreementForm.fill(agreement);
    const hidden = Object.fromEntries(Object.entries(carriedOf(entries)).map(([name, value]) => [name, [value]]));
    const reading = agreementForm.read({ ...entries, ...hidden, owner: ["region:regio"], type: ["activity"] });
    expect(reading.ok && reading.item).toEqual(agreement);
  });

  it("refuses what a page did not send along whole", () => {
    const entries = { ...agreementForm.fill(agreement), owner: ["region:regio"], carried: ['{"type":"x","secret":1}'] };
    expect(agreementForm.read(entries).ok).toBe(false);
  });
});

it("fills every rhythm in as it was read", () => {
  for (const { value, label } of usualRhythms) {
    const rhythm = readRhythm(value);
    expect(rhythm && rhythmInWords(rhythm)).toBe(label);
  }
  expect(rhythmInWords({ count: 5, within: "P2Y" })).toBe("5 keer per 2 jaar");
  expect(["", "0/P1Y", "61", "12/P1X", "1/constructor"].map(readRhythm)).toEqual(Array(5).fill(undefined));
});

it("has a form for each type of evidence that can keep an agreement", () => {
  for (const type of keptBy) {
    const fields = agreementFields(type, [{ id: "plan", title: "Beleidsplan" }]);
    expect(fields.find(({ name }) => name === "document")?.options).toEqual([{ value: "plan", label: "Beleidsplan" }]);
  }
});
