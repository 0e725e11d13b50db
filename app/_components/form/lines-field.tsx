"use client";
/** A list that one types or pastes, with under it the values that Plateau reads in it, before anything is saved. */
import { useState } from "react";
import { typed } from "@/lib/form/entries";
import { readTypedList } from "@/lib/form/lists";
import { FieldFrame, type FieldProps } from "./field-frame";
import { controlId, describedBy } from "./ids";

export function LinesField({ field, entries, error }: FieldProps) {
  const first = typed(entries, field.name);
  const [text, setText] = useState(first);
  const values = readTypedList(text);
  return (
    <FieldFrame field={field} error={error}>
      <textarea
        id={controlId(field.name)}
        name={field.name}
        rows={3}
        autoComplete="off"
        maxLength={field.maxLength}
        defaultValue={first}
        onInput={(event) => setText(event.currentTarget.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(field.name, { hint: field.hint !== undefined, error: Boolean(error) })}
      />
      <output className="hint" htmlFor={controlId(field.name)}>
        {values.length > 0 && `Dat ${values.length === 1 ? "is" : "zijn"} er ${values.length}: ${values.join(" · ")}`}
      </output>
    </FieldFrame>
  );
}
