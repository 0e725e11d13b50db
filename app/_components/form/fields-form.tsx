"use client";
/** A form of plain fields, for records that need nothing beside them. */
import { useActionState } from "react";
import type { FormField } from "@/lib/form/field";
import { problemAt } from "@/lib/form/problems";
import type { FormState } from "@/lib/form/state";
import { SubjectField, type SubjectGroup } from "../../gemeenten/[gemeente]/acties/subject-field";
import { Field } from "./field";
import { RecordForm, type ServerAction } from "./record-form";

interface Props {
  action: ServerAction;
  initial: FormState;
  fields: readonly FormField[];
  hidden: Readonly<Record<string, string>>;
  submitLabel: string;
  backHref: string;
  /** Of an action: the criteria and blocks that it can be about. */
  subjects?: readonly SubjectGroup[];
}

export function FieldsForm({ action, initial, fields, subjects, ...form }: Props) {
  const submission = useActionState(action, initial);
  const [{ entries, problems }] = submission;
  return (
    <div className="reading">
      <RecordForm submission={submission} {...form}>
        {subjects && <SubjectField groups={subjects} entries={entries} problems={problems} />}
        {fields.map((field) => (
          <Field key={field.name} field={field} entries={entries} error={problemAt(problems, field.name)?.message} />
        ))}
      </RecordForm>
    </div>
  );
}
