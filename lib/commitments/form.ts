/** The form of a commitment. */
import { type FormField, fieldsOf, type Option } from "../form/field";
import { recordForm } from "../form/record-form";
import { commitment, commitmentShape } from "./commitment";

export const commitmentFields = fieldsOf(commitmentShape, [
  ["kind", { question: "Is het een motie of een toezegging?", missing: "Kies of het een motie of een toezegging is." }],
  [
    "title",
    {
      question: "Wat is er gevraagd of beloofd?",
      hint: "Kort, zoals het in de besluitenlijst staat.",
      missing: "Vul in wat er is gevraagd of beloofd.",
    },
  ],
  ["date", { question: "Op welke dag was dat?", missing: "Vul de dag van de motie of toezegging in." }],
  [
    "to",
    {
      question: "Van wie is de motie, of aan wie is het toegezegd?",
      hint: "Bijvoorbeeld: gemeenteraad. Een naam is niet nodig.",
      missing: "Vul in van of aan wie.",
    },
  ],
  ["responsible", { question: "Wie zorgt ervoor?", hint: "Een functie, bijvoorbeeld: burgemeester." }],
  ["reference", { question: "Nummer of kenmerk", hint: "Zoals het in het raadsinformatiesysteem staat." }],
  ["due", { question: "Wanneer moet het klaar zijn?", hint: "Laat leeg als er geen dag is afgesproken." }],
  ["status", { question: "Hoe staat het ervoor?", missing: "Kies hoe het ervoor staat." }],
  ["doneOn", { question: "Wanneer werd het afgedaan?", hint: "Alleen als het afgedaan is of niet is uitgevoerd." }],
  [
    "answer",
    { question: "Wat is ermee gedaan?", hint: "Dit leest de raad in de nota. Schrijf het zoals u het zou zeggen.", long: true },
  ],
  ["actions", { question: "Welke acties horen erbij?", offered: true }],
  ["criteria", { question: "Over welke toetspunten of afspraken gaat het?", offered: true }],
  ["note", { question: "Toelichting", hint: "Alleen voor intern; komt niet in de openbare versie.", long: true }],
]);

export const commitmentForm = recordForm({ schema: commitment, fields: commitmentFields });

/** The fields with what can be chosen in this municipality; of a list with nothing in it nothing is asked. */
export const fieldsWith = (offered: Readonly<Record<"actions" | "criteria", Option[]>>): FormField[] =>
  commitmentFields.flatMap((field) => {
    if (field.name !== "actions" && field.name !== "criteria") return [field];
    const options = offered[field.name];
    return options.length === 0 ? [] : [{ ...field, options }];
  });
