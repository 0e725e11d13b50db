/** A choice of one from a long list, under the headings of its groups. */
import { typed } from "@/lib/form/entries";
import { groupBy } from "@/lib/group";
import { FieldFrame, type FieldProps } from "./field-frame";
import { controlId, describedBy } from "./ids";

export function SelectField({ field, entries, error }: FieldProps) {
  const chosen = typed(entries, field.name);
  return (
    <FieldFrame field={field} error={error}>
      <select
        // A select does not follow a new default value by itself.
        key={chosen}
        id={controlId(field.name)}
        name={field.name}
        defaultValue={chosen}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(field.name, { hint: field.hint !== undefined, error: Boolean(error) })}
      >
        <option value="">Kies …</option>
        {[...groupBy(field.options ?? [], (option) => option.group ?? "")].map(([group, options]) => (
          <optgroup key={group} label={group}>
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
        {chosen !== "" && !field.options?.some(({ value }) => value === chosen) && <option value={chosen}>{chosen}</option>}
      </select>
    </FieldFrame>
  );
}
