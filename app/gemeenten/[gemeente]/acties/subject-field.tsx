/** For which criterion or block an action is: one question with one answer. */

import { FieldFrame } from "@/app/_components/form/field-frame";
import { controlId, describedBy } from "@/app/_components/form/ids";
import { type Entries, typed } from "@/lib/form/entries";
import type { FormField, Option } from "@/lib/form/field";
import { type FieldProblem, problemAt } from "@/lib/form/problems";
import { ABOUT } from "@/lib/plan/form";

export interface SubjectGroup {
  theme: string;
  options: Option[];
}

const field: FormField = { name: ABOUT, kind: "choice", question: "Voor welke bouwsteen of welk toetspunt?", required: true };

interface Props {
  groups: readonly SubjectGroup[];
  entries: Entries;
  problems: readonly FieldProblem[];
}

export function SubjectField({ groups, entries, problems }: Props) {
  const error = problemAt(problems, ABOUT)?.message;
  const chosen = typed(entries, ABOUT);
  return (
    <FieldFrame field={field} error={error}>
      <select
        // A select does not follow a new default value by itself.
        key={chosen}
        id={controlId(ABOUT)}
        name={ABOUT}
        defaultValue={chosen}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(ABOUT, { hint: false, error: error !== undefined })}
      >
        <option value="">Kies …</option>
        {groups.map(({ theme, options }) => (
          <optgroup key={theme} label={theme}>
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  );
}
