/** What was typed, exactly as it was typed: every field's values by name, so that a form can be shown again as it was. */
import { cleaned, isBlank } from "../characters";

export type Entries = Readonly<Record<string, readonly string[]>>;

/**
 * The texts of a submitted form or a query; files, and the fields that the framework adds of its own, are left out. Each pair
 * is looked at once and none is copied again, however often a name comes: it is read before one knows who sent it.
 */
export function entriesOf(pairs: Iterable<readonly [string, unknown]>): Entries {
  const entries = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    if (typeof value !== "string" || name.startsWith("$") || name === "__proto__") continue;
    const values = entries.get(name);
    if (values) values.push(value);
    else entries.set(name, [value]);
  }
  return Object.fromEntries(entries);
}

/** The first value of a field as typed; empty where there is none. */
export const typed = (entries: Entries, name: string): string => valuesOf(entries, name)[0] ?? "";

/** All values of a field. */
export const valuesOf = (entries: Entries, name: string): readonly string[] =>
  Object.hasOwn(entries, name) ? (entries[name] ?? []) : [];

/** A text without space around it and without what nobody sees; undefined where nothing is left. */
export function filled(text: string): string | undefined {
  const trimmed = cleaned(text).trim();
  return isBlank(trimmed) ? undefined : trimmed;
}
