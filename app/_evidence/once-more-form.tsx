"use client";
/** The days on which an event happened again. */
import { useActionState } from "react";
import { Field } from "@/app/_components/form/field";
import { RecordForm, type ServerAction } from "@/app/_components/form/record-form";
import { DATES } from "@/lib/evidence/once-more";
import type { FormField } from "@/lib/form/field";
import { problemAt } from "@/lib/form/problems";
import { opened } from "@/lib/form/state";

const field: FormField = {
  name: DATES,
  kind: "lines",
  question: "Wanneer was het nog meer?",
  hint: "Eén datum per regel, bijvoorbeeld 28-9-2026. Elke datum wordt een eigen stuk bewijs.",
  required: true,
};

interface Props {
  action: ServerAction;
  hidden: Readonly<Record<string, string>>;
  backHref: string;
}

export function OnceMoreForm({ action, hidden, backHref }: Props) {
  const submission = useActionState(action, opened({}, 0));
  const [state] = submission;
  return (
    <RecordForm submission={submission} hidden={hidden} submitLabel="Vastleggen" backHref={backHref}>
      <Field field={field} entries={state.entries} error={problemAt(state.problems, DATES)?.message} />
    </RecordForm>
  );
}
