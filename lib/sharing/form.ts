/** The form of what a municipality shares: its fields, and how it is read. */
import { type Entries, typed } from "../form/entries";
import { type FormField, fieldsOf } from "../form/field";
import { type Preferences, preferences } from "./preferences";

export const preferencesFields: FormField[] = fieldsOf(preferences, [
  [
    "sharedByName",
    {
      question: "Andere gemeenten in onze regio’s mogen onze muren zien, met onze naam erbij",
      hint: "Zij zien dan welke bouwstenen er zijn aangetoond, niet het bewijs zelf. Zonder kruisje tellen wij alleen mee in verdelingen van ten minste vijf gemeenten, zonder naam.",
    },
  ],
  [
    "comparedWithRegion",
    {
      question: "Ons rapport aan de raad vergelijkt ons met de verdeling in de regio",
      hint: "Er staat dan bij hoeveel gemeenten op elk niveau staan. Nooit een gemiddelde of een ranglijst, en geen namen.",
    },
  ],
]);

/** What a form says; a box that is not ticked is sent as nothing. */
export const readPreferences = (entries: Entries): Preferences => ({
  id: "preferences",
  sharedByName: typed(entries, "sharedByName") !== "",
  comparedWithRegion: typed(entries, "comparedWithRegion") !== "",
});

/** A choice as the form shows it. */
export const fillPreferences = ({ sharedByName, comparedWithRegion }: Preferences): Entries => ({
  ...(sharedByName ? { sharedByName: ["on"] } : {}),
  ...(comparedWithRegion ? { comparedWithRegion: ["on"] } : {}),
});
