/** How the council's form is asked, read back and filled in. A text that was left as proposed is not stored. */

import { comparedRows, rowOf } from "../form/compared-row";
import { type Entries, filled, typed } from "../form/entries";
import { type FormField, fieldsOf } from "../form/field";
import type { FieldProblem } from "../form/problems";
import type { Draft } from "../form/read";
import { recordForm } from "../form/record-form";
import { type Answer, councilForm } from "./note";

const shape = councilForm.omit({ id: true, openness: true, answers: true });

const FUNCTION = "Een functie of team; een naam is niet nodig.";

const headerFields = fieldsOf(shape, [
  ["subject", { question: "Onderwerp" }],
  ["from", { question: "Van" }],
  ["to", { question: "Aan" }],
  ["portfolioHolder", { question: "Portefeuillehouder", hint: "Een functie, bijvoorbeeld: burgemeester. Geen naam." }],
  ["informationFrom", { question: "Informatie bij", hint: FUNCTION }],
  ["adoptedOn", { question: "Datum vaststelling college", hint: "Nog niet bekend? Laat dit leeg." }],
  ["reference", { question: "Zaaknummer of besluitnummer" }],
  ["takeNoteOf", { question: "Kennisnemen van", long: true }],
]);

const openness: FormField = {
  name: "openness",
  kind: "choice",
  question: "Is de nota openbaar?",
  required: true,
  options: [
    { value: "public", label: "Ja" },
    { value: "closed", label: "Nee" },
  ],
};

const LIST = "Een lege regel begint een nieuwe alinea; een regel die met een streepje begint, wordt een opsomming.";

const noteFields = fieldsOf(shape, [
  ["reason", { question: "Aanleiding", hint: LIST, long: true }],
  ["coreMessage", { question: "Kernboodschap", long: true }],
  ["consequences", { question: "Consequenties", long: true }],
  ["communication", { question: "Communicatie", long: true }],
  [
    "evaluateOn",
    { question: "Wanneer wordt de aanpak opnieuw geëvalueerd?", hint: "Tot die dag vertelt het rapport wat er vervalt." },
  ],
  ["followUp", { question: "Vervolg", hint: "Wie rapporteert wanneer aan wie?", long: true }],
  ["attachments", { question: "Bijlagen", long: true }],
]);

/** The parts of the form, in the order of the note. */
export const councilFieldGroups: readonly { heading: string; fields: readonly FormField[] }[] = [
  { heading: "Kop van de nota", fields: [...headerFields.slice(0, 7), openness, ...headerFields.slice(7)] },
  { heading: "Tekst van de nota", fields: noteFields },
];

export const councilFields: readonly FormField[] = councilFieldGroups.flatMap(({ fields }) => fields);

/** The most promises and motions that one form can hold, and the empty rows that it offers besides what is filled. */
export const MOST_ANSWERS = 50;
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
  const last = Array.from({ length: MOST_ANSWERS }, (_, row) => row).findLast((row) =>
    answerFields(row).some(({ name }) => typed(entries, name) !== ""),
  );
  return Math.min(MOST_ANSWERS, (last ?? -1) + 1 + EMPTY_ROWS);
}

/** The name of the unseen field that says what was proposed for a field. */
export const proposedName = (field: string): string => `proposed.${field}`;

/** What stands there as it was proposed is left out. A problem of an answer stands at the row where that was typed. */
export const councilNoteForm = recordForm({
  schema: councilForm,
  fields: councilFields,
  unseen: [],
  complete: (draft, entries) => {
    const own = Object.entries(draft).filter(([name, value]) => value !== filled(typed(entries, proposedName(name))));
    const { answers } = readAnswers(entries);
    return { id: "council-form", ...Object.fromEntries(own), ...(answers.length > 0 ? { answers } : {}) };
  },
  fillOthers: ({ answers = [] }) => Object.fromEntries((answers as Answer[]).flatMap(answerEntries)),
  place: ([first, index, key], _draft, entries) =>
    first === "answers" && typeof index === "number"
      ? `answers.${readAnswers(entries).rows[index] ?? index}.${String(key)}`
      : String(first ?? ""),
  reword: (problems) => problems.map((problem) => (problem.field.startsWith("answers.") ? answerProblem(problem) : problem)),
  compare: (mine, theirs) => [
    ...comparedRows(councilFields, mine, theirs),
    ...rowOf("Toezeggingen en moties", answersInWords(mine), answersInWords(theirs)),
  ],
});

const answerEntries = ({ reference, answer }: Answer, row: number) => [
  [`answers.${row}.reference`, [reference]],
  [`answers.${row}.answer`, [answer]],
];

const answersInWords = ({ answers = [] }: Readonly<Draft>): string =>
  (answers as Answer[]).map(({ reference, answer }) => `${reference}: ${answer}`).join(" · ");

/** Rows of which both fields are empty are left out; `rows` tells at which row each answer was typed. */
function readAnswers(entries: Entries): { answers: Partial<Answer>[]; rows: number[] } {
  const found = Array.from({ length: MOST_ANSWERS }, (_, row) => {
    const [reference, answer] = answerFields(row).map(({ name }) => filled(typed(entries, name)));
    return { row, answer: { ...(reference ? { reference } : {}), ...(answer ? { answer } : {}) } };
  }).filter(({ answer }) => Object.keys(answer).length > 0);
  return { answers: found.map(({ answer }) => answer), rows: found.map(({ row }) => row) };
}

function answerProblem({ field, message }: FieldProblem): FieldProblem {
  const row = Number(field.split(".")[1]) + 1;
  if (!message.startsWith("Vul dit veld in")) return { field, subject: `Toezegging of motie ${row}.`, message };
  const missing = field.endsWith(".reference") ? "om welke toezegging of motie het gaat" : "hoe dit rapport antwoordt";
  return { field, message: `Vul bij toezegging of motie ${row} in ${missing}.` };
}
