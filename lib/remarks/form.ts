/** The form of a remark or an answer: its text, and of the region whether it waits for an answer. What is wrong elsewhere is not for who types to mend. */
import { filled, typed } from "../form/entries";
import { fieldsOf } from "../form/field";
import { formBySort, recordForm } from "../form/record-form";
import { remark } from "./remark";

const NOT_HERE = "Schrijf over beleid en afspraken. Namen en gegevens van slachtoffers of zaken horen hier niet.";

/** Always one of the two: what was recorded before this was asked waits for an answer. */
const EXPECTS = fieldsOf(remark, [
  [
    "expects",
    {
      question: "En daarna?",
      hint: "Wacht u op een antwoord, dan staat het bij de gemeente onder wat zij nog moet doen.",
    },
  ],
]).map((field) => ({ ...field, required: true }));

const formOf = (question: string, missing: string, ofTheRegion: boolean) =>
  recordForm({
    schema: remark,
    fields: [
      ...fieldsOf(remark, [["text", { question, hint: NOT_HERE, missing, long: true }]]),
      ...(ofTheRegion ? EXPECTS : []),
    ],
    unseen: ["id", "block", "region", "inReplyTo", "follows"],
    place: ([first]) => (first === "text" ? first : ""),
  });

const question = formOf("Wat wilt u de gemeente vragen of meegeven?", "Schrijf uw opmerking.", true);
const followUp = formOf("Wat wilt u de gemeente hierop nog zeggen of vragen?", "Schrijf uw reactie.", true);
const answer = formOf("Wat is het antwoord van de gemeente?", "Schrijf uw antwoord.", false);

/** The field of a remark of the region. */
export const remarkFields = question.fields;

/** The field of what the region says after that. */
export const followUpFields = followUp.fields;

/** The field of an answer to it. */
export const answerFields = answer.fields;

const formFor = (inReplyTo: unknown, follows: unknown) =>
  inReplyTo !== undefined ? answer : follows !== undefined ? followUp : question;

export const remarkForm = formBySort(
  ({ inReplyTo, follows }) => formFor(inReplyTo, follows),
  (entries) => formFor(filled(typed(entries, "inReplyTo")), filled(typed(entries, "follows"))),
);
