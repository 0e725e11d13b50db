"use server";
/** What the screens do with the report: fill in the council's form, and record that the college adopted it. */
import { action, type Reading } from "@/app/_server/action";
import { save } from "@/app/_server/record-actions";
import { municipalityHref } from "@/app/links";
import { councilFormRecords } from "@/db/council";
import { councilNoteForm } from "@/lib/council/form";
import { typed } from "@/lib/form/entries";
import { incomplete } from "@/lib/form/record-form";
import { type AdoptionInput, adopt } from "./adopt";
import { confirmedIn, readAdoption } from "./adoption-fields";

const reportHref = (code: string): string => `${municipalityHref(code)}/rapport`;

export const saveCouncilForm = save(councilNoteForm, councilFormRecords, {
  next: ({ owner }) => `${reportHref(owner.id)}/raad?bewaard=1`,
});

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

export const adoptShownReport = action({
  read(entries, { today }): Reading<AdoptionInput> {
    const reading = readAdoption(entries, today);
    if (!reading.ok) return reading;
    const knownAt = typed(entries, "knownAt");
    if (!INSTANT.test(knownAt) || Number.isNaN(Date.parse(knownAt))) return { ok: false, problems: [incomplete] };
    const { adoptedOn, asOf } = reading;
    const municipality = typed(entries, "municipality");
    return { ok: true, input: { municipality, adoptedOn, asOf, knownAt, confirmed: confirmedIn(entries) } };
  },
  put: adopt,
  next: ({ municipality }) => `${reportHref(municipality)}?vastgesteld=1#vastgesteld`,
});
