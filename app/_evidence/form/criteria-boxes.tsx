/** A list of criteria to tick, those chosen already on top, the others per theme. */
import type { ReactNode } from "react";
import type { FormField } from "@/lib/form/field";
import { FieldFrame } from "../../_components/form/field-frame";
import { controlId, describedBy } from "../../_components/form/ids";
import { type ClaimChoice, type ClaimGroup, choicesIn, numbered } from "./claim-choice";

interface Props {
  field: FormField;
  groups: readonly ClaimGroup[];
  chosen: readonly string[];
  error?: ReactNode;
}

export function CriteriaBoxes({ field, groups, chosen, error }: Props) {
  const all = groups.flatMap(choicesIn);
  const onTop = all.filter(({ id }) => chosen.includes(id));
  const box = (choice: ClaimChoice, first: boolean) => (
    <label key={choice.id}>
      <input
        type="checkbox"
        name={field.name}
        value={choice.id}
        id={first ? controlId(field.name) : `${controlId(field.name)}-${choice.id}`}
        defaultChecked={chosen.includes(choice.id)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(field.name, { hint: field.hint !== undefined, error: Boolean(error) })}
      />
      <span>
        <strong>{numbered(choice)}</strong>
      </span>
    </label>
  );
  return (
    <FieldFrame field={field} error={error} group>
      <div className="choices">{onTop.map((choice, index) => box(choice, index === 0))}</div>
      {groups.map((themed, group) => (
        <details key={themed.theme} className="others" open={onTop.length === 0 && group === 0}>
          <summary>{themed.theme}</summary>
          <div className="choices">
            {choicesIn(themed)
              .filter((choice) => !onTop.includes(choice))
              .map((choice, index) => box(choice, onTop.length === 0 && group === 0 && index === 0))}
          </div>
        </details>
      ))}
    </FieldFrame>
  );
}
