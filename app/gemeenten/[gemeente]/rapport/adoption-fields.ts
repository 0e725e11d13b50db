/** The form with which one records that the college adopted the report: two dates, and each sentence that needs a yes. */

import { z } from "zod";
import type { IsoDate } from "@/lib/calendar";
import { type Entries, valuesOf } from "@/lib/form/entries";
import { type FormField, fieldsOf } from "@/lib/form/field";
import type { FieldProblem } from "@/lib/form/problems";
import { recordForm } from "@/lib/form/record-form";
import { isoDate } from "@/lib/iso-date";

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

const PROMISES = "promises";

/**
 * The sentences that nobody typed and that promise or decide something, and what is late or missing without a reason or a
 * function; the college stands for each.
 */
export const promisesField = (promises: readonly { promise: string; text: string }[]): FormField[] =>
  promises.length === 0
    ? []
    : [
        {
          name: PROMISES,
          kind: "choices",
          question: "Klopt dit namens het college?",
          hint: "Deze zinnen stelde Plateau voor: zij zeggen iets toe, of zij zeggen wat de raad niet te lezen krijgt. Kruis elke zin aan die klopt. Klopt er een niet? Wijzig die dan bij “Gegevens voor de raad”. Weet u wat er niet staat? Vul het dan eerst aan.",
          required: true,
          options: promises.map(({ promise, text }) => ({ value: promise, label: text })),
        },
      ];

/** The problem at the form where not every sentence was confirmed. */
export const unconfirmed = (promises: readonly { promise: string; text: string }[], confirmed: readonly string[]) =>
  promises
    .filter(({ promise }) => !confirmed.includes(promise))
    .slice(0, 1)
    .map(({ text }) => ({ path: [PROMISES], message: `Kruis aan of dit klopt, of wijzig het eerst: “${text}”` }));

export const confirmedIn = (entries: Entries): readonly string[] => valuesOf(entries, PROMISES);
