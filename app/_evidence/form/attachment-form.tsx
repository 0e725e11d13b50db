"use client";
/** The form that adds a file to evidence, with what may not be in it. */
import { useActionState } from "react";
import { ATTACHMENT_TOO_LARGE, MAX_ATTACHMENT_BYTES } from "@/lib/evidence/attachment-limit";
import { problemAt } from "@/lib/form/problems";
import { opened } from "@/lib/form/state";
import { FieldFrame } from "../../_components/form/field-frame";
import { controlId, describedBy } from "../../_components/form/ids";
import { RecordForm, type ServerAction } from "../../_components/form/record-form";
import { useTooLarge } from "../../_components/form/too-large";

interface Props {
  action: ServerAction;
  hidden: Readonly<Record<string, string>>;
  /** The media types that can be chosen. */
  accept: string;
  backHref: string;
  /** How much room there is, as a sentence. */
  room: string;
}

const field = {
  name: "bestand",
  kind: "text" as const,
  required: true,
  question: "Welk bestand?",
  hint: "PDF, ODT, DOCX, PNG of JPEG, hooguit 20 MB.",
};

export function AttachmentForm({ action, hidden, accept, backHref, room }: Props) {
  const submission = useActionState(action, opened());
  const [state] = submission;
  const [isTooLarge, look] = useTooLarge(MAX_ATTACHMENT_BYTES);
  const error = isTooLarge ? ATTACHMENT_TOO_LARGE : problemAt(state.problems, field.name)?.message;
  return (
    <details className="others" open={state.problems.length > 0 || state.refusal !== undefined}>
      <summary>Bestand toevoegen</summary>
      <RecordForm submission={submission} hidden={hidden} submitLabel="Bestand toevoegen" backHref={backHref}>
        <p className="panel panel--warning">
          <strong>Geen gegevens van slachtoffers, verdachten of zaken.</strong> Zet er geen namen, geboortedatums, adressen of
          burgerservicenummers in, en geen verslag van een casus. Bewijs gaat over beleid en afspraken, niet over personen.
        </p>
        <FieldFrame field={{ ...field, hint: `${field.hint} ${room}` }} error={error}>
          <input
            type="file"
            id={controlId(field.name)}
            name={field.name}
            accept={accept}
            onChange={look}
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy(field.name, { hint: true, error: Boolean(error) })}
          />
        </FieldFrame>
      </RecordForm>
    </details>
  );
}
