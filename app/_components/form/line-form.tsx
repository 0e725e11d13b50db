"use client";
/**
 * A short form of lines to type: signing in, a code, a password. What was typed stays when something is wrong; only without
 * JavaScript passwords and codes are left out of the page that comes back.
 */
import { type FormEvent, startTransition, useActionState } from "react";
import { typed } from "@/lib/form/entries";
import type { LineField } from "@/lib/form/lines";
import { problemAt } from "@/lib/form/problems";
import { type FormState, opened } from "@/lib/form/state";
import { ErrorSummary } from "./error-summary";
import { FieldFrame } from "./field-frame";
import { controlId, describedBy } from "./ids";
import type { ServerAction } from "./record-form";

interface Props {
  action: ServerAction;
  fields: readonly LineField[];
  hidden?: Readonly<Record<string, string>>;
  submitLabel: string;
  /** What is shown in the fields at first, by name. */
  initial?: Readonly<Record<string, string>>;
  danger?: boolean;
}

export function LineForm({ action, fields, hidden = {}, submitLabel, initial = {}, danger = false }: Props) {
  const first = opened(Object.fromEntries(Object.entries(initial).map(([name, value]) => [name, [value]])));
  const [state, submit, pending] = useActionState(action, first);
  const keepTyped = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const submitted = new FormData(event.currentTarget);
    startTransition(() => submit(submitted));
  };
  return (
    <form action={submit} onSubmit={keepTyped} noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ErrorSummary state={state} />
      {fields.map((field) => (
        <Line key={field.name} field={field} state={state} />
      ))}
      <p className="form-actions">
        <button type="submit" className={`button ${danger ? "button--danger" : "button--primary"}`} aria-disabled={pending}>
          {pending ? "Even geduld…" : submitLabel}
        </button>
      </p>
    </form>
  );
}

/** One line with its question. */
export function Line({ field, state }: { field: LineField; state: FormState }) {
  const error = problemAt(state.problems, field.name)?.message;
  const { name, question, hint, type, autoComplete } = field;
  return (
    <FieldFrame field={{ name, question, hint, kind: "text", required: true }} error={error}>
      <input
        type={type === "code" ? "text" : type}
        inputMode={type === "code" ? "numeric" : undefined}
        className={type === "code" ? "input--code" : undefined}
        id={controlId(name)}
        name={name}
        defaultValue={typed(state.entries, name)}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, { hint: hint !== undefined, error: Boolean(error) })}
      />
    </FieldFrame>
  );
}
