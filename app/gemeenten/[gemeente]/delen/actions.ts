"use server";
/** What a municipality does with what it shares. */
import { save } from "@/app/_server/record-actions";
import { municipalityHref } from "@/app/links";
import { preferencesRecords } from "@/db/sharing/preferences";
import { preferencesForm } from "@/lib/sharing/form";

export const savePreferences = save(preferencesForm, preferencesRecords, {
  next: ({ owner }) => `${municipalityHref(owner.id)}/delen?bewaard=1`,
});
