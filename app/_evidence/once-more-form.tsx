"use client";
/** The days on which an event happened again; of a month or a year it says which day is stored. */
import { useActionState, useState } from "react";
import { Field } from "@/app/_components/form/field";
import { controlId } from "@/app/_components/form/ids";
import { RecordForm, type ServerAction } from "@/app/_components/form/record-form";
import { DATES, daysStored } from "@/lib/evidence/once-more";
import { typed } from "@/lib/form/entries";
import type { FormField } from "@/lib/form/field";
import { problemAt } from "@/lib/form/problems";
import { opened } from "@/lib/form/state";

const field: FormField = {
  name: DATES,
  kind: "lines",
  question: "Wanneer was het nog meer?",
  hint: "Eén datum per regel, bijvoorbeeld 28-9-2026. Van een maand of een jaar telt de laatste dag. Elke datum wordt een eigen stuk bewijs.",
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
  const [stored, setStored] = useState<string[]>([]);
  return (
    <RecordForm
      submission={submission}
      hidden={hidden}
      submitLabel="Vastleggen"
      backHref={backHref}
      onTyping={(entries) => setStored(daysStored(typed(entries, DATES)))}
    >
      <Field field={field} entries={state.entries} error={problemAt(state.problems, DATES)?.message} />
      <output className="hint" htmlFor={controlId(DATES)}>
        {stored.join(" ")}
      </output>
    </RecordForm>
  );
}
