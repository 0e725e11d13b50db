/** Two drafts of one record beside each other, field by field in words: for a conflict, a history and a page to read. */
import { isIsoDate } from "../calendar";
import { listed, longDate } from "../dutch";
import type { FormField } from "./field";

export interface ComparedRow {
  question: string;
  /** What each says, in words; empty where it says nothing. */
  mine: string;
  theirs: string;
  differs: boolean;
}

type Draft = Readonly<Record<string, unknown>>;

/** The fields that at least one of the two fills in, in the order of the form. */
export const comparedRows = (fields: readonly FormField[], mine: Draft, theirs: Draft): ComparedRow[] =>
  fields.flatMap((field) => rowOf(field.question, inWords(field, mine[field.name]), inWords(field, theirs[field.name])));

/** A row, or none where neither says anything. */
export const rowOf = (question: string, mine: string, theirs: string): ComparedRow[] =>
  mine === "" && theirs === "" ? [] : [{ question, mine, theirs, differs: mine !== theirs }];

/** What a field holds, as a person reads it; empty where it holds nothing. */
function inWords(field: FormField, value: unknown): string {
  if (value === undefined || value === false) return "";
  if (field.kind === "flag") return "ja";
  if (field.kind === "date") return isIsoDate(value) ? longDate(value) : "";
  const labels = new Map(field.options?.map((option) => [option.value, option.label]));
  const words = (one: unknown): string => labels.get(String(one)) ?? String(one);
  return Array.isArray(value) ? listed(value.map(words)) : words(value);
}
