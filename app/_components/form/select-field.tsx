/** A choice of one from a long list, under the headings of its groups. */
import { typed } from "@/lib/form/entries";
import type { Option } from "@/lib/form/field";
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
          <Options key={group} group={group} options={options} />
        ))}
        {chosen !== "" && !field.options?.some(({ value }) => value === chosen) && <option value={chosen}>{chosen}</option>}
      </select>
    </FieldFrame>
  );
}

/** The options of one group; those of no group stand by themselves. */
function Options({ group, options }: { group: string; options: readonly Option[] }) {
  const all = options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
  return group === "" ? all : <optgroup label={group}>{all}</optgroup>;
}
