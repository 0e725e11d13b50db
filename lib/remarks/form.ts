/** The form of a remark or an answer: its one field, and how it is read. */

import { type Entries, filled, typed } from "../form/entries";
import { type FormField, fieldsOf } from "../form/field";
import { type FieldProblem, fieldProblems } from "../form/problems";
import { type Problem, problemsOf } from "../problem";
import { type Remark, remark } from "./remark";

const NOT_HERE = "Schrijf over beleid en afspraken. Namen en gegevens van slachtoffers of zaken horen hier niet.";

/** The field of a remark of the region. */
export const remarkFields: FormField[] = fieldsOf(remark, [
  [
    "text",
    { question: "Wat wilt u de gemeente vragen of meegeven?", hint: NOT_HERE, missing: "Schrijf uw opmerking.", long: true },
  ],
]);

/** The field of an answer to it. */
export const answerFields: FormField[] = fieldsOf(remark, [
  ["text", { question: "Wat is het antwoord van de gemeente?", hint: NOT_HERE, missing: "Schrijf uw antwoord.", long: true }],
]);

type Reading = { ok: true; item: Remark } | { ok: false; problems: FieldProblem[] };

/** The remark that a form says. */
export function readRemark(entries: Entries): Reading {
  const draft = {
    id: typed(entries, "id"),
    block: typed(entries, "block"),
    region: typed(entries, "region"),
    inReplyTo: filled(typed(entries, "inReplyTo")),
    text: filled(typed(entries, "text")),
  };
  const reading = remark.safeParse(draft);
  return reading.success
    ? { ok: true, item: reading.data }
    : { ok: false, problems: remarkProblems(draft, problemsOf(reading.error)) };
}

/** The problems of a remark at the field of its form; what is wrong elsewhere is not for who types to mend. */
export const remarkProblems = (draft: Readonly<Record<string, unknown>>, problems: readonly Problem[]): FieldProblem[] =>
  fieldProblems(draft.inReplyTo === undefined ? remarkFields : answerFields, draft, problems, ([first]) =>
    first === "text" ? "text" : "",
  );
