/** The form with which an administrator makes a token. */
import type { Entries } from "../form/entries";
import { type FormField, fieldsOf } from "../form/field";
import type { FieldProblem } from "../form/problems";
import { type Draft, readFields } from "../form/read";
import { placeFields } from "./account-form";
import { type TokenRole, tokenShape } from "./token";

const fields = fieldsOf(tokenShape, [
  [
    "name",
    {
      question: "Voor welk programma?",
      hint: "Bijvoorbeeld: zaaksysteem. Deze naam staat in het logboek bij wat het programma doet. Geen naam van een persoon.",
      missing: "Vul in voor welk programma het token is.",
    },
  ],
  [
    "until",
    {
      question: "Tot en met wanneer werkt het?",
      hint: "Hooguit een jaar vooruit.",
      missing: "Vul in tot en met wanneer het token werkt.",
    },
  ],
]);

/** The fields for a token with this role. */
export const tokenFields = (role: TokenRole): FormField[] => {
  const [name, until] = fields as [FormField, FormField];
  return [name, ...placeFields(role), until];
};

/** What was typed for the token itself, as far as it could be read, and what is wrong or lacks. */
export function readToken(entries: Entries): { draft: Draft; problems: FieldProblem[] } {
  const { draft, problems } = readFields(fields, entries);
  const wrong = new Set(problems.map(({ field }) => field));
  const empty = fields.filter(({ name }) => draft[name] === undefined && !wrong.has(name));
  return { draft, problems: [...problems, ...empty.map(({ name, missing = "" }) => ({ field: name, message: missing }))] };
}
