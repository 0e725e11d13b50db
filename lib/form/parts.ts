/** Several records in one form: each has its fields under a prefix of its own ("plan.title"), so that each is read by its own form. */
import type { Entries } from "./entries";
import type { FormField } from "./field";
import type { FieldProblem } from "./problems";

/** The name of a part's field in the whole form. */
export const fieldIn = (part: string, name: string): string => `${part}.${name}`;

/** What was typed in one part, under the names that its own form knows. */
export function entriesOfPart(part: string, entries: Entries): Entries {
  const prefix = fieldIn(part, "");
  return Object.fromEntries(
    Object.entries(entries).flatMap(([name, values]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), values]] : [])),
  );
}

/** A part's entries under the names of the whole form. */
export const entriesIn = (part: string, entries: Entries): Entries =>
  Object.fromEntries(Object.entries(entries).map(([name, values]) => [fieldIn(part, name), values]));

/** A part's fields under the names of the whole form. */
export const fieldsIn = (part: string, fields: readonly FormField[]): FormField[] =>
  fields.map((field) => ({ ...field, name: fieldIn(part, field.name) }));

/** A part's problems at the fields of the whole form; `subject` says of which part a problem is that no one field has. */
export const problemsIn = (part: string, problems: readonly FieldProblem[], subject?: string): FieldProblem[] =>
  problems.map((problem) => ({
    ...problem,
    subject: [subject, problem.subject].filter(Boolean).join(" ") || undefined,
    field: problem.field === "" ? "" : fieldIn(part, problem.field),
  }));
