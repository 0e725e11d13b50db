/** The form with which a region asks one question of its municipalities. */
import { z } from "zod";
import { capitalised } from "../dutch";
import { type FormField, fieldsOf, type Option } from "../form/field";
import { recordForm } from "../form/record-form";
import { label, terms } from "../framework/vocabulary";
import { isoDate } from "../iso-date";
import { itemId, listOf, municipalityCode, text } from "../text";
import { aboutOfKey, type Request } from "./request";

const shape = z.strictObject({
  id: itemId,
  region: itemId,
  about: text,
  note: text.optional(),
  by: isoDate,
  members: listOf(municipalityCode).min(1, { error: "Kies minstens één gemeente." }),
});

const fields: FormField[] = fieldsOf(shape, [
  ["by", { question: "Tot en met wanneer kan men antwoorden?", missing: "Vul in tot en met wanneer men kan antwoorden." }],
  [
    "note",
    {
      question: "Wat wilt u erbij zeggen?",
      hint: "Namen en gegevens van slachtoffers of zaken horen hier niet.",
      long: true,
    },
  ],
  [
    "members",
    {
      question: "Aan welke gemeenten?",
      hint: "Achter de naam staat wat van die gemeente al bekend is.",
      missing: "Kies minstens één gemeente.",
      offered: true,
    },
  ],
]);

/** What can be asked, in two groups: each with the key of it. */
export const askable: readonly { heading: string; subjects: readonly Option[] }[] = [
  {
    heading: "Wanneer was het laatste overleg?",
    subjects: terms("forum").map((forum) => ({ value: `meeting:${forum}`, label: capitalised(label("forum", forum)) })),
  },
  {
    heading: "Wie vult de rol?",
    subjects: terms("role").map((role) => ({ value: `appointment:${role}`, label: capitalised(label("role", role)) })),
  },
];

/** The fields, with the members to choose from. */
export const requestFields = (members: readonly Option[]): FormField[] =>
  fields.map((field): FormField => (field.name === "members" ? { ...field, options: [...members] } : field));

export const requestForm = recordForm({
  schema: shape
    .refine(({ about }) => aboutOfKey(about) !== undefined, { path: ["about"], error: "Kies wat u wilt weten." })
    .transform(({ id, region, about, note, by, members }) => ({
      region,
      item: {
        ...{ id, about: aboutOfKey(about) as Request["about"], by, asked: members, answers: {} },
        ...(note === undefined ? {} : { note }),
      } satisfies Request,
    })),
  fields,
  unseen: ["id", "region", "about"],
  place: ([first]) => (first === "asked" ? "members" : ["note", "by", "members"].includes(String(first)) ? String(first) : ""),
});
