"use client";
/** A form with one button, for a step that needs no typing (withdrawing, restoring) or one number or day. */
import { useActionState, useId } from "react";
import { typed } from "@/lib/form/entries";
import { opened } from "@/lib/form/state";
import { ErrorSummary } from "./error-summary";
import type { ServerAction } from "./record-form";

interface Props {
  action: ServerAction;
  /** What the form sends; a name with several values is sent as often. */
  hidden: Readonly<Record<string, string | readonly string[]>>;
  label: string;
  /** What it is about, for who hears the button without seeing what stands beside it. */
  about?: string;
  danger?: boolean;
  /** One thing that may be typed besides. */
  ask?: { name: string; question: string; initial?: string; numeric?: boolean };
}

export function ConfirmForm({ action, hidden, label, about, danger = false, ask }: Props) {
  const [state, submit, pending] = useActionState(action, opened());
  const sent = Object.entries(hidden).flatMap(([name, value]) => [value].flat().map((one, index) => ({ name, one, index })));
  return (
    <form action={submit}>
      {sent.map(({ name, one, index }) => (
        <input key={`${name} ${index}`} type="hidden" name={name} value={one} />
      ))}
      <ErrorSummary state={state} />
      {state.conflict && (
        <p className="panel panel--warning" role="alert">
          Iemand anders heeft dit intussen gewijzigd. Bekijk eerst wat er nu staat, en probeer het dan opnieuw.
        </p>
      )}
      {ask && (
        <Asked ask={ask} value={typed(state.entries, ask.name) || (ask.initial ?? "")} wrong={state.problems.length > 0} />
      )}
      <button type="submit" className={danger ? "button button--danger" : "button"} aria-disabled={pending}>
        {label}
        {about && <span className="visually-hidden"> {about}</span>}
      </button>
    </form>
  );
}

function Asked({ ask, value, wrong }: { ask: NonNullable<Props["ask"]>; value: string; wrong: boolean }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{ask.question}</label>
      <input
        id={id}
        name={ask.name}
        type="text"
        inputMode={ask.numeric ? "numeric" : undefined}
        className="input--short"
        defaultValue={value}
        autoComplete="off"
        aria-invalid={wrong || undefined}
      />
    </div>
  );
}
