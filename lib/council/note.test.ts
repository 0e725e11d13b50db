/** The council's form: what was typed is stored, what was proposed is not, and mistakes are told at their field. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entries } from "../form/entries";
import { councilFields, councilNoteForm, overtakenTexts, proposedName, unseenFields, withTodaysFigures } from "./form";
import { answerRows, stillHoldsName } from "./form-names";
import { basisInWords } from "./live";
import { type CouncilForm, councilForm } from "./note";

const proposed = {
  subject: "Stand van zaken",
  reason: "Het Kader.\n\nMet een lijst.",
  evaluateOn: "2027-11-22",
  openness: "public",
};
const hidden: Entries = Object.fromEntries(Object.entries(proposed).map(([name, text]) => [proposedName(name), [text]]));

/** What a form sends that was opened on this and not changed. */
const sent = (form: Partial<CouncilForm>, typed: Entries = {}): Entries => ({
  ...councilNoteForm.fill({ ...proposed, ...form }),
  ...hidden,
  ...typed,
});

const formOf = (entries: Entries): CouncilForm => {
  const reading = councilNoteForm.read(entries);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.item;
};

describe("reading the form", () => {
  it("stores nothing that was left as it was proposed, with the line ends of a browser", () => {
    expect(formOf(sent({}))).toEqual({ id: "council-form" });
    expect(formOf(sent({}, { reason: [proposed.reason.replaceAll("\n", "\r\n")] }))).toEqual({ id: "council-form" });
  });

  it("stores what was typed instead, and gives the proposal back to a field that was emptied", () => {
    expect(formOf(sent({}, { subject: ["Anders"], openness: ["closed"] }))).toEqual({
      id: "council-form",
      subject: "Anders",
      openness: "closed",
    });
    expect(formOf(sent({ subject: "Anders" }, { subject: [""] }))).toEqual({ id: "council-form" });
  });

  it("reads back what it shows", () => {
    const text = fc.stringMatching(/^[a-z]{1,20}$/);
    const form = fc.record(
      {
        id: fc.constant("council-form" as const),
        subject: text,
        from: text,
        portfolioHolder: text,
        reason: text,
        followUp: text,
        adoptedOn: fc.constant("2026-12-01"),
        openness: fc.constant("closed" as const),
        answers: fc.array(fc.record({ reference: text, answer: text }), { minLength: 1, maxLength: 6 }),
      },
      { requiredKeys: ["id"] },
    );
    fc.assert(
      fc.property(form, (given) => {
        expect(councilForm.parse(given)).toEqual(given);
        expect(formOf(sent(given))).toEqual(given);
      }),
    );
  });

  it("tells at its own row what an answer lacks, and passes over empty rows", () => {
    const typed = { "answers.0.reference": [" "], "answers.2.reference": ["Motie 12"], "answers.3.answer": ["Gedaan"] };
    const reading = councilNoteForm.read(sent({}, typed));
    expect(reading.ok ? [] : reading.problems).toEqual([
      { field: "answers.2.answer", message: "Vul bij toezegging of motie 3 in hoe dit rapport antwoordt." },
      { field: "answers.3.reference", message: "Vul bij toezegging of motie 4 in om welke toezegging of motie het gaat." },
    ]);
  });

  it("tells of a date that does not exist and a subject that is too long", () => {
    const typed = { adoptedOn: ["31-2-2026"], subject: ["x".repeat(201)] };
    const reading = councilNoteForm.read(sent({}, typed));
    expect(reading.ok ? [] : reading.problems.map(({ field }) => field)).toEqual(["subject", "adoptedOn"]);
  });
});

describe("a text with figures", () => {
  const bases = { coreMessage: "Er lopen {acties=drie} acties." };
  const later = { coreMessage: "Er lopen {acties=vijf} acties." };
  const open = (form: CouncilForm | undefined, basis: typeof bases, acties: string, typed: Entries = {}): Entries => {
    const shown = councilNoteForm.fill({
      coreMessage: basisInWords(basis.coreMessage),
      ...withTodaysFigures(form ?? {}, { acties }),
    });
    const unseen = Object.entries(unseenFields(form, basis, shown)).map(([name, text]) => [name, [text]]);
    return { ...shown, ...Object.fromEntries(unseen), ...typed };
  };
  const written = formOf(open(undefined, bases, "drie", { coreMessage: ["Nu lopen er drie acties. Op drie plekken."] }));

  it("keeps the figures that were taken over alive, and what was proposed then", () => {
    expect(written.coreMessage).toBe("Nu lopen er {acties} acties. Op drie plekken.");
    expect(written.basis).toEqual(bases);
    expect(open(written, later, "vijf").coreMessage).toEqual(["Nu lopen er vijf acties. Op drie plekken."]);
  });

  it("is overtaken where it says an old figure itself, until someone says that it still holds", () => {
    expect(overtakenTexts(written, later)).toEqual({});
    const fixed = formOf(open(undefined, bases, "drie", { coreMessage: ["Het zijn er drie."] }));
    expect(Object.keys(overtakenTexts(fixed, later))).toEqual(["coreMessage"]);
    expect(formOf(open(fixed, later, "vijf"))).toEqual(fixed);
    const confirmed = formOf(open(fixed, later, "vijf", { [stillHoldsName("coreMessage")]: ["ja"] }));
    expect(confirmed.basis).toEqual(later);
    expect(overtakenTexts(confirmed, later)).toEqual({});
  });

  it("is no text of its own where it was left as proposed", () => {
    expect(formOf(open(undefined, bases, "drie"))).toEqual({ id: "council-form" });
  });
});

describe("showing the form", () => {
  it("has a row for each answer and two more, up to fifty", () => {
    expect(answerRows({})).toBe(2);
    expect(answerRows(councilNoteForm.fill({ answers: [{ reference: "Motie 1", answer: "Ja" }] }))).toBe(3);
    expect(answerRows({ "answers.48.answer": ["x"] })).toBe(50);
  });

  it("has a field for every text of the schema", () => {
    const names = Object.keys(councilForm.shape).filter((name) => !["id", "answers", "basis"].includes(name));
    expect(councilFields.map(({ name }) => name).sort()).toEqual(names.sort());
  });
});
