/** What a form's action answers: everything that was typed, and why it was not stored. Where it was stored, one is sent on. */
import type { ComparedRow } from "./compared-row";
import type { Entries } from "./entries";
import type { FieldProblem } from "./problems";

/** The version that stands now, beside what was typed on an older one. */
export interface Conflict {
  version: number;
  withdrawn: boolean;
  actor: string;
  /** An ISO 8601 instant. */
  recordedAt: string;
  rows: ComparedRow[];
}

export interface FormState {
  entries: Entries;
  problems: FieldProblem[];
  /** The version on which the next try is based; 0 for a new record. */
  basedOn: number;
  conflict?: Conflict;
  /** Why it cannot be done at all, as a full sentence. */
  refusal?: string;
  /** Another way that does lead somewhere, at a field. */
  offer?: { field: string; label: string; href: string };
}

/** A form as it is first opened. */
export const opened = (entries: Entries = {}, basedOn = 0): FormState => ({ entries, problems: [], basedOn });
