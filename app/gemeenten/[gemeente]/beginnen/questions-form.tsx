"use client";
/** Ten questions with an answer each; what an answer asks further stands under it, and shows once it is chosen. */
import { useActionState } from "react";
import { Field } from "@/app/_components/form/field";
import { controlId } from "@/app/_components/form/ids";
import { RecordForm, type ServerAction } from "@/app/_components/form/record-form";
import type { AskedQuestion } from "@/lib/evidence/first-questions";
import { typed } from "@/lib/form/entries";
import { problemAt } from "@/lib/form/problems";
import { type FormState, opened } from "@/lib/form/state";

interface Props {
  action: ServerAction;
  questions: readonly AskedQuestion[];
  municipality: string;
  backHref: string;
}

export function QuestionsForm({ action, questions, municipality, backHref }: Props) {
  const submission = useActionState(action, opened());
  return (
    <RecordForm submission={submission} hidden={{ municipality }} submitLabel="Antwoorden vastleggen" backHref={backHref}>
      <ol className="questions">
        {questions.map((question) => (
          <li key={question.id}>
            <Question question={question} state={submission[0]} />
          </li>
        ))}
      </ol>
    </RecordForm>
  );
}

function Question({ question, state: { entries, problems } }: { question: AskedQuestion; state: FormState }) {
  const { answer: name, answers, parts } = question;
  return (
    <fieldset className="question">
      <legend>{question.question}</legend>
      {question.hint && <p className="hint">{question.hint}</p>}
      <div className="choices">
        {answers.map(({ value, label, asksMore }, at) => (
          <label key={value}>
            <input
              type="radio"
              id={at === 0 ? controlId(name) : `${controlId(name)}-${value}`}
              name={name}
              value={value}
              className={asksMore ? "question__yes" : undefined}
              defaultChecked={typed(entries, name) === value}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <div className="question__more">
        {parts.map(({ part, fields }, at) => (
          <div key={part}>
            {at > 0 && <p className="question__again">Was het er nog een keer? Vul dan ook die dag in.</p>}
            {fields.map((field) => (
              <Field
                key={field.name}
                field={at === 0 ? field : { ...field, required: false }}
                entries={entries}
                error={problemAt(problems, field.name)?.message}
              />
            ))}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
