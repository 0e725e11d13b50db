/** From what was typed to a draft of the record, and back. A draft has the schema's keys; whether it is valid, the schema says. */
import { isIsoDate } from "../calendar";
import { readDate, writeDate } from "./date-parts";
import { type Entries, filled, typed, valuesOf } from "./entries";
import type { FormField } from "./field";
import type { FieldProblem } from "./problems";

export type Draft = Record<string, unknown>;

/** What the fields hold. Empty texts, lists and dates are left out of the draft; a date that is no date is a problem. */
export function readFields(fields: readonly FormField[], entries: Entries): { draft: Draft; problems: FieldProblem[] } {
  const draft: Draft = {};
  const problems: FieldProblem[] = [];
  for (const field of fields) {
    if (field.kind === "date") {
      const { date, message } = readDate(entries, field.name);
      if (message !== undefined) problems.push({ field: field.name, subject: field.question, message });
      else if (date !== undefined) draft[field.name] = date;
      continue;
    }
    const value = readValue(field, entries);
    if (value !== undefined) draft[field.name] = value;
  }
  return { draft, problems };
}

function readValue({ name, kind }: FormField, entries: Entries): unknown {
  const text = filled(typed(entries, name));
  switch (kind) {
    case "choices":
      return filledList(valuesOf(entries, name));
    case "lines":
      return filledList(typed(entries, name).split("\n"));
    case "number":
      return text === undefined ? undefined : Number(text);
    case "flag":
      return text === undefined ? undefined : true;
    default:
      return text;
  }
}

function filledList(values: readonly string[]): string[] | undefined {
  const kept = values.map(filled).filter((value) => value !== undefined);
  return kept.length > 0 ? kept : undefined;
}

/** What the fields show for a record or a draft of one. */
export function fillFields(fields: readonly FormField[], draft: Readonly<Draft>): Entries {
  return Object.assign({}, ...fields.map((field) => fillField(field, draft[field.name])));
}

function fillField({ name, kind }: FormField, value: unknown): Entries {
  if (value === undefined || value === false) return {};
  if (kind === "date") return isIsoDate(value) ? writeDate(name, value) : {};
  if (kind === "flag") return { [name]: ["on"] };
  const values = Array.isArray(value) ? value.map(String) : [String(value)];
  return { [name]: kind === "lines" ? [values.join("\n")] : values };
}
