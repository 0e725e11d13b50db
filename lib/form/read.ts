/** From what was typed to a draft of the record, and back. A draft has the schema's keys; whether it is valid, the schema says. */
import { isIsoDate } from "../calendar";
import { type Entries, filled, typed, valuesOf } from "./entries";
import type { FormField } from "./field";
import { readTypedList, writeList } from "./lists";
import { readTypedNumber, writeNumber } from "./number";
import type { FieldProblem } from "./problems";
import { readTypedDate, writeTypedDate } from "./typed-date";

export type Draft = Record<string, unknown>;

/** What the fields hold. Empty texts, lists and dates are left out of the draft; a date that is no date is a problem. */
export function readFields(fields: readonly FormField[], entries: Entries): { draft: Draft; problems: FieldProblem[] } {
  const draft: Draft = {};
  const problems: FieldProblem[] = [];
  for (const field of fields) {
    const { value, message } = readTyped(field, entries);
    if (message !== undefined) problems.push({ field: field.name, subject: field.question, message });
    else if (value !== undefined) draft[field.name] = value;
  }
  return { draft, problems };
}

type Typed = { value: unknown; message?: undefined } | { value?: undefined; message: string };

/** What a field holds, or why what was typed in it cannot be read. */
function readTyped(field: FormField, entries: Entries): Typed {
  const text = filled(typed(entries, field.name));
  if (text === undefined || (field.kind !== "date" && field.kind !== "number")) return { value: readValue(field, entries) };
  if (field.kind === "date") {
    const { date, message } = readTypedDate(text);
    return message === undefined ? { value: date } : { message };
  }
  const { number, message } = readTypedNumber(text);
  return message === undefined ? { value: number } : { message };
}

function readValue({ name, kind }: FormField, entries: Entries): unknown {
  const text = filled(typed(entries, name));
  switch (kind) {
    case "choices":
      return filledList(valuesOf(entries, name));
    case "lines":
      return filledList(readTypedList(typed(entries, name)));
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
  if (kind === "date") return isIsoDate(value) ? { [name]: [writeTypedDate(value)] } : {};
  if (kind === "flag") return { [name]: ["on"] };
  if (kind === "number") return { [name]: [writeNumber(Number(value))] };
  const values = Array.isArray(value) ? value.map(String) : [String(value)];
  return { [name]: kind === "lines" ? [writeList(values)] : values };
}
