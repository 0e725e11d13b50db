/** What the rows of the council's form are called and how many it shows; apart from how they are read, so that no schemas come to a browser. */
import { type Entries, typed } from "../form/entries";
import type { FormField } from "../form/field";

/** The most promises and motions that one form can hold. */
export const MAX_ANSWERS = 50;

/** The empty rows that it offers besides what is filled. */
const EMPTY_ROWS = 2;

/** The two fields of one promise or motion; rows count from 0. */
export const answerFields = (row: number): readonly FormField[] => [
  {
    name: `answers.${row}.reference`,
    kind: "text",
    question: `Toezegging of motie ${row + 1}`,
    required: false,
    maxLength: 200,
  },
  { name: `answers.${row}.answer`, kind: "longtext", question: `Antwoord op ${row + 1}`, required: false, maxLength: 10_000 },
];

/** How many rows of answers a form with these entries shows. */
export function answerRows(entries: Entries): number {
  const last = Array.from({ length: MAX_ANSWERS }, (_, row) => row).findLast((row) =>
    answerFields(row).some(({ name }) => typed(entries, name) !== ""),
  );
  return Math.min(MAX_ANSWERS, (last ?? -1) + 1 + EMPTY_ROWS);
}

/** The name of the box that says that an overtaken text still holds. */
export const stillHoldsName = (field: string): string => `stillHolds.${field}`;
