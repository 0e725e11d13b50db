/** A municipality that a merger makes, as the administrator enters it: its schema, and the form that asks for it. */
import { z } from "zod";
import { type FormField, fieldsOf } from "../form/field";
import { recordForm } from "../form/record-form";
import { isoDate } from "../iso-date";
import { municipalityCode, title } from "../text";

export const newMunicipality = z.strictObject({
  code: municipalityCode,
  name: title,
  province: title.optional(),
  /** Its first day. */
  validFrom: isoDate,
});

export type NewMunicipality = z.infer<typeof newMunicipality>;

const fields = fieldsOf(newMunicipality, [
  [
    "code",
    {
      question: "Welke code heeft de gemeente?",
      hint: "Van het CBS: GM en vier cijfers, zoals GM1724.",
      missing: "Vul de gemeentecode in.",
    },
  ],
  ["name", { question: "Hoe heet de gemeente?", missing: "Vul de naam van de gemeente in." }],
  ["province", { question: "In welke provincie ligt de gemeente?" }],
  [
    "validFrom",
    { question: "Wat is de eerste dag?", hint: "Meestal 1 januari.", missing: "Vul de eerste dag van de gemeente in." },
  ],
]);

/** The form's fields; `provinces` are the names to choose from. */
export const newMunicipalityFields = (provinces: readonly string[]): FormField[] =>
  fields.map((field) =>
    field.name === "province"
      ? { ...field, kind: "choice", options: provinces.map((value) => ({ value, label: value })) }
      : field,
  );

/** A code in small letters is meant as it is written elsewhere. */
export const newMunicipalityForm = recordForm({
  schema: newMunicipality,
  fields,
  unseen: [],
  complete: ({ code, ...draft }) => ({ ...draft, ...(typeof code === "string" && { code: code.toUpperCase() }) }),
});
