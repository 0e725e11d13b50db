/** A choice from a list: one value (radio buttons) or several (boxes). What fits stands first, the rest behind a summary. */
import type { ReactNode } from "react";
import type { FormField, Option } from "@/lib/form/field";
import { FieldFrame } from "./field-frame";
import { controlId, describedBy } from "./ids";

/** More options than this stand in columns. */
const MAX_RADIOS = 8;

interface Props {
  field: FormField;
  chosen: readonly string[];
  error?: ReactNode;
  fitting?: readonly string[];
}

export function Choices({ field, chosen, error, fitting }: Props) {
  const options = [...(field.options ?? []), ...notOffered(field.options ?? [], chosen)];
  const first = fitting ? options.filter(({ value }) => fitting.includes(value)) : options;
  const others = options.filter((option) => !first.includes(option));
  const boxes = (shown: Option[], startsHere: boolean) => (
    <div className={field.kind === "choices" || shown.length > MAX_RADIOS ? "choices choices--columns" : "choices"}>
      {shown.map(({ value, label }, index) => (
        <label key={value}>
          <input
            type={field.kind === "choice" ? "radio" : "checkbox"}
            id={startsHere && index === 0 ? controlId(field.name) : `${controlId(field.name)}-${value}`}
            name={field.name}
            value={value}
            defaultChecked={chosen.includes(value)}
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy(field.name, { hint: field.hint !== undefined, error: Boolean(error) })}
          />
          <span>{label}</span>
        </label>
      ))}
      {startsHere && field.kind === "choice" && !field.required && <NoChoice name={field.name} chosen={chosen} />}
    </div>
  );
  return (
    <FieldFrame field={field} error={error} group>
      {boxes(first.length > 0 ? first : options, true)}
      {first.length > 0 && others.length > 0 && (
        <details className="others" open={others.some(({ value }) => chosen.includes(value))}>
          <summary>Iets anders</summary>
          {boxes(others, false)}
        </details>
      )}
    </FieldFrame>
  );
}

/** What a record says and the form no longer offers: it stays there, and stays until somebody takes it away. */
const notOffered = (options: readonly Option[], chosen: readonly string[]): Option[] =>
  chosen
    .filter((value) => value !== "" && !options.some((option) => option.value === value))
    .map((value) => ({ value, label: `${value} (wordt niet meer aangeboden)` }));

/** A radio button cannot be undone, so a choice that may stay empty offers that as a choice too. */
const NoChoice = ({ name, chosen }: { name: string; chosen: readonly string[] }) => (
  <label>
    <input
      type="radio"
      id={`${controlId(name)}-geen`}
      name={name}
      value=""
      defaultChecked={!chosen.some((value) => value !== "")}
    />
    <span>Niet bekend of niet van toepassing</span>
  </label>
);
