/**
 * Drafts: what somebody typed in a form and did not save yet, kept on their own device. A draft is known by who typed it, by
 * the page and by the form on it, so that it comes back where it was typed and to nobody else.
 */
import type { Entries } from "./entries";

export interface KeptDraft {
  /** When it was last typed in, in milliseconds since 1970. */
  at: number;
  /** The version on which the form was opened. */
  basedOn: number;
  entries: Entries;
}

const PREFIX = "plateau-concept";
const DAY = 24 * 60 * 60 * 1000;
/** So long a draft is offered again, in milliseconds. */
const KEPT_FOR = 14 * DAY;

/** What the keys of somebody's drafts begin with; `person` is an account's id, empty for who is not signed in. */
export const draftsOf = (person: string): string => `${PREFIX} ${person} `;

/** The key of a form's draft. What an address says only once, such as that something was saved, is left out of it. */
export function draftKey(person: string, address: { pathname: string; search: string }, form: string): string {
  const query = new URLSearchParams(address.search);
  for (const passing of ["bewaard", "ingetrokken", "naar"]) query.delete(passing);
  query.sort();
  return `${draftsOf(person)}${address.pathname}?${query} ${form}`;
}

/** A draft as it was kept, or null where there is none, it is too old, or it is not one. */
export function readDraft(kept: string | null, now: number): KeptDraft | null {
  if (kept === null) return null;
  try {
    const { at, basedOn, entries } = JSON.parse(kept) as Partial<KeptDraft>;
    const sound = typeof at === "number" && typeof basedOn === "number" && typeof entries === "object" && entries !== null;
    return sound && now - at < KEPT_FOR && Object.values(entries).every(isTexts) ? { at, basedOn, entries } : null;
  } catch {
    return null;
  }
}

const isTexts = (values: unknown): boolean => Array.isArray(values) && values.every((value) => typeof value === "string");

/** Whether two forms hold the same; a field that is not there is as one that is empty. */
export function holdTheSame(one: Entries, other: Entries): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  const said = (entries: Entries, name: string) => (entries[name] ?? []).filter((value) => value !== "").join("\n\n");
  return [...names].every((name) => said(one, name) === said(other, name));
}

/** Asked before one leaves a form that was not saved. */
export const ASK_TO_LEAVE =
  "Dit formulier is nog niet bewaard. Wat u typte, blijft op dit apparaat staan en komt terug als u dit formulier weer opent. Toch weggaan?";

/** Asked before one signs out from such a form: then drafts are taken away. */
export const ASK_TO_SIGN_OUT = "Dit formulier is nog niet bewaard. Bij uitloggen gaat verloren wat u typte. Toch uitloggen?";
