/** A form that is described once reads, fills in and compares; each problem stands at its field. */
import { describe, expect, it } from "vitest";
import { councilNoteForm } from "../council/form";
import { exceptionForm } from "../evidence/exception-form";
import { evidenceForm } from "../evidence/read-form";
import { actionForm } from "../plan/form";

const action = { title: ["Plan maken"], owner: ["Adviseur"], status: ["todo"], due: ["3-2-2027"] };

describe("a record form", () => {
  it("reads what it fills in, with the keys that it carries unseen", () => {
    const exception = { id: "x", evidence: "rp", from: "2026-02-03", motivation: "Wij doen niet mee." };
    const reading = exceptionForm.read(exceptionForm.fill(exception));
    expect(reading).toEqual({ ok: true, item: exception, draft: exception });
  });

  it("names each problem once, in the order of the form, the question that comes first before all others", () => {
    const reading = actionForm.read({ id: ["a"], ...action, title: [" "], due: ["31-2-2027"] });
    expect(reading.ok ? [] : reading.problems.map(({ field }) => field)).toEqual(["about", "title", "due"]);
  });

  it("says what the database found at the row where it was typed, whatever rows were left empty", () => {
    const entries = { "answers.2.reference": ["Motie 12"], "answers.2.answer": ["Gedaan"] };
    const reading = councilNoteForm.read(entries);
    const found = [{ path: ["answers", 0, "answer"], message: "Hier staat een nummer." }];
    expect(councilNoteForm.problems(reading.draft, found, entries).map(({ field }) => field)).toEqual(["answers.2.answer"]);
  });

  it("of evidence is the form of the type that the entries name, and of no other", () => {
    const meeting = { id: ["m"], forum: ["official"], date: ["3-2-2026"] };
    const reading = evidenceForm.read({ ...meeting, type: ["meeting"], owner: ["region:vr"] });
    expect(reading.ok && reading.item).toMatchObject({ type: "meeting", owner: "region", region: "vr" });
    const unknown = evidenceForm.read({ ...meeting, type: ["toString"] });
    expect(unknown.ok ? [] : unknown.problems).toEqual([
      { field: "", message: "Dit formulier is niet volledig. Open het opnieuw." },
    ]);
  });
});
