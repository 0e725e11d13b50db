"use client";
/** A form with one button, for a step that needs no typing (withdrawing, restoring) or one number or day. */
import { useActionState, useId } from "react";
import { typed } from "@/lib/form/entries";
import { type FormState, opened } from "@/lib/form/state";
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
  /** What may be typed besides. */
  ask?: readonly Asked[] | undefined;
  primary?: boolean;
}

interface Asked {
  name: string;
  question: string;
  initial?: string;
  numeric?: boolean;
  /** What can be chosen, each a value and its text; without them a line is typed. */
  options?: readonly (readonly [value: string, text: string])[];
}

export function ConfirmForm({ action, hidden, label, about, danger = false, ask = [], primary = false }: Props) {
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
      {ask.map((one) => (
        <Line key={one.name} ask={one} state={state} />
      ))}
      <button type="submit" className={classOf(danger, primary)} aria-disabled={pending}>
        {label}
        {about && <span className="visually-hidden"> {about}</span>}
      </button>
    </form>
  );
}

function classOf(danger: boolean, primary: boolean): string {
  if (danger) return "button button--danger";
  return primary ? "button button--primary" : "button";
}

function Line({ ask, state }: { ask: Asked; state: FormState }) {
  const id = useId();
  const wrong = state.problems.some(({ field }) => field === ask.name || field === "");
  return (
    <div className="field">
      <label htmlFor={id}>{ask.question}</label>
      {ask.options ? (
        <select id={id} name={ask.name} defaultValue={typed(state.entries, ask.name)} aria-invalid={wrong || undefined}>
          {ask.options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          name={ask.name}
          type="text"
          inputMode={ask.numeric ? "numeric" : undefined}
          className={ask.numeric ? "input--short" : undefined}
          defaultValue={typed(state.entries, ask.name) || (ask.initial ?? "")}
          autoComplete="off"
          aria-invalid={wrong || undefined}
        />
      )}
    </div>
  );
}
