/** Drafts on this device, and which forms on the page were typed in and not saved. Only for use in the browser. */

import { draftKey, draftsOf, type KeptDraft, readDraft } from "@/lib/form/draft";
import type { Entries } from "@/lib/form/entries";

/** Who is signed in on this page: an account's id, empty for nobody. */
const person = (): string => document.body.dataset.person ?? "";

/** The forms on the page that hold what was not saved. */
const unsaved = new Set<string>();

export const hasUnsaved = (): boolean => unsaved.size > 0;

/** The key of a form on the page that is open; `form` tells it from others on that page. */
export const keyHere = (form: string): string => draftKey(person(), window.location, form);

export function keepDraft(key: string, basedOn: number, entries: Entries): void {
  unsaved.add(key);
  const draft: KeptDraft = { at: Date.now(), basedOn, entries };
  whereAllowed(() => localStorage.setItem(key, JSON.stringify(draft)));
}

export function dropDraft(key: string): void {
  unsaved.delete(key);
  whereAllowed(() => localStorage.removeItem(key));
}

/** The form is no longer on the page; its draft stays. */
export const leaveDraft = (key: string): void => void unsaved.delete(key);

export const draftAt = (key: string): KeptDraft | null =>
  whereAllowed(() => readDraft(localStorage.getItem(key), Date.now())) ?? null;

/** Takes away every draft of who is signed in. */
export function dropAllDrafts(): void {
  unsaved.clear();
  whereAllowed(() => {
    const keys = Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place) ?? "");
    for (const key of keys.filter((one) => one.startsWith(draftsOf(person())))) localStorage.removeItem(key);
  });
}

/** A browser may keep nothing, or have no room: then there are no drafts, and the form works all the same. */
function whereAllowed<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
