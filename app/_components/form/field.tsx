/** One field of a form, drawn by what it holds. Uncontrolled: what was typed comes in as entries and stays in the page. */
import { typed, valuesOf } from "@/lib/form/entries";
import { Choices } from "./choices";
import { DateField } from "./date-field";
import { FieldFrame, type FieldProps } from "./field-frame";
import { controlId, describedBy, errorId } from "./ids";
import { LinesField } from "./lines-field";
import { SelectField } from "./select-field";

export function Field({ field, entries, error, fitting }: FieldProps) {
  switch (field.kind) {
    case "date":
      return <DateField field={field} entries={entries} error={error} />;
    case "choice":
    case "choices":
      return <Choices field={field} chosen={valuesOf(entries, field.name)} error={error} fitting={fitting} />;
    case "select":
      return <SelectField field={field} entries={entries} error={error} />;
    case "lines":
      return <LinesField field={field} entries={entries} error={error} />;
    case "flag":
      return <Flag field={field} entries={entries} error={error} />;
    default:
      return (
        <FieldFrame field={field} error={error}>
          <TextControl field={field} entries={entries} error={error} />
        </FieldFrame>
      );
  }
}

function TextControl({ field, entries, error }: FieldProps) {
  const shared = {
    id: controlId(field.name),
    name: field.name,
    defaultValue: typed(entries, field.name),
    autoComplete: "off",
    "aria-invalid": error ? true : undefined,
    "aria-describedby": describedBy(field.name, { hint: field.hint !== undefined, error: Boolean(error) }),
  };
  if (field.kind === "longtext") {
    return <textarea {...shared} rows={3} maxLength={field.maxLength} />;
  }
  if (field.kind === "number") return <input {...shared} type="text" inputMode="numeric" className="input--short" />;
  return <input {...shared} type="text" maxLength={field.maxLength} inputMode={field.name === "url" ? "url" : undefined} />;
}

function Flag({ field, entries, error }: FieldProps) {
  return (
    <div className={error ? "field field--invalid" : "field"}>
      {error && (
        <p className="error-message" id={errorId(field.name)}>
          {error}
        </p>
      )}
      <div className="choices">
        <label>
          <input
            type="checkbox"
            id={controlId(field.name)}
            name={field.name}
            defaultChecked={typed(entries, field.name) !== ""}
            aria-describedby={describedBy(field.name, { hint: field.hint !== undefined, error: Boolean(error) })}
          />
          <span>{field.question}</span>
        </label>
      </div>
      {field.hint && (
        <p className="hint" id={`${controlId(field.name)}-hint`}>
          {field.hint}
        </p>
      )}
    </div>
  );
}
