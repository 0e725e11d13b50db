"use client";
/** A form of plain fields, for records that need nothing beside them. */
import { useActionState } from "react";
import type { FormField } from "@/lib/form/field";
import { problemAt } from "@/lib/form/problems";
import type { FormState } from "@/lib/form/state";
import { Field } from "./field";
import { RecordForm, type ServerAction } from "./record-form";

interface Props {
  action: ServerAction;
  initial: FormState;
  fields: readonly FormField[];
  hidden: Readonly<Record<string, string>>;
  submitLabel: string;
  backHref: string;
}

export function FieldsForm({ action, initial, fields, ...form }: Props) {
  const submission = useActionState(action, initial);
  const [{ entries, problems }] = submission;
  return (
    <div className="reading">
      <RecordForm submission={submission} {...form}>
        {fields.map((field) => (
          <Field key={field.name} field={field} entries={entries} error={problemAt(problems, field.name)?.message} />
        ))}
      </RecordForm>
    </div>
  );
}
