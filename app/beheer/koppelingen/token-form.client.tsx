"use client";
/** The form that makes a token, and the token, the one time that it is shown. */
import { useActionState } from "react";
import { longDate } from "@/lib/dutch";
import type { FormField } from "@/lib/form/field";
import { problemAt } from "@/lib/form/problems";
import { opened } from "@/lib/form/state";
import { Field } from "../../_components/form/field";
import { RecordForm } from "../../_components/form/record-form";
import type { TokenState } from "../state";

interface Props {
  action: (before: TokenState, submitted: FormData) => Promise<TokenState>;
  fields: readonly FormField[];
  role: string;
}

const LIST = "/beheer/koppelingen";

export function TokenForm({ action, fields, role }: Props) {
  const submission = useActionState<TokenState, FormData>(action, opened());
  const [{ entries, problems, made }] = submission;
  if (made) return <Made {...made} />;
  return (
    <RecordForm submission={submission} hidden={{ role }} submitLabel="Token maken" backHref={LIST}>
      {fields.map((field) => (
        <Field key={field.name} field={field} entries={entries} error={problemAt(problems, field.name)?.message} />
      ))}
    </RecordForm>
  );
}

const Made = ({ name, until, secret }: NonNullable<TokenState["made"]>) => (
  <div className="panel panel--good" role="status">
    <p>
      <strong>Het token voor {name}.</strong> U ziet het alleen nu. Geef het langs een veilige weg aan wie het programma
      instelt, en stuur het niet per e-mail.
    </p>
    <p className="typed-text">
      <code>{secret}</code>
    </p>
    <p>Het werkt tot en met {longDate(until)}. Intrekken kan eerder.</p>
    <p>
      <a className="button" href={LIST}>
        Naar de koppelingen
      </a>
    </p>
  </div>
);
