"use client";
/** The button that makes an address for one's own calendar, and the address, the one time that it is shown. */
import { useActionState } from "react";
import type { FeedState } from "@/lib/accounts/feed-state";
import { opened } from "@/lib/form/state";
import { ErrorSummary } from "../_components/form/error-summary";

interface Props {
  action: (before: FeedState, submitted: FormData) => Promise<FeedState>;
  label: string;
}

export function FeedForm({ action, label }: Props) {
  const [state, submit, pending] = useActionState<FeedState, FormData>(action, opened());
  if (state.address !== undefined) return <Address address={state.address} />;
  return (
    <form action={submit}>
      <ErrorSummary state={state} />
      <button type="submit" className="button" aria-disabled={pending}>
        {label}
      </button>
    </form>
  );
}

const Address = ({ address }: { address: string }) => (
  <div className="panel panel--good" role="status">
    <p>
      <strong>Uw agenda-adres.</strong> U ziet het alleen nu. Wie het kent, leest uw agenda mee: geef het aan niemand.
    </p>
    <p className="typed-text">
      <code>{address}</code>
    </p>
    <p>
      Kies in Outlook: <em>Agenda toevoegen</em>, <em>Abonneren via het web</em>, en plak het adres. In andere agenda’s heet dit{" "}
      <em>Agenda-abonnement</em> of <em>Toevoegen via URL</em>.{" "}
      <a href={address.replace(/^https?:/, "webcal:")}>Openen in de agenda van dit apparaat</a>
    </p>
  </div>
);
