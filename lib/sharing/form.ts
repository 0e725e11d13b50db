/** The form of what a municipality shares. */
import { fieldsOf } from "../form/field";
import type { Draft } from "../form/read";
import { recordForm } from "../form/record-form";
import { type Obstacle, preferences } from "./preferences";

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
  [
    "publicPage",
    {
      question: "Iedereen mag ons laatste vastgestelde rapport lezen, op een openbare pagina",
      hint: "Op de pagina staat de openbare versie, met de muren en de PDF. Zoekmachines vinden haar. Stelt het college een nieuw rapport vast, dan komt dat er vanzelf op. Haalt u het kruisje weg, dan is de pagina meteen weg.",
    },
  ],
]);

/** Why there can be no public page, in words. */
export const obstacleInWords: Record<Obstacle, string> = {
  none: "Er is nog geen vastgesteld rapport. Leg eerst bij Rapport vast dat het college er een vaststelde.",
  closed: "Het laatste vastgestelde rapport is niet openbaar: dat staat bij Gegevens voor de raad.",
  older:
    "Het laatste vastgestelde rapport is van vóór de regels van nu, en vertelt in de openbare versie iets dat nu niet meer naar buiten gaat. Stel een nieuw rapport vast.",
};

/** A box that is not ticked is sent as nothing, and says no. */
export const preferencesForm = recordForm({
  schema: preferences,
  fields: preferencesFields,
  unseen: [],
  complete: (draft) => ({ id: "preferences", sharedByName: false, comparedWithRegion: false, publicPage: false, ...draft }),
  compare: (mine, theirs) =>
    preferencesFields.map(({ name, question }) => ({
      question,
      mine: yesOrNo(mine, name),
      theirs: yesOrNo(theirs, name),
      differs: mine[name] !== theirs[name],
    })),
});

const yesOrNo = (choice: Readonly<Draft>, name: string): string => (choice[name] ? "Ja" : "Nee");
