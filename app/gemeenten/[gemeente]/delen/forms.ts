/** How the form of what a municipality shares is read. */
import "server-only";
import type { FormAction } from "@/app/_server/action";
import { municipalityHref } from "@/app/links";
import type { PreferencesWrite } from "@/db/sharing/preferences";
import type { ComparedRow } from "@/lib/form/compared-row";
import { typed } from "@/lib/form/entries";
import { preferencesFields, readPreferences } from "@/lib/sharing/form";
import type { Preferences } from "@/lib/sharing/preferences";

export const preferring: Omit<FormAction<PreferencesWrite, Preferences>, "put"> = {
  read: (entries, { basedOn }) => ({
    ok: true,
    input: { municipality: typed(entries, "municipality"), item: readPreferences(entries), basedOn },
  }),
  problems: (_input, { problems }) => problems.map(({ message }) => ({ field: "", message })),
  conflict: ({ item }, current) => preferencesFields.map(({ name, question }) => compared(question, name, item, current.item)),
  next: ({ municipality }) => `${municipalityHref(municipality)}/delen?bewaard=1`,
};

function compared(question: string, name: string, mine: Preferences, theirs: Preferences): ComparedRow {
  const said = (chosen: Preferences): string => (chosen[name as "sharedByName"] ? "Ja" : "Nee");
  return { question, mine: said(mine), theirs: said(theirs), differs: said(mine) !== said(theirs) };
}
