/** The form of what a municipality shares. */
import { fieldsOf } from "../form/field";
import type { Draft } from "../form/read";
import { recordForm } from "../form/record-form";
import { preferences } from "./preferences";

export const preferencesFields = fieldsOf(preferences, [
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

/** A box that is not ticked is sent as nothing, and says no. */
export const preferencesForm = recordForm({
  schema: preferences,
  fields: preferencesFields,
  unseen: [],
  complete: (draft) => ({ id: "preferences", sharedByName: false, comparedWithRegion: false, ...draft }),
  compare: (mine, theirs) =>
    preferencesFields.map(({ name, question }) => ({
      question,
      mine: yesOrNo(mine, name),
      theirs: yesOrNo(theirs, name),
      differs: mine[name] !== theirs[name],
    })),
});

const yesOrNo = (choice: Readonly<Draft>, name: string): string => (choice[name] ? "Ja" : "Nee");
