/**
 * Ten questions in plain words with which a municipality begins: what is answered becomes evidence, what is not known is
 * passed over. Each question asks for the few fields that its evidence cannot do without; the rest can follow later.
 */
import type { Owner } from "../access";
import type { IsoDate } from "../calendar";
import { type Entries, filled, typed } from "../form/entries";
import type { FormField, Wording } from "../form/field";
import { entriesOfPart, fieldIn, fieldsIn, problemsIn } from "../form/parts";
import { type FieldProblem, problemsByField } from "../form/problems";
import type { Draft } from "../form/read";
import { type Evidence, futureEventProblems } from "./evidence";
import { type EvidenceType, evidenceFields } from "./form";
import { fillEvidence, readEvidence } from "./read-form";

/** An answer that leads to evidence; what the evidence is, follows from it. */
interface Answer {
  value: string;
  label: string;
  draft: Draft;
}

export interface FirstQuestion {
  id: string;
  question: string;
  hint?: string;
  type: EvidenceType;
  yes: readonly Answer[];
  /** The fields that are asked where the answer is yes, each with other words where the usual ones do not fit here. */
  asks: readonly (readonly [name: string, Partial<Wording & Pick<FormField, "required">>?])[];
  /** How many records the question can lead to: a meeting that was held twice is asked for twice. */
  times?: number;
}

const wholeDocument = (...criteria: string[]): Draft => ({
  claims: criteria.map((criterion) => ({ criterion, locator: "hele document" })),
});

const yes = (draft: Draft): Answer[] => [{ value: "ja", label: "Ja", draft }];

/** The one day that a document is asked for here: without it, it would count on no day. */
const NEEDED = { required: true, hint: "", missing: "Vul een datum in. Weet u alleen de maand of het jaar? Dat is ook goed." };

export const firstQuestions: readonly FirstQuestion[] = [
  {
    id: "plan",
    question: "Is er een plan waarin de aanpak van mensenhandel staat?",
    type: "document",
    yes: [
      { value: "eigen", label: "Ja, een eigen beleidsplan", draft: { kind: "policy-plan" } },
      { value: "deel", label: "Ja, als deel van het integraal veiligheidsplan", draft: { kind: "safety-plan" } },
    ],
    asks: [["title"], ["adoptedBy"], ["adoptedOn", NEEDED], ["validUntil"]],
  },
  {
    id: "officer",
    question: "Is er een aandachtsfunctionaris mensenhandel?",
    hint: "Iemand binnen de gemeente bij wie collega’s met signalen terechtkunnen.",
    type: "appointment",
    yes: yes({ role: "attention-officer" }),
    asks: [["holder"], ["from"], ["sinceAtLeast"]],
  },
  {
    id: "route",
    question: "Staat op papier hoe medewerkers een signaal melden?",
    type: "document",
    yes: yes({ kind: "procedure", ...wholeDocument("2.1.2a") }),
    asks: [["title"], ["validFrom", { ...NEEDED, question: "Sinds wanneer geldt het?" }]],
  },
  {
    id: "training",
    question: "Was er de afgelopen twee jaar een training of e-learning voor medewerkers?",
    type: "activity",
    yes: [
      { value: "training", label: "Ja, een training", draft: { kind: "training" } },
      { value: "e-learning", label: "Ja, een e-learning", draft: { kind: "e-learning" } },
    ],
    asks: [["date"], ["audiences"]],
  },
  {
    id: "triangle",
    question: "Besprak de gezagsdriehoek mensenhandel het afgelopen jaar?",
    hint: "Burgemeester, politie en Openbaar Ministerie. Vul de dagen in die u weet.",
    type: "meeting",
    yes: yes({ forum: "triangle" }),
    asks: [["date"]],
    times: 2,
  },
  {
    id: "official",
    question: "Was er het afgelopen jaar ambtelijk overleg over mensenhandel?",
    hint: "Vul de dagen in die u weet.",
    type: "meeting",
    yes: yes({ forum: "official" }),
    asks: [["date"]],
    times: 2,
  },
  {
    id: "scan",
    question: "Is in beeld gebracht waar in de gemeente risico’s op mensenhandel zijn?",
    type: "analysis",
    yes: [
      { value: "scan", label: "Ja, met een omgevingsscan", draft: { kind: "environmental-scan" } },
      { value: "analyse", label: "Ja, met een risicoanalyse", draft: { kind: "risk-analysis" } },
    ],
    asks: [["date"], ["sectors"], ["groups"]],
  },
  {
    id: "partners",
    question: "Zijn er afspraken met partners op papier, zoals een convenant?",
    type: "document",
    yes: yes({ kind: "covenant", ...wholeDocument("4.1.1a", "4.1.1b") }),
    asks: [["title"], ["validFrom", { ...NEEDED, question: "Sinds wanneer gelden ze?" }], ["validUntil"], ["parties"]],
  },
  {
    id: "care",
    question: "Is er een zorgcoördinator voor slachtoffers van mensenhandel?",
    hint: "Vaak is dat regionaal geregeld.",
    type: "appointment",
    yes: yes({ role: "care-coordinator" }),
    asks: [["holder"], ["organisation"], ["from"], ["sinceAtLeast"]],
  },
  {
    id: "residents",
    question: "Kregen inwoners de afgelopen twee jaar voorlichting over mensenhandel?",
    type: "activity",
    yes: [
      { value: "campagne", label: "Ja, met een campagne", draft: { kind: "campaign", audiences: ["residents"] } },
      { value: "avond", label: "Ja, met een avond", draft: { kind: "information-evening", audiences: ["residents"] } },
      { value: "folder", label: "Ja, met een folder", draft: { kind: "brochure", audiences: ["residents"] } },
    ],
    asks: [["date"]],
  },
];

