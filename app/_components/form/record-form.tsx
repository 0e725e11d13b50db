"use client";
/**
 * A form that stores a record: it shows what came back from its action and keeps all that was typed. With JavaScript the page
 * stays as it is; without, the same action answers with the same page.
 */
import { type FormEvent, Fragment, type ReactNode, startTransition, useRef } from "react";
import type { Entries } from "@/lib/form/entries";
import { entriesOf } from "@/lib/form/entries";
import type { FormState } from "@/lib/form/state";
import { ConflictPanel } from "./conflict-panel";
import { ErrorSummary } from "./error-summary";
import { RestoredDraft } from "./restored-draft";
import { LEAVES, useDraft } from "./use-draft";

export type ServerAction = (before: FormState, submitted: FormData) => Promise<FormState>;

/** What `useActionState` gives: the last answer, how to submit, and whether one is under way. */
export type Submission = readonly [state: FormState, submit: (submitted: FormData) => void, pending: boolean];

interface Props {
  submission: Submission;
  /** What the form sends along unseen. */
  hidden: Readonly<Record<string, string>>;
  submitLabel: string;
  /** What its button says meanwhile, where nothing is stored by it. */
  pendingLabel?: string;
  /** A second way to store it: what its button says, and what it sends along. */
  second?: { label: string; name: string; value: string };
  /** Where one goes who does not want this after all. */
  backHref: string;
  /** Told of every change, with what the form holds. */
  onTyping?: (entries: Entries) => void;
  children: ReactNode;
}

export function RecordForm({ submission, hidden, submitLabel, second, backHref, onTyping, children, ...props }: Props) {
  const { pendingLabel = "Bezig met bewaren…" } = props;
  const [state, submit, pending] = submission;
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft(form, { name: submitLabel, state, pending });
  const basedOn = state.conflict ? state.basedOn : (draft.basedOn ?? state.basedOn);
  // Submitting by hand keeps React from emptying the form after the action: what was typed stays, whatever the answer.
  const keepTyped = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const submitted = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    draft.send();
    startTransition(() => submit(submitted));
  };
  return (
    <form
      ref={form}
      action={submit}
      onSubmit={keepTyped}
      onInput={onTyping && ((event) => onTyping(entriesOf(new FormData(event.currentTarget).entries())))}
      noValidate
    >
      {Object.entries({ ...hidden, basedOn: String(basedOn) }).map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      {draft.restoredFrom !== null && <RestoredDraft from={draft.restoredFrom} drop={draft.drop} />}
      <ErrorSummary state={state} />
      {state.conflict && <ConflictPanel conflict={state.conflict} backHref={backHref} drop={draft.drop} />}
      {/* After a conflict the fields hold the newer version too, so they are made anew. */}
      <Fragment key={state.conflict?.version ?? 0}>{children}</Fragment>
      <p className="form-actions">
        <button type="submit" className="button button--primary" aria-disabled={pending}>
          {pending ? pendingLabel : state.conflict ? "Mijn versie bewaren" : submitLabel}
        </button>
        {second && !state.conflict && (
          <button type="submit" className="button" name={second.name} value={second.value} aria-disabled={pending}>
            {second.label}
          </button>
        )}
        <a className="button button--quiet" href={backHref} onClick={draft.drop} {...LEAVES}>
          Annuleren
        </a>
      </p>
    </form>
  );
}
