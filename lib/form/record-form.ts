/**
 * The form of a kind of record, described once: which fields it has, how what was typed becomes a record, where each
 * problem is shown, and how two versions are compared. Pages, the server and the preview in the browser use the same one.
 */
import type { z } from "zod";
import { type Problem, problemsOf } from "../problem";
import { type ComparedRow, comparedRows } from "./compared-row";
import { type Entries, filled, typed } from "./entries";
import type { FormField } from "./field";
import { allProblems, type FieldProblem, fieldProblems } from "./problems";
import { type Draft, fillFields, readFields } from "./read";

export type Reading<T> = { ok: true; item: T; draft: Draft } | { ok: false; problems: FieldProblem[]; draft: Draft };

type ReadonlyDraft = Readonly<Draft>;

export interface RecordForm<T> {
  fields: readonly FormField[];
  /** The record that the entries describe, or what is wrong with them: one problem a field, in the order of the form. */
  read(entries: Entries): Reading<T>;
  /** What the schema or the database found wrong with a draft, at the fields of the form. */
  problems(draft: ReadonlyDraft, problems: readonly Problem[], entries?: Entries): FieldProblem[];
  /** What the form shows for a record, or for the part of one that a query fills in. */
  fill(draft: ReadonlyDraft): Entries;
  /** Two drafts beside each other in words. */
  compare(mine: ReadonlyDraft, theirs: ReadonlyDraft): ComparedRow[];
}

export interface FormDescription<T> {
  /** What the whole record meets. */
  schema: z.ZodType<T>;
  /** Made with {@link fieldsOf} from the schema's shape. */
  fields: readonly FormField[];
  /** Keys of the record that the form carries unseen, as they are. */
  unseen?: readonly string[];
  /** The record that the draft of the fields belongs to: adds what is asked in another way, or is known before. */
  complete?(draft: Draft, entries: Entries): Draft;
  /** What `complete` reads, for a record that is shown. */
  fillOthers?(draft: ReadonlyDraft): Entries;
  /** The name of the field where the problem at a path is mended; by default the first step of the path. */
  place?(path: Problem["path"], draft: ReadonlyDraft, entries: Entries): string;
  /** The last word on the problems of a draft. */
  reword?(problems: FieldProblem[], draft: ReadonlyDraft): FieldProblem[];
  /** What comes before the fields in the form, by the names under which problems are placed. */
  first?: readonly string[];
  /** By default the fields alone. */
  compare?(mine: ReadonlyDraft, theirs: ReadonlyDraft): ComparedRow[];
}

export function recordForm<T>(description: FormDescription<T>): RecordForm<T> {
  const { schema, fields, unseen = ["id"], complete, fillOthers, place, reword, first = [], compare } = description;
  const order = [...first, ...fields.map(({ name }) => name)];
  const form: RecordForm<T> = {
    fields,
    read(entries) {
      const { draft: filledIn, problems: unreadable } = readFields(fields, entries);
      const carried = unseen.map((name) => [name, filled(typed(entries, name))] as const);
      const known = Object.fromEntries(carried.filter(([, value]) => value !== undefined));
      const draft = complete ? complete({ ...filledIn, ...known }, entries) : { ...filledIn, ...known };
      const { data, error } = schema.safeParse(draft);
      if (!error && unreadable.length === 0) return { ok: true, item: data as T, draft };
      const wrong = error ? form.problems(draft, problemsOf(error), entries) : [];
      return { ok: false, problems: allProblems(order, unreadable, wrong), draft };
    },
    problems(draft, problems, entries = {}) {
      const found = fieldProblems(fields, draft, problems, place && ((path) => place(path, draft, entries)));
      return reword ? reword(found, draft) : found;
    },
    fill: (draft) => ({
      ...fillFields(fields, draft),
      ...Object.fromEntries(unseen.flatMap((name) => (typeof draft[name] === "string" ? [[name, [draft[name]]]] : []))),
      ...fillOthers?.(draft),
    }),
    compare: compare ?? ((mine, theirs) => comparedRows(fields, mine, theirs)),
  };
  return form;
}

/** The form of records of which there are sorts, each with a form of its own; undefined where entries name no sort. */
export const formBySort = <T>(
  formFor: (draft: ReadonlyDraft) => RecordForm<T>,
  formIn: (entries: Entries) => RecordForm<T> | undefined,
): Omit<RecordForm<T>, "fields"> => ({
  read: (entries) => formIn(entries)?.read(entries) ?? { ok: false, problems: [incomplete], draft: {} },
  problems: (draft, ...found) => formFor(draft).problems(draft, ...found),
  fill: (draft) => formFor(draft).fill(draft),
  compare: (mine, theirs) => formFor(theirs).compare(mine, theirs),
});

/** What the page itself sends along is not there: nobody can mend that in the form. */
export const incomplete: FieldProblem = { field: "", message: "Dit formulier is niet volledig. Open het opnieuw." };
