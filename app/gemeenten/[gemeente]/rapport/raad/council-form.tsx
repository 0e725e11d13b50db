"use client";
/** The council's form: the header of the note, its texts, and the promises and motions that it answers. */
import { useActionState } from "react";
import { Field } from "@/app/_components/form/field";
import { RecordForm } from "@/app/_components/form/record-form";
import type { councilFieldGroups } from "@/lib/council/form";
import { answerFields, answerRows, stillHoldsName } from "@/lib/council/form-names";
import type { Overtaken } from "@/lib/council/live";
import type { Entries } from "@/lib/form/entries";
import { type FieldProblem, problemAt } from "@/lib/form/problems";
import type { FormState } from "@/lib/form/state";
import { saveCouncilForm } from "../actions";

interface Props {
  groups: typeof councilFieldGroups;
  initial: FormState;
  hidden: Readonly<Record<string, string>>;
  backHref: string;
  /** By field: the texts that the evidence has overtaken. */
  overtaken: Readonly<Record<string, Overtaken>>;
}

export function CouncilNoteForm({ groups, initial, overtaken, ...form }: Props) {
  const submission = useActionState(saveCouncilForm, initial);
  const [{ entries, problems }] = submission;
  return (
    <div className="reading council-form">
      <RecordForm submission={submission} submitLabel="Gegevens bewaren" {...form}>
        {groups.map(({ heading, fields }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {fields.map((field) => (
              <div key={field.name}>
                <Field field={field} entries={entries} error={problemAt(problems, field.name)?.message} />
                <OvertakenText field={field.name} behind={overtaken[field.name]} />
              </div>
            ))}
          </section>
        ))}
        <Answers entries={entries} problems={problems} />
      </RecordForm>
    </div>
  );
}

const OvertakenText = ({ field, behind }: { field: string; behind: Overtaken | undefined }) =>
  behind && (
    <div className="panel panel--warning">
      <p>
        <strong>Uw tekst hierboven is ouder dan het bewijs.</strong>
      </p>
      <dl>
        <dt>Toen u schreef, stond er als voorstel</dt>
        <dd>{behind.was}</dd>
        <dt>Nu klopt</dt>
        <dd>{behind.now}</dd>
      </dl>
      <label>
        <input type="checkbox" name={stillHoldsName(field)} value="ja" />
        <span>Mijn tekst klopt nog</span>
      </label>
    </div>
  );

const Answers = ({ entries, problems }: { entries: Entries; problems: readonly FieldProblem[] }) => (
  <section>
    <h2>Toezeggingen en moties</h2>
    <p className="hint">
      Welke toezeggingen en moties van de raad beantwoordt dit rapport, en hoe? Zijn er meer dan hier passen? Bewaar dan eerst;
      er komen regels bij. Maak beide vakken leeg om een regel weg te halen.
    </p>
    {Array.from({ length: answerRows(entries) }, (_, row) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
      <div key={row} className="panel panel--line">
        {answerFields(row).map((field) => (
          <Field key={field.name} field={field} entries={entries} error={problemAt(problems, field.name)?.message} />
        ))}
      </div>
    ))}
  </section>
);
