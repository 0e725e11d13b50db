"use client";
/** Gives Plateau a policy text to read: a file, or pasted text. Nothing is recorded by it. */
import { useActionState } from "react";
import { FieldFrame } from "@/app/_components/form/field-frame";
import { controlId, describedBy } from "@/app/_components/form/ids";
import { RecordForm } from "@/app/_components/form/record-form";
import type { Owner } from "@/lib/access";
import { typed } from "@/lib/form/entries";
import type { FormField } from "@/lib/form/field";
import { ownerText } from "@/lib/form/owner";
import { problemAt } from "@/lib/form/problems";
import { opened } from "@/lib/form/state";
import { FILE, PASTED } from "@/lib/policy/reading/form-names";
import { readPolicyText } from "./actions";

const fileField: FormField = {
  name: FILE,
  kind: "text",
  question: "Kies het document",
  hint: "PDF, Word, ODT, HTML of tekst; tot 20 MB. Ook een veiligheidsplan of regionaal plan is goed.",
  required: true,
};

const pastedField: FormField = {
  name: PASTED,
  kind: "longtext",
  question: "Of plak de tekst",
  hint: "Bijvoorbeeld van overheid.nl, met de regels erboven over wanneer de regeling geldt.",
  required: false,
};

export function ReadForm({ owner, backHref }: { owner: Owner; backHref: string }) {
  const submission = useActionState(readPolicyText, opened());
  const [{ entries, problems }] = submission;
  const wrong = (name: string) => problemAt(problems, name)?.message;
  const pasted = typed(entries, PASTED);
  return (
    <RecordForm
      submission={submission}
      hidden={{ owner: ownerText(owner) }}
      submitLabel="Lees het plan"
      pendingLabel="Bezig met lezen…"
      backHref={backHref}
    >
      <FieldFrame field={fileField} error={wrong(FILE)}>
        <input
          type="file"
          id={controlId(FILE)}
          name={FILE}
          accept=".pdf,.docx,.odt,.html,.htm,.txt"
          aria-invalid={wrong(FILE) ? true : undefined}
          aria-describedby={describedBy(FILE, { hint: true, error: wrong(FILE) !== undefined })}
        />
      </FieldFrame>
      <details className="others" open={pasted !== "" || wrong(PASTED) !== undefined}>
        <summary>Of plak de tekst</summary>
        <FieldFrame field={pastedField} error={wrong(PASTED)}>
          <textarea
            id={controlId(PASTED)}
            name={PASTED}
            rows={8}
            defaultValue={pasted}
            aria-invalid={wrong(PASTED) ? true : undefined}
            aria-describedby={describedBy(PASTED, { hint: true, error: wrong(PASTED) !== undefined })}
          />
        </FieldFrame>
      </details>
      <ul className="plain-list muted">
        <li>De tekst blijft in Plateau en gaat naar niemand anders.</li>
        <li>Er wordt niets vastgelegd voordat u het goedkeurt.</li>
      </ul>
    </RecordForm>
  );
}
