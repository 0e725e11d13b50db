/** A date as people type it: day, month and year apart. */
import { dateParts, partField } from "@/lib/form/date-parts";
import { typed } from "@/lib/form/entries";
import { FieldFrame, type FieldProps } from "./field-frame";
import { controlId, describedBy } from "./ids";

export function DateField({ field, entries, error }: Omit<FieldProps, "fitting">) {
  return (
    <FieldFrame field={field} error={error} group>
      <div className="date-parts">
        {dateParts.map((part, index) => (
          <label key={part}>
            {part === "year" ? "Jaar" : part === "month" ? "Maand" : "Dag"}
            <input
              type="text"
              inputMode="numeric"
              autoComplete="off"
              maxLength={part === "year" ? 4 : 2}
              id={index === 0 ? controlId(field.name) : controlId(partField(field.name, part))}
              name={partField(field.name, part)}
              defaultValue={typed(entries, partField(field.name, part))}
              aria-invalid={error ? true : undefined}
              aria-describedby={describedBy(field.name, { hint: field.hint !== undefined, error: Boolean(error) })}
            />
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}