/** The answers that lead to nothing. */
export const NO = "nee";
export const UNKNOWN = "onbekend";

/** The field of a question's answer in the whole form. */
export const answerField = ({ id }: FirstQuestion): string => fieldIn(id, "antwoord");

/** The parts of a question: one for each record that it can lead to. */
export const partsOf = ({ id, times = 1 }: FirstQuestion): string[] =>
  Array.from({ length: times }, (_, at) => (at === 0 ? id : `${id}-${at + 1}`));

/** The fields of one part, as they are asked here. */
export function fieldsOfPart({ type, asks }: FirstQuestion, part: string): FormField[] {
  const fields = asks.flatMap(([name, wording]) =>
    evidenceFields(type)
      .filter((field) => field.name === name)
      .map((field) => ({ ...field, ...wording })),
  );
  return fieldsIn(part, fields);
}

/** A question as its form shows it: without what its answers become. */
export interface AskedQuestion {
  id: string;
  question: string;
  hint: string | undefined;
  /** The name of the field of its answer. */
  answer: string;
  /** Whether the fields of its parts are asked besides, for each answer. */
  answers: readonly { value: string; label: string; asksMore: boolean }[];
  parts: readonly { part: string; fields: readonly FormField[] }[];
}

export const askedQuestions: readonly AskedQuestion[] = firstQuestions.map((asked) => ({
  id: asked.id,
  question: asked.question,
  hint: asked.hint,
  answer: answerField(asked),
  answers: [
    ...asked.yes.map(({ value, label }) => ({ value, label, asksMore: true })),
    { value: NO, label: "Nee, nog niet", asksMore: false },
    { value: UNKNOWN, label: "Weet ik niet", asksMore: false },
  ],
  parts: partsOf(asked).map((part) => ({ part, fields: fieldsOfPart(asked, part) })),
}));

/** What the form says where no answer leads to evidence. */
export const NOTHING_ANSWERED: FieldProblem = {
  field: answerField(firstQuestions[0] as FirstQuestion),
  message: "Er is nog niets om vast te leggen. Beantwoord ten minste één vraag met ja.",
};

export type FirstAnswers = { ok: true; items: Evidence[] } | { ok: false; problems: FieldProblem[] };

interface Given {
  owner: Owner;
  entries: Entries;
  /** What lies after it, is no evidence yet. */
  today: IsoDate;
  idOf(part: string): string;
}

/**
 * The evidence that the answers describe, in the order of the questions. Each item takes its id from `idOf`. Where a question
 * is answered with yes its first part must be complete; a further part may stay empty.
 */
export function readFirstAnswers({ owner, entries, today, idOf }: Given): FirstAnswers {
  const readings = firstQuestions.flatMap((question) => {
    const answer = question.yes.find(({ value }) => value === typed(entries, answerField(question)));
    if (answer === undefined) return [];
    return partsOf(question)
      .filter((part, at) => at === 0 || isFilledIn(question, part, entries))
      .map((part) => readPart(question, part, answer, { owner, entries, today, id: idOf(part) }));
  });
  const problems = readings.flatMap((reading) => (reading.ok ? [] : reading.problems));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, items: readings.flatMap((reading) => (reading.ok ? [reading.item] : [])) };
}

const isFilledIn = (question: FirstQuestion, part: string, entries: Entries): boolean =>
  fieldsOfPart(question, part).some(({ name }) => filled(typed(entries, name)) !== undefined);

type Asked = Omit<Given, "idOf"> & { id: string };

function readPart(
  { type, question, asks }: FirstQuestion,
  part: string,
  { draft }: Answer,
  { owner, entries, today, id }: Asked,
): { ok: true; item: Evidence } | { ok: false; problems: FieldProblem[] } {
  const given = fillEvidence(type, { ...draft, id });
  const reading = readEvidence(type, owner, { ...given, ...entriesOfPart(part, entries) });
  const problems = reading.ok ? problemsByField(futureEventProblems(reading.item, today)) : reading.problems;
  if (reading.ok && problems.length === 0) return { ok: true, item: reading.item };
  const here = problems.map((problem) => atAskedField(asks, problem)).filter(isFirstAtField);
  return { ok: false, problems: problemsIn(part, here, question) };
}

/** A day that is missing is told at the day that is asked here. */
function atAskedField(asks: FirstQuestion["asks"], problem: FieldProblem): FieldProblem {
  if (problem.field !== "validFrom") return problem;
  const needed = asks.find(([, wording]) => wording?.missing !== undefined);
  return needed ? { field: needed[0], message: needed[1]?.missing ?? problem.message } : problem;
}

const isFirstAtField = ({ field }: FieldProblem, at: number, all: readonly FieldProblem[]): boolean =>
  all.findIndex((other) => other.field === field) === at;
