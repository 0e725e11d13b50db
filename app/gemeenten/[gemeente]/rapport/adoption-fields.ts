/** The form with which one records that the college adopted the report: two dates. */

import { z } from "zod";
import { type IsoDate, isoDate } from "@/lib/calendar";
import type { Entries } from "@/lib/form/entries";
import { fieldsOf } from "@/lib/form/field";
import type { FieldProblem } from "@/lib/form/problems";
import { recordForm } from "@/lib/form/record-form";

const shape = z.strictObject({ adoptedOn: isoDate, asOf: isoDate });

export const adoptionFields = fieldsOf(shape, [
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

/** A report is adopted on or after the day it is about. */
const form = recordForm({
  schema: shape.refine(({ adoptedOn, asOf }) => asOf <= adoptedOn, {
    path: ["asOf"],
    error: "De stand kan niet van na de dag zijn waarop het college het rapport vaststelde.",
  }),
  fields: adoptionFields,
  unseen: [],
});

export type AdoptionReading = { ok: true; adoptedOn: IsoDate; asOf: IsoDate } | { ok: false; problems: FieldProblem[] };

/** The two dates, neither of them in the future. */
export function readAdoption(entries: Entries, today: IsoDate): AdoptionReading {
  const reading = form.read(entries);
  if (!reading.ok) return { ok: false, problems: reading.problems };
  if (reading.item.adoptedOn <= today) return { ok: true, ...reading.item };
  const message = "Deze dag ligt na vandaag. Leg het vast als het college heeft besloten.";
  return { ok: false, problems: [{ field: "adoptedOn", message }] };
}
