"use server";
import { action } from "@/app/_server/action";
import { itemHref, ownerHref } from "@/app/links";
import { evidenceRecords, nextEvidenceId } from "@/db/evidence/evidence";
import { recordTogether } from "@/db/evidence/together";
import type { Owner, Scope } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import { type EventEvidence, isEvent } from "@/lib/evidence/evidence";
import { DATES, onceMore, problemsOfDates, readDates } from "@/lib/evidence/once-more";
import { typed } from "@/lib/form/entries";
import { readOwner } from "@/lib/form/owner";
/** Records an event once more: a copy for each day that is typed, all of them or none. */
import { standingItems } from "@/lib/refusal";

interface Again {
  owner: Owner;
  copies: EventEvidence[];
  today: IsoDate;
}

export const recordOnceMore = action<Again, number>({
  read(entries, { who, today }) {
    const owner = readOwner(entries);
    const event = eventOf(who, owner, typed(entries, "id"));
    if (event === null) return { ok: false, problems: [GONE] };
    const listed = evidenceRecords.list(who, owner);
    const standing = listed.ok ? standingItems(listed.value) : [];
    const read = readDates(typed(entries, DATES), event, standing);
    if (!read.ok) return read;
    return { ok: true, input: { owner, today, copies: read.dates.map((date) => onceMore(event, nextEvidenceId(), date)) } };
  },
  put: (scope, { owner, copies, today }) => recordTogether(scope, { owner, items: copies, today }),
  problems: ({ copies }, problems) =>
    problemsOfDates(
      copies.map(({ date }) => date),
      problems,
    ),
  next: ({ owner, copies: [first, ...others] }) =>
    others.length === 0 && first
      ? `${itemHref(owner, first.id)}?bewaard=1`
      : `${ownerHref(owner)}/bewijs?bewaard=${others.length + 1}`,
});

const GONE = { field: "", message: "Dit bewijs is intussen ingetrokken. Ga terug naar de lijst en kies opnieuw." };

/** The event as it stands now; null where it is none, or is withdrawn. */
function eventOf(scope: Scope, owner: Owner, id: string): EventEvidence | null {
  const found = evidenceRecords.find(scope, owner, id);
  const current = found.ok ? found.value : undefined;
  return current?.state === "recorded" && isEvent(current.item) ? current.item : null;
}
