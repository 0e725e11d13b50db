"use server";
/** What is done with a request to erase: ask, confirm, refuse, take back. */
import { confirmErasing as confirmed, refuseErasing as refusedBy, takeBackErasing as takenBack } from "@/db/erasing/confirm";
import { askToErase as asked } from "@/db/erasing/requests";
import { type RecordReference, readReference } from "@/lib/erasing/reference";
import { type ErasingReason, readReason } from "@/lib/erasing/request";
import { type Entries, typed } from "@/lib/form/entries";
import { incomplete } from "@/lib/form/record-form";
import { action, type Reading } from "../_server/action";

/** The form `stuk` (a reference), `ground` and `reason`. */
export const askToErase = action({
  read(entries): Reading<ErasingReason & { reference: RecordReference }> {
    const reference = readReference(typed(entries, "stuk"));
    if (reference === null) return { ok: false, problems: [incomplete] };
    const why = readReason(entries);
    return why.ok ? { ok: true, input: { ...why.input, reference } } : why;
  },
  put: asked,
  next: (_asked, { id }) => erasureHref(id, "gevraagd"),
});

/** The form `id`. Whether the files of the database are clean is told on the page. */
export const confirmErasing = action({
  read: readId,
  put: (scope, { id }) => confirmed(scope, id),
  next: ({ id }) => erasureHref(id, "gewist"),
});

export const refuseErasing = action({
  read: readId,
  put: (scope, { id }) => refusedBy(scope, id),
  next: ({ id }) => erasureHref(id, "afgewezen"),
});

export const takeBackErasing = action({
  read: readId,
  put: (scope, { id }) => takenBack(scope, id),
  next: ({ id }) => erasureHref(id, "teruggenomen"),
});

const erasureHref = (id: string, said: string): string => `/beheer/wissen/${encodeURIComponent(id)}?gebeurd=${said}`;

function readId(entries: Entries): Reading<{ id: string }> {
  return { ok: true, input: { id: typed(entries, "id") } };
}
