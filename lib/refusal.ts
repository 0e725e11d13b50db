/** A refusal: what was asked cannot be done, with a closed code that the edge turns into a Dutch sentence. Faults are thrown. */
import type { Problem } from "./problem";

export type Refusal =
  /** The input is wrong; every problem has its path in the input. */
  | { code: "invalid"; problems: Problem[] }
  /** The record was changed after the form was opened; `current` is the version that stands now. Nothing was stored. */
  | { code: "conflict"; current: Version<unknown> }
  | { code: "not-allowed" }
  | { code: "not-found" };

export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const refused = (refusal: Refusal): { ok: false; refusal: Refusal } => ({ ok: false, refusal });

export const invalid = (problems: Problem[]): { ok: false; refusal: Refusal } => refused({ code: "invalid", problems });

/** What a version says of its record: that it holds, that it was taken back, or nothing, since its content was erased. */
export type VersionState = "recorded" | "withdrawn" | "erased";

/** What is laid down of a record and read back whole: that it stands, or that it was taken back. */
export type WholeState = Exclude<VersionState, "erased">;

/**
 * One version of a record. Versions count from 1; a correction or a withdrawal is the next one. None is ever changed, but that
 * its content can be erased for good.
 */
export interface Version<T> {
  version: number;
  state: VersionState;
  /** What this version says; of a withdrawal, what the record said when it was withdrawn; of what was erased, what is left. */
  item: T;
  /** The moment of recording, an ISO 8601 instant in UTC. */
  recordedAt: string;
  /** Who recorded it: a function, as the audit log shows it. */
  actor: string;
}

/** What stands of the newest versions of several records: not what was withdrawn or erased. */
export const standingItems = <T>(versions: readonly Pick<Version<T>, "state" | "item">[]): T[] =>
  versions.filter(({ state }) => state === "recorded").map(({ item }) => item);
