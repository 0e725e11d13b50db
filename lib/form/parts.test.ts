/** A part of a form is read by a form that knows nothing of the whole. */
import { expect, it } from "vitest";
import { entriesIn, entriesOfPart, fieldsIn, problemsIn } from "./parts";

it("gives a part what was typed in it alone, under the names of its own form", () => {
  const entries = { "plan.title": ["Beleid"], "plan.claim": ["1.1.1a", "1.1.1b"], "plans.title": ["Ander"], title: ["Los"] };
  expect(entriesOfPart("plan", entries)).toEqual({ title: ["Beleid"], claim: ["1.1.1a", "1.1.1b"] });
  expect(entriesOfPart("officer", entries)).toEqual({});
});

it("puts a part back where it came from", () => {
  const part = { title: ["Beleid"], "locator.1.1.1a": ["§ 2"] };
  expect(entriesOfPart("plan", entriesIn("plan", part))).toEqual(part);
});

it("shows a part's fields and problems at their names in the whole form", () => {
  expect(fieldsIn("plan", [{ name: "title", kind: "text", question: "Hoe heet het?", required: true }])).toEqual([
    { name: "plan.title", kind: "text", question: "Hoe heet het?", required: true },
  ]);
  const problems = [
    { field: "title", message: "Vul dit in." },
    { field: "", subject: "Toetspunt:", message: "Kan niet." },
  ];
  expect(problemsIn("plan", problems, "Het plan:")).toEqual([
    { field: "plan.title", subject: "Het plan:", message: "Vul dit in." },
    { field: "", subject: "Het plan: Toetspunt:", message: "Kan niet." },
  ]);
});
