/** A municipality that a merger makes, as the administrator enters it: its schema, and the form that asks for it. */
import { z } from "zod";
import { isoDate } from "../calendar";
import type { Entries } from "../form/entries";
import { type FormField, fieldsOf } from "../form/field";
import { allProblems, type FieldProblem, fieldProblems } from "../form/problems";
import { readFields } from "../form/read";
import { type Problem, problemsOf } from "../problem";
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

export type NewMunicipalityReading = { ok: true; item: NewMunicipality } | { ok: false; problems: FieldProblem[] };

/** The municipality that the entries describe. A code in small letters is meant as it is written elsewhere. */
export function readNewMunicipality(entries: Entries): NewMunicipalityReading {
  const { draft: filledIn, problems: unreadable } = readFields(fields, entries);
  const draft = { ...filledIn, ...(typeof filledIn.code === "string" && { code: filledIn.code.toUpperCase() }) };
  const parsed = newMunicipality.safeParse(draft);
  if (parsed.success && unreadable.length === 0) return { ok: true, item: parsed.data };
  const others = parsed.success ? [] : newMunicipalityProblems(draft, problemsOf(parsed.error));
  return { ok: false, problems: allProblems(fields, unreadable, others) };
}

/** The problems that the database found, at the fields of the form. */
export const newMunicipalityProblems = (
  draft: Readonly<Record<string, unknown>>,
  problems: readonly Problem[],
): FieldProblem[] => fieldProblems(fields, draft, problems);
