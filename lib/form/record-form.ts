/**
 * The form of a kind of record, described once: which fields it has, how what was typed becomes a record, where each
 * problem is shown, and how two versions are compared. Pages, the server and the preview in the browser use the same one.
 */
import type { z } from "zod";
import { type Problem, problemsOf } from "../problem";
import { type ComparedRow, comparedRows } from "./compared-row";
import { type Entries, filled, typed } from "./entries";
import type { FormField } from "./field";
import { type Correction, corrected } from "./merge";
import { allProblems, type FieldProblem, fieldProblems } from "./problems";
import { type Draft, fillFields, readFields } from "./read";

export type Reading<T> = { ok: true; item: T; draft: Draft } | { ok: false; problems: FieldProblem[]; draft: Draft };

type ReadonlyDraft = Readonly<Draft>;

export interface RecordForm<T> {
  fields: readonly FormField[];
  /**
   * The record that the entries describe, or what is wrong with them: one problem a field, in the order of the form. `base`
   * is the version on which the form was opened: what was not touched stays as it is there, to the letter.
   */
  read(entries: Entries, base?: ReadonlyDraft): Reading<T>;
  /** What the entries change of a record; see {@link Correction}. */
  correction(entries: Entries, base: ReadonlyDraft): Correction;
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
  const ordered = new Set(fields.filter(({ kind }) => kind === "lines").map(({ name }) => name));
  const draftIn = (entries: Entries): { draft: Draft; unreadable: FieldProblem[] } => {
    const { draft: filledIn, problems: unreadable } = readFields(fields, entries);
    const carried = unseen.map((name) => [name, filled(typed(entries, name))] as const);
    const known = Object.fromEntries(carried.filter(([, value]) => value !== undefined));
    return { draft: complete ? complete({ ...filledIn, ...known }, entries) : { ...filledIn, ...known }, unreadable };
  };
  const form: RecordForm<T> = {
    fields,
    read(entries, base) {
      const { draft: sent, unreadable } = draftIn(entries);
      const draft = base ? corrected(form.correction(entries, base)) : sent;
      const left = base ? unreadable.filter(({ field }) => !isUntouched(entries, form.fill(base), field)) : unreadable;
      const { data, error } = schema.safeParse(draft);
      if (!error && left.length === 0) return { ok: true, item: data as T, draft };
      const wrong = error ? form.problems(draft, problemsOf(error), entries) : [];
      return { ok: false, problems: allProblems(order, left, wrong), draft };
    },
    correction: (entries, base) => ({
      base,
      shown: draftIn({ ...surroundingsIn(entries), ...form.fill(base) }).draft,
      sent: draftIn(entries).draft,
      ordered,
    }),
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

/** What a form sends besides its fields: whose record it is, of which sort, and what was proposed. */
const surroundingsIn = (entries: Entries): Entries =>
  Object.fromEntries(Object.entries(entries).filter(([name]) => /^(?:owner|municipality|type|proposed\..*)$/.test(name)));

const isUntouched = (entries: Entries, shown: Entries, field: string): boolean =>
  filled(typed(entries, field)) === filled(typed(shown, field));

/** The form of records of which there are sorts, each with a form of its own; undefined where entries name no sort. */
export const formBySort = <T>(
  formFor: (draft: ReadonlyDraft) => RecordForm<T>,
  formIn: (entries: Entries) => RecordForm<T> | undefined,
): Omit<RecordForm<T>, "fields"> => ({
  read: (entries, base) => formIn(entries)?.read(entries, base) ?? { ok: false, problems: [incomplete], draft: {} },
  problems: (draft, ...found) => formFor(draft).problems(draft, ...found),
  correction: (entries, base) => formFor(base).correction(entries, base),
  fill: (draft) => formFor(draft).fill(draft),
  compare: (mine, theirs) => formFor(theirs).compare(mine, theirs),
});

/** What the page itself sends along is not there: nobody can mend that in the form. */
export const incomplete: FieldProblem = { field: "", message: "Dit formulier is niet volledig. Open het opnieuw." };
