"use client";
/** The form of an agreement, with beside it what counts for it now. */
import { lazy, Suspense, useActionState, useDeferredValue, useState } from "react";
import { Field } from "@/app/_components/form/field";
import { RecordForm } from "@/app/_components/form/record-form";
import type { IsoDate } from "@/lib/calendar";
import type { Dossier } from "@/lib/dossier/dossier";
import type { Entries } from "@/lib/form/entries";
import type { FormField } from "@/lib/form/field";
import { problemAt } from "@/lib/form/problems";
import type { FormState } from "@/lib/form/state";
import type { Reach } from "@/lib/region/agreement-count";
import { saveAgreement } from "./actions";

/** The engine and all that it knows come to the browser once the form itself can be used. */
const AgreementPreview = lazy(() => import("./preview"));

export interface AgreementFormProps {
  initial: FormState;
  fields: readonly FormField[];
  hidden: Readonly<Record<string, string>>;
  submitLabel: string;
  backHref: string;
  /** What counts is looked up in this; of a region: its own evidence. */
  dossier: Dossier;
  today: IsoDate;
  /** Of a region: for whom its evidence counts. */
  reach?: Reach;
}

export function AgreementForm({ initial, fields, hidden, submitLabel, backHref, dossier, today, reach }: AgreementFormProps) {
  const submission = useActionState(saveAgreement, initial);
  const [{ entries, problems }] = submission;
  const [typedIn, setTypedIn] = useState<Entries>({ ...entriesOfHidden(hidden), ...initial.entries });
  const shown = useDeferredValue(typedIn);
  return (
    <div className="columns columns--form">
      <RecordForm submission={submission} hidden={hidden} submitLabel={submitLabel} backHref={backHref} onTyping={setTypedIn}>
        {fields.map((field) => (
          <Field key={field.name} field={field} entries={entries} error={problemAt(problems, field.name)?.message} />
        ))}
      </RecordForm>
      <aside>
        <Suspense fallback={<h2>Wat telt nu?</h2>}>
          <AgreementPreview entries={shown} dossier={dossier} today={today} reach={reach} />
        </Suspense>
      </aside>
    </div>
  );
}

const entriesOfHidden = (hidden: Readonly<Record<string, string>>): Entries =>
  Object.fromEntries(Object.entries(hidden).map(([name, value]) => [name, [value]]));
