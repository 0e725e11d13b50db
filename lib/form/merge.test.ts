/** What was changed in a form, what was left alone, and what two people changed at once. */
import { describe, expect, it } from "vitest";
import { evidenceForm } from "../evidence/read-form";
import type { Entries } from "./entries";
import { clashes, corrected } from "./merge";

const covenant = {
  id: "d",
  owner: "municipality",
  type: "document",
  kind: "covenant",
  title: "Convenant ",
  validFrom: "2025-01-01",
  parties: ["Politie\nEenheid X", "GGD "],
  note: "  twee\n  regels",
  claims: [
    { criterion: "1.1.1a", locator: "1" },
    { criterion: "4.1.1a", locator: "4 " },
  ],
};

/** The form as it was opened on a record, with other things typed in some fields. */
const opened = (base: typeof covenant, typed: Entries = {}): Entries => ({
  owner: ["municipality:GM9902"],
  type: ["document"],
  ...evidenceForm.fill(base),
  ...typed,
});

const read = (base: typeof covenant, typed: Entries) => {
  const reading = evidenceForm.read(opened(base, typed), base);
  return reading.ok ? reading.item : reading.problems;
};

describe("what was not touched", () => {
  it("stays to the letter, although the form would read it otherwise", () => {
    expect(read(covenant, {})).toEqual(covenant);
    expect(read(covenant, { reference: ["Z/1"] })).toEqual({ ...covenant, reference: "Z/1" });
  });

  it("stays where the form would refuse it", () => {
    const twice = { ...covenant, parties: ["A", "A "] };
    expect(read(twice, { title: ["Ander"] })).toEqual({ ...twice, title: "Ander" });
  });

  it("stays whatever line ends a browser sends, and in whatever order it sends boxes", () => {
    const fields = { ...covenant, policyFields: ["youth", "care"] };
    const sent = opened(fields, { policyFields: ["care", "youth"], note: ["  twee\r\n  regels"], claim: ["4.1.1a", "1.1.1a"] });
    expect(evidenceForm.read(sent, fields)).toMatchObject({ ok: true, item: fields });
  });
});

describe("what was touched", () => {
  it("is what was typed, and what was emptied is gone", () => {
    expect(read(covenant, { note: [""], parties: ["GGD\nPolitie"] })).toEqual({
      ...Object.fromEntries(Object.entries(covenant).filter(([key]) => key !== "note")),
      parties: ["GGD", "Politie"],
    });
  });

  it("is the order of lines too", () => {
    const two = { ...covenant, parties: ["A", "B"] };
    expect(read(two, { parties: ["B\nA"] })).toMatchObject({ parties: ["B", "A"] });
  });

  it("is told where it is wrong", () => {
    expect(read(covenant, { validFrom: ["31-2-2025"] })).toEqual([expect.objectContaining({ field: "validFrom" })]);
  });
});

describe("a newer version", () => {
  const correction = (typed: Entries) => evidenceForm.correction(opened(covenant, typed), covenant);

  it("keeps what was not touched here, also what is new in it", () => {
    const current = { ...covenant, title: "Nieuw", reference: "Z/2" };
    const mine = correction({ note: ["Mijn toelichting"] });
    expect(clashes(mine, current)).toEqual([]);
    expect(corrected(mine, current)).toEqual({ ...current, note: "Mijn toelichting" });
  });

  it("and this form clash only where both changed the same thing in another way", () => {
    const mine = correction({ title: ["Mijn titel"], note: ["Zelfde"] });
    expect(clashes(mine, { ...covenant, title: "Hun titel", note: "Zelfde", reference: "Z/2" })).toEqual(["title"]);
  });

  it("takes the claims of two people together, each criterion by itself", () => {
    const mine = correction({ claim: ["1.1.1a", "4.1.1a", "1.1.1c"], "locator.1.1.1c": ["9"] });
    const current = { ...covenant, claims: [{ criterion: "1.1.1a", locator: "1, blz. 2" }] };
    expect(clashes(mine, current)).toEqual([]);
    expect(corrected(mine, current).claims).toEqual([
      { criterion: "1.1.1a", locator: "1, blz. 2" },
      { criterion: "1.1.1c", locator: "9" },
    ]);
  });
});
