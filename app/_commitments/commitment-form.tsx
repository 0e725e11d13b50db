"use client";
/** The form of a motion or promise; what it is about can be folded away. */
import { useActionState } from "react";
import { Field } from "@/app/_components/form/field";
import { RecordForm } from "@/app/_components/form/record-form";
import type { FormField } from "@/lib/form/field";
import { problemAt } from "@/lib/form/problems";
import type { FormState } from "@/lib/form/state";
import { saveCommitment } from "./actions";

export interface CommitmentFormProps {
  initial: FormState;
  fields: readonly FormField[];
  hidden: Readonly<Record<string, string>>;
  submitLabel: string;
  backHref: string;
}

export function CommitmentForm({ initial, fields, ...form }: CommitmentFormProps) {
  const submission = useActionState(saveCommitment, initial);
  const [{ entries, problems }] = submission;
  const drawn = (field: FormField) => (
    <Field key={field.name} field={field} entries={entries} error={problemAt(problems, field.name)?.message} />
  );
  const about = fields.filter(({ kind }) => kind === "choices");
  const open = about.some(({ name }) => (entries[name]?.length ?? 0) > 0 || problemAt(problems, name) !== undefined);
  return (
    <div className="reading">
      <RecordForm submission={submission} {...form}>
        {fields.filter((field) => !about.includes(field)).map(drawn)}
        {about.length > 0 && (
          <details className="others" open={open}>
            <summary>Waar gaat het over? (acties, toetspunten en afspraken)</summary>
            {about.map(drawn)}
          </details>
        )}
      </RecordForm>
    </div>
  );
}
