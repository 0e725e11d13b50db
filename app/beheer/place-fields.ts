/** The fields of the register's forms. */
import type { FormField } from "@/lib/form/field";
import { membershipForm } from "@/lib/places/membership";

export const regionNameField: FormField = {
  name: "name",
  kind: "text",
  question: "Naam van de regio",
  hint: "Bijvoorbeeld een basisteam of een samenwerking van gemeenten.",
  required: true,
  maxLength: 200,
};

const municipality: FormField = {
  name: "municipality",
  kind: "text",
  question: "Gemeente",
  hint: "De naam, zoals Bergeijk.",
  required: true,
  maxLength: 200,
};

export const memberFields: FormField[] = [municipality, ...membershipForm.fields];

export const mergerFields: FormField[] = [
  { ...municipality, question: "Welke gemeente gaat op in een andere?" },
  { ...municipality, name: "successor", question: "In welke gemeente?" },
  { name: "lastDay", kind: "date", question: "Laatste dag", hint: "Meestal 31 december.", required: true },
];
