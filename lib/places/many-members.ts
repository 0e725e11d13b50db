/** The form that makes many municipalities members of a region at once, picked from a list. */
import { z } from "zod";
import { type FormField, fieldsOf, type Option } from "../form/field";
import { recordForm } from "../form/record-form";
import { isoDate } from "../iso-date";
import { itemId, listOf, municipalityCode } from "../text";

const shape = z.strictObject({
  region: itemId,
  members: listOf(municipalityCode).min(1, { error: "Kies minstens één gemeente." }),
  validFrom: isoDate.optional(),
});

const fields = fieldsOf(shape, [
  ["members", { question: "Welke gemeenten?", missing: "Kies minstens één gemeente.", offered: true }],
  ["validFrom", { question: "Eerste dag", hint: "Voor alle gekozen gemeenten. Leeg: niet bekend sinds wanneer." }],
]);

/** The fields, with the municipalities that can be picked. */
export const manyMembersFields = (options: readonly Option[]): FormField[] =>
  fields.map((field) => (field.name === "members" ? { ...field, options: [...options] } : field));

export const manyMembersForm = recordForm({ schema: shape, fields, unseen: ["region"] });
