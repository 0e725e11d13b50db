"use client";
/** A date in one field, in any Dutch notation; where only a month or a year is typed, it says which day that becomes. */
import { useState } from "react";
import { typed } from "@/lib/form/entries";
import { readTypedDate, whichDay } from "@/lib/form/typed-date";
import { FieldFrame, type FieldProps } from "./field-frame";
import { controlId, describedBy } from "./ids";

const EXAMPLE = "Bijvoorbeeld 28-9-2023. Van een maand of een jaar telt de laatste dag.";

/** The longest that one would type: a day of the week, a day, a month and a year, with some room. */
const MAX_LENGTH = 40;

export function DateField({ field, entries, error }: Omit<FieldProps, "fitting">) {
  const [text, setText] = useState(typed(entries, field.name));
  const said = whichDayOf(text);
  const hint = field.hint ? `${field.hint} ${EXAMPLE}` : EXAMPLE;
  return (
    <FieldFrame field={{ ...field, hint }} error={error}>
      <input
        type="text"
        className="input--date"
        autoComplete="off"
        maxLength={MAX_LENGTH}
        id={controlId(field.name)}
        name={field.name}
        defaultValue={typed(entries, field.name)}
        onInput={(event) => setText(event.currentTarget.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(field.name, { hint: true, error: Boolean(error) })}
      />
      <output className="hint" htmlFor={controlId(field.name)}>
        {said}
      </output>
    </FieldFrame>
  );
}

function whichDayOf(text: string): string | undefined {
  const read = text.trim() === "" ? undefined : readTypedDate(text);
  return read?.date === undefined ? undefined : whichDay(read);
}
