/** One row of a sheet, read by the form of its type. */

import type { Owner } from "../access";
import { cleaned } from "../characters";
import type { Evidence } from "../evidence/evidence";
import { CLAIM } from "../evidence/form-names";
import { evidenceForm, fillEvidence } from "../evidence/read-form";
import { type Entries, filled } from "../form/entries";
import { ownerText } from "../form/owner";
import { inSummary } from "../form/problems";
import type { Problem } from "../problem";
import type { SheetCell } from "../sheet";
import { entriesOf, textOf } from "./cell";
import type { Column } from "./columns";
import { problemOfField, type RowPlace, type SheetProblem } from "./problems";
import { rowOf } from "./record-row";
import type { FilledRow } from "./rows";
import type { Cell } from "./tables";

/** A row that was read; `isNew`: it has no id yet. */
export type RowReading =
  | { ok: true; item: Evidence; isNew: boolean; place: RowPlace; problems: [] }
  | { ok: false; problems: SheetProblem[] };

/** Stands in for the id of a new record until it gets one. */
const NO_ID = "nieuw";

/** The evidence that a row describes. `own`: the municipality's evidence by id, of which the row may be a correction. */
export function readRow({ place, cells }: FilledRow, owner: Owner, own: ReadonlyMap<string, Evidence>): RowReading {
  const refused = (field: string, message: string): RowReading => ({
    ok: false,
    problems: [problemOfField(place, field, message)],
  });
  const id = filled(textIn(cells.get("id")));
  const base = own.get(id ?? "");
  if (id !== undefined && base === undefined) return refused("id", UNKNOWN_ID);
  if (base !== undefined && base.type !== place.type) return refused("id", OTHER_TYPE);
  const touched = touchedIn(place, cells, base);
  if (base !== undefined && touched.length === 0) return { ok: true, item: base, isNew: false, place, problems: [] };
  const typed = entriesIn(place, touched, cells, base);
  const entries = { ...typed.entries, type: [place.type], owner: [ownerText(owner)], id: [id ?? NO_ID] };
  const reading = evidenceForm.read(entries, base && { ...base });
  if (reading.ok && typed.problems.length === 0)
    return { ok: true, item: reading.item, isNew: base === undefined, place, problems: [] };
  const unread = new Set(typed.problems.map(({ field }) => field));
  const found = reading.ok ? [] : reading.problems.filter(({ field }) => !unread.has(field));
  return {
    ok: false,
    problems: [
      ...typed.problems,
      ...found.map((problem) => ({ field: problem.field, message: messageOf(problem, place) })),
    ].map(({ field, message }) => problemOfField(place, field, message)),
  };
}

const UNKNOWN_ID =
  "Plateau kent dit kenmerk niet bij deze gemeente, of het bewijs is intussen teruggenomen. Laat het kenmerk leeg als dit nieuw bewijs is; haal anders de regel weg.";
const OTHER_TYPE =
  "Dit kenmerk hoort bij een ander soort bewijs. Zet de regel op het blad van dat soort, of laat het kenmerk leeg.";

const textIn = (cell: Parameters<typeof textOf>[1] | undefined): string => textOf({ kind: "text" }, cell ?? null).value ?? "";

/** What was found wrong with a row only once it was tried: at its cells. */
export const problemsOfItem = (
  { item, place }: { item: Evidence; place: RowPlace },
  problems: readonly Problem[],
): SheetProblem[] =>
  evidenceForm
    .problems({ ...item }, problems)
    .map((problem) => problemOfField(place, problem.field, messageOf(problem, place)));

/** The column says already what the field is about, unless it is one of many claims. */
const messageOf = (problem: Parameters<typeof inSummary>[0], { columns }: RowPlace): string =>
  columns.has(problem.field) ? problem.message : inSummary(problem);

interface Typed {
  entries: Entries;
  problems: { field: string; message: string }[];
}

/** What the cells say, on top of what the form holds already for what has no column or was left as the template showed it. */
function entriesIn(
  { type }: RowPlace,
  touched: readonly Column[],
  cells: FilledRow["cells"],
  base: Evidence | undefined,
): Typed {
  const entries: Record<string, readonly string[]> = base ? { ...fillEvidence(type, { ...base }) } : {};
  const problems: Typed["problems"] = [];
  for (const column of touched) {
    for (const name of fieldsOf(column, entries)) delete entries[name];
    const read = typedIn(column, cells.get(column.name) ?? null);
    if (read.message === undefined) Object.assign(entries, read.value);
    else problems.push({ field: column.name, message: read.message });
  }
  return { entries, problems };
}

/** The columns in which a row says something else than the template showed for the record that it corrects. */
function touchedIn({ columns }: RowPlace, cells: FilledRow["cells"], base: Evidence | undefined): Column[] {
  const typed = [...columns.values()].filter(({ column }) => column.kind !== "id").map(({ column }) => column);
  if (base === undefined) return typed;
  const shown = rowOf(typed, base);
  return typed.filter((column, place) => !isAsShown(column, cells.get(column.name) ?? null, shown[place] ?? null));
}

function typedIn(column: Column, cell: Cell): ReturnType<typeof entriesOf> {
  const text = textOf(column, cell);
  return text.message === undefined ? entriesOf(column, text.value) : text;
}

/** The fields of the form that a column stands for. What a claim quotes is in no column and stays. */
const fieldsOf = ({ kind, name }: Column, entries: Entries): string[] =>
  kind === "claims" ? Object.keys(entries).filter((field) => field === CLAIM || field.startsWith("locator.")) : [name];

/** Whether a cell says what the template had there, apart from space around it. */
function isAsShown(column: Column, cell: Cell, shown: SheetCell): boolean {
  if (cell === shown) return true;
  const [text, was] = [textOf(column, cell).value, textOf(column, shown as Cell).value];
  return text !== undefined && was !== undefined && cleaned(text).trim() === cleaned(was).trim();
}
