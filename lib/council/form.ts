/** How the council's form is asked, read back and filled in. A text that was left as proposed is not stored. */

import { comparedRows, rowOf } from "../form/compared-row";
import { type Entries, filled, typed } from "../form/entries";
import { type FormField, fieldsOf } from "../form/field";
import type { FieldProblem } from "../form/problems";
import type { Draft } from "../form/read";
import { recordForm } from "../form/record-form";
import { answerFields, MAX_ANSWERS, stillHoldsName } from "./form-names";
import { basisInWords, type Figures, type Overtaken, overtaken, withFigures, withNames } from "./live";
import { type Answer, type CouncilForm, councilForm } from "./note";

const shape = councilForm.omit({ id: true, openness: true, answers: true, basis: true });

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
const LIVE = "Getallen die u laat staan naast hetzelfde woord, lopen mee met het bewijs.";

const noteFields = fieldsOf(shape, [
  ["coreMessage", { question: "In het kort", hint: LIVE, long: true }],
  ["present", { question: "Wat is er?", hint: LIST, long: true }],
  ["ask", { question: "Wat vraagt u van de raad?", hint: "Kennisnemen, een keuze, een besluit, of een wens.", long: true }],
  [
    "late",
    {
      question: "Waarom is iets te laat of niet gelukt?",
      hint: "Over acties en eigen afspraken. Gaat het om een motie of toezegging? Vul het dan daar in.",
      long: true,
    },
  ],
  [
    "money",
    { question: "Geld en mensen", hint: "Bijvoorbeeld: uren per week, kosten, en of dat in de begroting staat.", long: true },
  ],
  ["evaluateOn", { question: "Wanneer komt de volgende nota?", hint: "Tot die dag vertelt de nota wat er afloopt." }],
  ["followUp", { question: "Vervolg", hint: "Wanneer hoort de raad hier weer van, en van wie?", long: true }],
]);

const extraFields = fieldsOf(shape, [
  ["reason", { question: "Aanleiding", long: true }],
  ["consequences", { question: "Consequenties", long: true }],
  ["communication", { question: "Communicatie", long: true }],
  ["attachments", { question: "Bijlagen", long: true }],
]);

/** The parts of the form, in the order of the note. */
export const councilFieldGroups: readonly { heading: string; fields: readonly FormField[] }[] = [
  { heading: "Kop van de nota", fields: [...headerFields.slice(0, 7), openness, ...headerFields.slice(7)] },
  { heading: "Tekst van de nota", fields: noteFields },
  { heading: "Extra kopjes", fields: extraFields },
];

export const councilFields: readonly FormField[] = councilFieldGroups.flatMap(({ fields }) => fields);

/** The name of the unseen field that says what was proposed for a field; of a text with figures it is the basis (live.ts). */
export const proposedName = (field: string): string => `proposed.${field}`;

/** The names of the unseen fields with a stored text: as it is stored, as the form showed it, and its basis. */
const storedNames = (field: string) => ({
  stored: `stored.${field}`,
  shown: `shown.${field}`,
  basis: `basis.${field}`,
});

/**
 * A text as it is stored, and its basis where figures in it can stay alive. One that was left as it was keeps both, unless
 * its box says that it still holds.
 */
function textWithBasis(entries: Entries, name: string, value: unknown): [text: unknown, basis?: string] {
  const basis = typed(entries, proposedName(name));
  if (typeof value !== "string" || !LIVE_FIELDS.includes(name) || basis === "") return [value];
  const before = storedNames(name);
  const untouched = value === filled(typed(entries, before.shown)) && typed(entries, stillHoldsName(name)) === "";
  if (untouched) return [filled(typed(entries, before.stored)), filled(typed(entries, before.basis)) ?? basis];
  return [withNames(value, basis), basis];
}

/** The texts of which the proposal holds figures. */
const LIVE_FIELDS: readonly string[] = ["coreMessage", "present", "ask", "followUp"];

/** What stands there as it was proposed is left out. A problem of an answer stands at the row where that was typed. */
export const councilNoteForm = recordForm({
  schema: councilForm,
  fields: councilFields,
  unseen: [],
  complete: (draft, entries) => {
    const own = Object.entries(draft).filter(
      ([name, value]) => value !== filled(basisInWords(typed(entries, proposedName(name)))),
    );
    const texts = own.map(([name, value]) => [name, ...textWithBasis(entries, name, value)] as const);
    const bases = texts.flatMap(([name, , basis]) => (basis ? [[name, basis] as const] : []));
    const { answers } = readAnswers(entries);
    return {
      id: "council-form",
      ...Object.fromEntries(texts),
      ...(answers.length > 0 ? { answers } : {}),
      ...(bases.length > 0 ? { basis: Object.fromEntries(bases) } : {}),
    };
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
  const found = Array.from({ length: MAX_ANSWERS }, (_, row) => {
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

/** A stored form with today's figures in its texts. */
export const withTodaysFigures = (form: Partial<CouncilForm>, figures: Figures): Draft =>
  Object.fromEntries(
    Object.entries(form).map(([name, text]) => [
      name,
      LIVE_FIELDS.includes(name) && typeof text === "string" ? withFigures(text, figures) : text,
    ]),
  );

/** By field: the stored texts that the evidence has overtaken, beside what is proposed now. */
export function overtakenTexts(
  form: CouncilForm | undefined,
  bases: Readonly<Record<string, string>>,
): Record<string, Overtaken> {
  const found = LIVE_FIELDS.flatMap((name) => {
    const text = form?.[name as keyof CouncilForm];
    const [basis, now] = [form?.basis?.[name], bases[name]];
    if (typeof text !== "string" || basis === undefined || now === undefined) return [];
    const behind = overtaken(text, basis, now);
    return behind === undefined ? [] : [[name, behind] as const];
  });
  return Object.fromEntries(found);
}

/** The unseen fields of the form: what is proposed, and of stored texts how they are kept. */
export function unseenFields(
  form: CouncilForm | undefined,
  proposed: Readonly<Record<string, string>>,
  shown: Entries,
): Record<string, string> {
  const kept = LIVE_FIELDS.flatMap((name) => {
    const text = form?.[name as keyof CouncilForm];
    if (typeof text !== "string") return [];
    const names = storedNames(name);
    return [
      [names.stored, text],
      [names.shown, typed(shown, name)],
      [names.basis, form?.basis?.[name] ?? ""],
    ] as const;
  });
  const proposals = Object.entries(proposed).map(([name, text]) => [proposedName(name), text] as const);
  return Object.fromEntries([...proposals, ...kept]);
}
