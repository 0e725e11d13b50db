/** The form that hands over all that a function holds: to whom, from when, and whether its roles go with it. */
import { z } from "zod";
import { fieldsOf } from "../form/field";
import { recordForm } from "../form/record-form";
import { isoDate } from "../iso-date";
import { municipalityCode, text } from "../text";
import { isSameFunction } from "./tasks";

const shape = z.strictObject({
  municipality: municipalityCode,
  /** The function that leaves. */
  who: text,
  to: text,
  lastDay: isoDate,
  roles: z.boolean().optional(),
});

export type HandoverInput = z.infer<typeof shape>;

const other = shape.refine(({ who, to }) => !isSameFunction(to, who), {
  path: ["to"],
  error: "Vul een andere functie in dan die vertrekt.",
});

export const handoverForm = recordForm({
  schema: other,
  fields: fieldsOf(shape, [
    [
      "to",
      { question: "Wie neemt het over?", hint: "Een functie. Een naam is niet nodig.", missing: "Vul in wie het overneemt." },
    ],
    ["lastDay", { question: "Wat is de laatste dag van wie vertrekt?", missing: "Vul de laatste dag in." }],
    [
      "roles",
      {
        question: "Leg ook vast dat de opvolger de rollen krijgt, vanaf de dag erna",
        hint: "Kruis dit alleen aan als dat zo is besloten. Anders loopt de aanstelling door tot u haar zelf wijzigt.",
      },
    ],
  ]),
  unseen: ["municipality", "who"],
});
