/** The form of an exception: how its fields are asked, and what was typed read back. */
import type { Entries } from "../form/entries";
import { typed } from "../form/entries";
import { fieldsOf } from "../form/field";
import { allProblems, type FieldProblem, fieldProblems } from "../form/problems";
import { type Draft, fillFields, readFields } from "../form/read";
import { type Problem, problemsOf } from "../problem";
import { type Exception, exception, exceptionShape } from "./exception";

/** Which evidence is excepted is known before the form is opened. */
export const exceptionHandledApart = ["evidence"] as const;

export const exceptionFields = fieldsOf(exceptionShape, [
  [
    "motivation",
    {
      question: "Waarom geldt dit bewijs niet voor de gemeente?",
      hint: "Deze tekst staat in het rapport voor de raad.",
      long: true,
      missing: "Vul in waarom dit bewijs niet geldt voor de gemeente.",
    },
  ],
  ["from", { question: "Vanaf wanneer niet?", missing: "Vul in vanaf wanneer het niet geldt." }],
  ["until", { question: "Tot en met wanneer niet?", hint: "Laat leeg als er geen einddatum is." }],
]);

export type ExceptionReading =
  | { ok: true; item: Exception & { id: string }; draft: Draft }
  | { ok: false; problems: FieldProblem[]; draft: Draft };

/** The exception that the entries describe, with the id under which it is kept. */
export function readException(entries: Entries): ExceptionReading {
  const { draft: filledIn, problems: unreadable } = readFields(exceptionFields, entries);
  const draft: Draft = { ...filledIn, evidence: typed(entries, "evidence") };
  const parsed = exception.safeParse(draft);
  if (parsed.success && unreadable.length === 0) return { ok: true, item: { ...parsed.data, id: typed(entries, "id") }, draft };
  const wrong = parsed.success ? [] : exceptionProblems(draft, problemsOf(parsed.error));
  return {
    ok: false,
    problems: allProblems(exceptionFields, unreadable, wrong),
    draft,
  };
}

export const exceptionProblems = (draft: Draft, problems: readonly Problem[]): FieldProblem[] =>
  fieldProblems(exceptionFields, draft, problems);

/** What the form shows for an exception. */
export const fillException = (draft: Readonly<Draft>): Entries => ({
  ...fillFields(exceptionFields, draft),
  ...(typeof draft.id === "string" ? { id: [draft.id] } : {}),
  ...(typeof draft.evidence === "string" ? { evidence: [draft.evidence] } : {}),
});
