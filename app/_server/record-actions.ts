/** The two actions of every kind of record, made from its form (lib) and its records (db): save, and take back. */
import "server-only";
import type { Records, Withdrawal, Write } from "@/db/versions/records";
import type { IsoDate } from "@/lib/calendar";
import { type Entries, typed } from "@/lib/form/entries";
import { clashes, corrected } from "@/lib/form/merge";
import { readOwner } from "@/lib/form/owner";
import type { Draft } from "@/lib/form/read";
import type { RecordForm } from "@/lib/form/record-form";
import type { Version } from "@/lib/refusal";
import { action, type FormAction } from "./action";

/** What a form says of a record, and all that was typed; `base` is the version on which it was opened, where there is one. */
export type Saved<T> = Write<T> & { today: IsoDate; entries: Entries; base?: T };

type Compare<T> = RecordForm<T>["compare"];

interface SaveOptions<T> extends Pick<FormAction<Saved<T>, Version<T>, T>, "next" | "offer"> {
  /** Where the form's own way to compare two versions lacks something that only the server knows. */
  compare?: Compare<T>;
}

/**
 * Records or corrects what the form says, for the owner that it names ({@link readOwner}). What was not touched stays as it
 * was recorded, to the letter. Where somebody made a newer version meanwhile, both changes are kept; only where both changed
 * the same thing, it is asked which of the two is right.
 */
export const save = <T extends { id: string }>(
  form: Omit<RecordForm<T>, "fields">,
  { put, history }: Pick<Records<T, Saved<T>>, "put" | "history">,
  { compare = form.compare, ...options }: SaveOptions<T>,
) =>
  action<Saved<T>, Version<T>, T>({
    read(entries, { who, today, basedOn }) {
      const owner = readOwner(entries);
      // The id of a record of which an owner has one is not in the form: reading gives it.
      const versions = basedOn > 0 ? history(who, owner, String(form.read(entries).draft.id)) : undefined;
      const base = versions?.ok ? versions.value.find(({ version }) => version === basedOn)?.item : undefined;
      const reading = form.read(entries, base && { ...base });
      return reading.ok
        ? { ok: true, input: { owner, item: reading.item, basedOn, today, entries, ...(base && { base }) } }
        : { ok: false, problems: reading.problems };
    },
    async put(scope, input) {
      const outcome = await put(scope, input);
      if (outcome.ok || outcome.refusal.code !== "conflict") return outcome;
      const current = outcome.refusal.current as Version<T>;
      const item = withoutClash(form, input, current);
      return item === undefined ? outcome : put(scope, { ...input, item, basedOn: current.version });
    },
    problems: ({ item, entries }, problems) => form.problems({ ...item }, problems, entries),
    conflict: (input, current) => compare(onto(form, input, current), { ...current.item }),
    merged: (input, current) => mergedEntries(form, input, current),
    ...options,
  });

type Form<T> = Pick<RecordForm<T>, "correction" | "fill">;

/** What was changed in the form, on top of the version that is the newest now. */
const onto = <T extends { id: string }>(form: Form<T>, { entries, base, item }: Saved<T>, current: Version<T>): Draft =>
  base === undefined ? { ...item } : corrected(form.correction(entries, { ...base }), { ...current.item });

/** The record with both changes in it; undefined where both changed the same thing, or it was withdrawn. */
function withoutClash<T extends { id: string }>(form: Form<T>, input: Saved<T>, current: Version<T>): T | undefined {
  if (input.base === undefined || current.state === "withdrawn") return undefined;
  const asked = clashes(form.correction(input.entries, { ...input.base }), { ...current.item });
  return asked.length > 0 ? undefined : (onto(form, input, current) as T);
}

/** The form with the newer version in it, but for what was changed here; what the page sends along stays. */
function mergedEntries<T extends { id: string }>(form: Form<T>, input: Saved<T>, current: Version<T>): Entries {
  const shown = [input.base ?? current.item, input.item, current.item];
  const replaced = new Set(shown.flatMap((draft) => Object.keys(form.fill({ ...draft }))));
  const kept = Object.entries(input.entries).filter(([name]) => !replaced.has(name));
  return { ...Object.fromEntries(kept), ...form.fill(onto(form, input, current)) };
}

type TurnOptions<T> = { compare?: Compare<T> } & Pick<FormAction<Withdrawal, Version<T>, T>, "next">;

/** Takes back the record that the fields `owner`, `id` and `basedOn` name. */
export const takeBack = <T extends { id: string }>({ withdraw }: Pick<Records<T>, "withdraw">, options: TurnOptions<T>) =>
  turning(withdraw, options);

/** Puts back the withdrawn record that those fields name, exactly as it was. */
export const restore = <T extends { id: string }>(records: Pick<Records<T>, "restore">, options: TurnOptions<T>) =>
  turning(records.restore, options);

const turning = <T extends { id: string }>(put: Records<T>["withdraw"], { compare, next }: TurnOptions<T>) =>
  action<Withdrawal, Version<T>, T>({
    read: (entries, { basedOn }) => ({ ok: true, input: { owner: readOwner(entries), id: typed(entries, "id"), basedOn } }),
    put,
    conflict: (_input, { item }) => compare?.({}, { ...item }) ?? [],
    next,
  });
