/** The frame of a field: its question, its hint and its message. A group of controls has a legend, a single one a label. */
import type { ReactNode } from "react";
import type { Entries } from "@/lib/form/entries";
import type { FormField } from "@/lib/form/field";
import { controlId, errorId, hintId } from "./ids";

/** What the control of one field is given. */
export interface FieldProps {
  field: FormField;
  entries: Entries;
  error?: ReactNode;
  /** The values that fit what the form was opened for; the others stand behind "Toon de andere". */
  fitting?: readonly string[];
}

export interface FrameProps extends Pick<FieldProps, "field" | "error"> {
  children: ReactNode;
  group?: boolean;
}

export function FieldFrame({ field, error, children, group = false }: FrameProps) {
  const Frame = group ? "fieldset" : "div";
  const className = error ? "field field--invalid" : "field";
  return (
    <Frame className={className}>
      {group ? (
        <legend>
          <Question field={field} />
        </legend>
      ) : (
        <label htmlFor={controlId(field.name)}>
          <Question field={field} />
        </label>
      )}
      {field.hint && (
        <p className="hint" id={hintId(field.name)}>
          {field.hint}
        </p>
      )}
      {error && (
        <p className="error-message" id={errorId(field.name)}>
          {error}
        </p>
      )}
      {children}
    </Frame>
  );
}

const Question = ({ field }: { field: FormField }) => (
  <>
    {field.question}
    {!field.required && <span className="optional"> (mag leeg)</span>}
  </>
);
