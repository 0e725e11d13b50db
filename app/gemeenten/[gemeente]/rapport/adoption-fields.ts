/** The form with which one records that the college adopted the report: two dates. */

import { z } from "zod";
import { type IsoDate, isoDate } from "@/lib/calendar";
import type { Entries } from "@/lib/form/entries";
import { type FormField, fieldsOf } from "@/lib/form/field";
import { type FieldProblem, fieldProblems } from "@/lib/form/problems";
import { readFields } from "@/lib/form/read";

const shape = z.strictObject({ adoptedOn: isoDate, asOf: isoDate });

export const adoptionFields: readonly FormField[] = fieldsOf(shape, [
  [
    "adoptedOn",
    {
      question: "Op welke dag stelde het college het rapport vast?",
      missing: "Vul in op welke dag het college het rapport vaststelde.",
    },
  ],
  [
    "asOf",
    {
      question: "Over de stand van welke dag gaat het rapport?",
      hint: "De peildatum die op het rapport staat.",
      missing: "Vul in over de stand van welke dag het rapport gaat.",
    },
  ],
]);

export type AdoptionReading = { ok: true; adoptedOn: IsoDate; asOf: IsoDate } | { ok: false; problems: FieldProblem[] };

/** The two dates. A report is adopted on or after the day it is about, and not in the future. */
export function readAdoption(entries: Entries, today: IsoDate): AdoptionReading {
  const { draft, problems } = readFields(adoptionFields, entries);
  const parsed = shape.safeParse(draft);
  if (!parsed.success) {
    const named = new Set(problems.map(({ field }) => field));
    const missing = fieldProblems(
      adoptionFields,
      draft,
      parsed.error.issues.map(({ path, message }) => ({ path: path.map(String), message })),
    );
    return { ok: false, problems: [...problems, ...missing.filter(({ field }) => !named.has(field))] };
  }
  const { adoptedOn, asOf } = parsed.data;
  if (adoptedOn > today) return wrong("adoptedOn", "Deze dag ligt na vandaag. Leg het vast als het college heeft besloten.");
  if (asOf > adoptedOn) return wrong("asOf", "De stand kan niet van na de dag zijn waarop het college het rapport vaststelde.");
  return { ok: true, adoptedOn, asOf };
}

const wrong = (field: string, message: string): AdoptionReading => ({ ok: false, problems: [{ field, message }] });
