/** The two actions of every kind of record, made from its form (lib) and its records (db): save, and take back. */
import "server-only";
import type { Records, Withdrawal, Write } from "@/db/versions/records";
import type { IsoDate } from "@/lib/calendar";
import { type Entries, typed } from "@/lib/form/entries";
import { readOwner } from "@/lib/form/owner";
import type { RecordForm } from "@/lib/form/record-form";
import type { Version } from "@/lib/refusal";
import { action, type FormAction } from "./action";

/** What a form says of a record, and all that was typed. */
export type Saved<T> = Write<T> & { today: IsoDate; entries: Entries };

type Compare<T> = RecordForm<T>["compare"];

interface SaveOptions<T> extends Pick<FormAction<Saved<T>, Version<T>, T>, "next" | "offer"> {
  /** Where the form's own way to compare two versions lacks something that only the server knows. */
  compare?: Compare<T>;
}

/** Records or corrects what the form says, for the owner that it names ({@link readOwner}). */
export const save = <T extends { id: string }>(
  form: Omit<RecordForm<T>, "fields" | "fill">,
  { put }: Pick<Records<T, Saved<T>>, "put">,
  { compare = form.compare, ...options }: SaveOptions<T>,
) =>
  action<Saved<T>, Version<T>, T>({
    read(entries, { today, basedOn }) {
      const reading = form.read(entries);
      return reading.ok
        ? { ok: true, input: { owner: readOwner(entries), item: reading.item, basedOn, today, entries } }
        : { ok: false, problems: reading.problems };
    },
    put,
    problems: ({ item, entries }, problems) => form.problems({ ...item }, problems, entries),
    conflict: ({ item }, current) => compare({ ...item }, { ...current.item }),
    ...options,
  });

/** Takes back the record that the fields `owner`, `id` and `basedOn` name. */
export const takeBack = <T extends { id: string }>(
  { withdraw }: Pick<Records<T>, "withdraw">,
  { compare, next }: { compare?: Compare<T> } & Pick<FormAction<Withdrawal, Version<T>, T>, "next">,
) =>
  action<Withdrawal, Version<T>, T>({
    read: (entries, { basedOn }) => ({ ok: true, input: { owner: readOwner(entries), id: typed(entries, "id"), basedOn } }),
    put: withdraw,
    conflict: (_input, { item }) => compare?.({}, { ...item }) ?? [],
    next,
  });
