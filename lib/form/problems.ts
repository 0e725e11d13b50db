/** What is wrong with a submitted form, at the field where it is mended. */
import type { Problem } from "../problem";
import type { FormField } from "./field";

export interface FieldProblem {
  /** The name of the field; empty where no one field is wrong. */
  field: string;
  /** The field's question, for a message that does not speak of the field itself. */
  subject?: string;
  /** A full Dutch sentence. */
  message: string;
}

/** The problem as the summary says it, where the field is not in sight. */
export const inSummary = ({ subject, message }: FieldProblem): string => (subject ? `${subject} ${message}` : message);

export const problemAt = (problems: readonly FieldProblem[], field: string): FieldProblem | undefined =>
  problems.find((problem) => problem.field === field);

/**
 * The problems of a draft at the fields of its form, one for each field. `nameOf` says at which field a path stands that
 * is not simply a field's name.
 */
export function fieldProblems(
  fields: readonly FormField[],
  draft: Readonly<Record<string, unknown>>,
  problems: readonly Problem[],
  nameOf: (path: Problem["path"]) => string = ([first]) => String(first ?? ""),
): FieldProblem[] {
  const byField = new Map<string, FieldProblem>();
  for (const { path, message } of problems) {
    const name = nameOf(path);
    if (byField.has(name)) continue;
    const field = fields.find((candidate) => candidate.name === name);
    const missing = field && draft[name] === undefined && field.required ? missingMessage(field) : undefined;
    byField.set(name, missing ?? { field: name, subject: field?.question, message });
  }
  return [...byField.values()];
}

const missingMessage = ({ name, question, missing }: FormField): FieldProblem =>
  missing ? { field: name, message: missing } : { field: name, subject: question, message: "Vul dit in." };

/** The problems of a form whose fields are called as the paths begin, one for each field. */
export const problemsByField = (problems: readonly Problem[]): FieldProblem[] => fieldProblems([], {}, problems);

/**
 * The problems of a form, one for each field: what could not be read at all goes before what is wrong with what was read. In
 * the order of the form (`names`), so that the summary reads from top to bottom; what is not a field of it comes last.
 */
export function allProblems(
  names: readonly string[],
  unreadable: readonly FieldProblem[],
  wrong: readonly FieldProblem[],
): FieldProblem[] {
  const taken = new Set(unreadable.map(({ field }) => field));
  const place = (name: string): number => (names.includes(name) ? names.indexOf(name) : names.length);
  return [...unreadable, ...wrong.filter(({ field }) => !taken.has(field))].sort((a, b) => place(a.field) - place(b.field));
}
