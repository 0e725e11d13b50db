"use client";
/** A form of which the answer is a link: sent by mail, or shown once to hand over. */
import { useActionState } from "react";
import { longMoment } from "@/lib/dutch";
import type { FormField } from "@/lib/form/field";
import { problemAt } from "@/lib/form/problems";
import { opened } from "@/lib/form/state";
import { Field } from "../_components/form/field";
import { RecordForm } from "../_components/form/record-form";
import type { HandOver, PeopleState } from "./state";

interface Props {
  action: (before: PeopleState, submitted: FormData) => Promise<PeopleState>;
  fields: readonly FormField[];
  hidden: Readonly<Record<string, string>>;
  submitLabel: string;
  backHref: string;
}

export function LinkForm({ action, fields, ...form }: Props) {
  const submission = useActionState<PeopleState, FormData>(action, opened());
  const [{ entries, problems, handOver }] = submission;
  if (handOver) return <Given {...handOver} backHref={form.backHref} />;
  return (
    <RecordForm submission={submission} {...form}>
      {fields.map((field) => (
        <Field key={field.name} field={field} entries={entries} error={problemAt(problems, field.name)?.message} />
      ))}
    </RecordForm>
  );
}

const Given = ({ name, email, expiresAt, sent, link, backHref }: HandOver & { backHref: string }) => (
  <div className="panel panel--good" role="status">
    {sent ? (
      <p>
        <strong>Verstuurd.</strong> {name} krijgt op {email} een bericht met een link om een wachtwoord te kiezen.
      </p>
    ) : (
      <>
        <p>
          <strong>Geef deze link zelf aan {name}.</strong> Er ging geen bericht uit. U ziet de link alleen nu.
        </p>
        <p className="typed-text">
          <code>{link}</code>
        </p>
      </>
    )}
    <p>De link werkt één keer, tot en met {longMoment(expiresAt)}.</p>
    <p>
      <a className="button" href={backHref}>
        Naar de lijst
      </a>
    </p>
  </div>
);
