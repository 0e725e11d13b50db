/** Short forms with a few lines to type, such as signing in: what each line holds, and what of it may be shown again. */
import { type Entries, entriesOf } from "./entries";
import type { FieldProblem } from "./problems";
import type { FormState } from "./state";

export interface LineField {
  name: string;
  question: string;
  hint?: string;
  type: "email" | "password" | "text" | "code";
  /** What the browser may fill in. */
  autoComplete: "username" | "current-password" | "new-password" | "one-time-code" | "name" | "off";
}

/** What may be shown again after a mistake: everything but passwords and codes. */
export function shownAgain(submitted: FormData, secret: readonly string[]): Entries {
  const entries = entriesOf(submitted.entries());
  return Object.fromEntries(Object.entries(entries).filter(([name]) => !secret.includes(name)));
}

/** A form's answer: what is wrong, with what may be shown again. */
export const answered = (entries: Entries, problems: FieldProblem[], refusal?: string): FormState => ({
  entries,
  basedOn: 0,
  problems,
  ...(refusal === undefined ? {} : { refusal }),
});
