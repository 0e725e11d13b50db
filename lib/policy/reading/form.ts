/**
 * The two forms of a policy text: giving a text to read, and ticking what of it is recorded. What is ticked is read by the
 * forms of the records themselves, each under a part of its own (lib/form/parts.ts).
 */

import type { Owner } from "../../access";
import type { Agreement } from "../../agreements/agreement";
import { agreementFields, agreementForm } from "../../agreements/form";
import { rhythmValue } from "../../agreements/rhythm";
import { capitalised } from "../../dutch";
import type { Evidence } from "../../evidence/evidence";
import { type EvidenceType, evidenceFields } from "../../evidence/form";
import { CLAIM, locatorField } from "../../evidence/form-names";
import { fillEvidence, readEvidence } from "../../evidence/read-form";
import { type Entries, filled, typed, valuesOf } from "../../form/entries";
import type { FormField, Option } from "../../form/field";
import { ownerText } from "../../form/owner";
import { entriesIn, entriesOfPart, fieldIn, fieldsIn, problemsIn } from "../../form/parts";
import type { FieldProblem } from "../../form/problems";
import type { Reading } from "../../form/record-form";
import { criteriaOf, evidenceAsked, type Framework } from "../../framework/framework";
import { label, terms, type VocabularyList } from "../../framework/vocabulary";
import type { Action } from "../../plan/action";
import { ABOUT, actionForm } from "../../plan/form";
import { ACTION_OWNER, PART, PASSAGE, SEEN } from "./form-names";
import { cut, type FactProposal, type PassageProposal, type PromiseProposal, type Proposals } from "./proposals";

/** Where a criterion stands that the advisor saw in the text and Plateau did not. */
export const placeField = (criterion: string): FormField => ({
  name: fieldIn(SEEN, criterion),
  kind: "text",
  question: "Waar staat het?",
  hint: "Bijvoorbeeld § 3.2 of bladzijde 12.",
  required: true,
  maxLength: 200,
});

/** The part of the document itself, and the fields of it that are asked. */
export const DOCUMENT = "document";
const DOCUMENT_FIELDS = ["kind", "title", "adoptedBy", "adoptedOn", "validFrom", "validUntil"];

/** On a long page a choice takes one line: a list to pick from. */
const inOneLine = (field: FormField): FormField => (field.kind === "choice" ? { ...field, kind: "select" } : field);

const fieldsOfDocument = (names: readonly string[]): FormField[] =>
  fieldsIn(
    DOCUMENT,
    evidenceFields("document")
      .filter(({ name }) => names.includes(name))
      .map(inOneLine),
  );

/** What is asked of the document: its fields of policy only where a criterion counts them. */
export const documentFieldsFor = (framework: Framework, proposals: Proposals): FormField[] =>
  fieldsOfDocument(countsPolicyFields(framework, proposals) ? [...DOCUMENT_FIELDS, "policyFields"] : DOCUMENT_FIELDS);

/** Whether a criterion that was found, and that the document can show, counts the fields that it is about. */
const countsPolicyFields = (framework: Framework, { passages, showable }: Proposals): boolean =>
  criteriaOf(framework).some(
    (criterion) =>
      passages.has(criterion.id) &&
      showable.includes(criterion.id) &&
      evidenceAsked(criterion).some((asked) => asked.distinct?.field === "policyFields"),
  );

export const dueField = (key: string): string => fieldIn(key, "uiterlijk");

const FACT_FIELDS: Partial<Record<EvidenceType, readonly string[]>> = {
  appointment: ["holder", "organisation", "from", "sinceAtLeast"],
  analysis: ["title", "date"],
  document: ["title", "validFrom", "validUntil"],
};

/** The fields of a fact that are asked, under its part; what else the text told goes along. */
export const factFields = ({ part, type }: FactProposal): FormField[] =>
  fieldsIn(
    part,
    evidenceFields(type).filter(({ name }) => FACT_FIELDS[type]?.includes(name)),
  );

/** Which evidence shows that a promise is kept: one choice, "meeting:triangle". */
const evidenceField: FormField = {
  name: "evidence",
  kind: "select",
  question: "Welk bewijs laat zien dat het gebeurt?",
  required: true,
  options: [
    ...evidenceOptions("meeting", "forum", "Overleg"),
    ...evidenceOptions("activity", "activityKind", "Activiteit"),
    ...evidenceOptions("analysis", "analysisKind", "Analyse"),
  ],
};

function evidenceOptions<L extends VocabularyList>(type: string, list: L, group: string): Option[] {
  return terms(list).map((term) => ({ value: `${type}:${term}`, label: capitalised(label(list, term)), group }));
}

const PROMISE_FIELDS = ["title", "rhythm", "from"];

/** The fields of a promise, under its part. */
export const promiseFields = ({ part }: PromiseProposal): FormField[] =>
  fieldsIn(part, [...agreementFields("meeting", []).filter(({ name }) => PROMISE_FIELDS.includes(name)), evidenceField]);

/** What the page of suggestions shows before anybody typed: what is clear is ticked, what the text tells is filled in. */
export function fillProposals({ document, passages, facts, promises }: Proposals): Entries {
  const shown = [...passages.values()].flat();
  return {
    ...entriesIn(DOCUMENT, fillEvidence("document", document)),
    [PASSAGE]: shown.filter(({ ticked }) => ticked).map(({ key }) => key),
    [PART]: [...facts, ...promises].filter(({ ticked }) => ticked).map(({ part }) => part),
    [ACTION_OWNER]: ["beleidsadviseur"],
    ...Object.fromEntries(
      shown.filter(({ becomes }) => becomes === "action").flatMap(({ key, due }) => Object.entries(actionEntries(key, due))),
    ),
    ...Object.assign({}, ...facts.map(({ part, type, draft }) => entriesIn(part, fillEvidence(type, draft)))),
    ...Object.assign({}, ...promises.map((promise) => entriesIn(promise.part, promiseEntries(promise, document)))),
  };
}

const actionEntries = (key: string, due: string): Entries => {
  const { due: typedDue = [] } = actionForm.fill({ due });
  return { [dueField(key)]: typedDue };
};

/** `evidence` is filled in where the text tells what would show it. */
const promiseEntries = (
  { promised: { title, count, within, keeps } }: PromiseProposal,
  document: Proposals["document"],
): Entries => ({
  ...agreementForm.fill({ title: cut(title), from: document.validFrom ?? document.adoptedOn, keeps: { type: "meeting" } }),
  rhythm: count === null ? [] : [rhythmValue({ count, within })],
  evidence: keeps ? [`${keeps.type}:${"forums" in keeps ? keeps.forums[0] : keeps.kinds[0]}`] : [],
});

/** A record that was ticked. */
export type Picked =
  | { kind: "evidence"; item: Evidence }
  | { kind: "action"; item: Action }
  | { kind: "agreement"; item: Agreement };

export type PickedReading = { ok: true; picked: Picked[] } | { ok: false; problems: FieldProblem[] };

/** Nothing is ticked. */
const NOTHING_PICKED: FieldProblem = {
  field: PASSAGE,
  message: "Er is nog niets aangekruist. Kruis aan wat u wilt vastleggen.",
};

interface Picking {
  proposals: Proposals;
  owner: Owner;
  entries: Entries;
  /** A new id for a part of the form. */
  idOf(part: string): string;
}

/**
 * The records that are ticked: the document with its claims first, then facts, actions and agreements. Every problem of every
 * record is told at once, at its own field.
 */
export function readPicked(picking: Picking): PickedReading {
  const { proposals, entries } = picking;
  const passages = tickedPassages(proposals, entries);
  const parts = new Set(valuesOf(entries, PART));
  const claims = [
    ...passages
      .filter(({ becomes }) => becomes === "claim")
      .map(({ criterion, found }) => ({ criterion, locator: found.passage.locator })),
    ...seen(proposals, entries),
  ];
  const promises = proposals.promises.filter(({ part }) => parts.has(part));
  const needsDocument = claims.length > 0 || promises.length > 0;
  const readings = [
    ...claims.flatMap(withoutPlace),
    ...(needsDocument
      ? [
          readDocument(
            picking,
            claims.filter(({ locator }) => locator !== ""),
          ),
        ]
      : []),
    ...proposals.facts.filter(({ part }) => parts.has(part)).map((fact) => readFact(picking, fact)),
    ...passages.filter(({ becomes }) => becomes === "action").map((passage) => readAction(picking, passage)),
    ...promises.map((promise) => readPromise(picking, promise)),
  ];
  if (readings.length === 0) return { ok: false, problems: [NOTHING_PICKED] };
  const problems = readings.flatMap((reading) => (reading.ok ? [] : reading.problems));
  if (problems.length > 0) return { ok: false, problems: onceEach(problems) };
  return { ok: true, picked: readings.flatMap((reading) => (reading.ok ? [reading.picked] : [])) };
}

/** The passages that are ticked and become something, in the order of the framework. */
function tickedPassages({ passages }: Proposals, entries: Entries): PassageProposal[] {
  const ticked = new Set(valuesOf(entries, PASSAGE));
  return [...passages.values()].flat().filter(({ key, becomes }) => becomes !== "nothing" && ticked.has(key));
}

interface Place {
  criterion: string;
  /** Where it stands; empty where the advisor did not say. */
  locator: string;
}

/** What the advisor saw in the text, of the criteria that this document can show. */
const seen = ({ showable }: Proposals, entries: Entries): Place[] =>
  valuesOf(entries, SEEN)
    .filter((criterion) => showable.includes(criterion))
    .map((criterion) => ({ criterion, locator: filled(typed(entries, placeField(criterion).name)) ?? "" }));

const withoutPlace = ({ criterion, locator }: Place): One[] =>
  locator === "" ? [{ ok: false, problems: [{ field: placeField(criterion).name, message: PLACE_ASKED }] }] : [];
const PLACE_ASKED = "Vul in waar dit in de tekst staat, bijvoorbeeld § 3.2.";

type One = { ok: true; picked: Picked } | { ok: false; problems: FieldProblem[] };

const one = <K extends Picked["kind"], T>(kind: K, part: string, reading: Reading<T>, subject?: string): One =>
  reading.ok
    ? { ok: true, picked: { kind, item: reading.item } as unknown as Picked }
    : { ok: false, problems: problemsIn(part, reading.problems, subject) };

function readDocument({ owner, entries, idOf }: Picking, claims: readonly Place[]): One {
  const own = { ...entriesOfPart(DOCUMENT, entries), id: [idOf(DOCUMENT)], ...claimEntries(claims) };
  return one("evidence", DOCUMENT, readEvidence("document", owner, own), "Het document:");
}

/** One claim a criterion; where several of its passages are ticked, its locator names each place. */
function claimEntries(claims: readonly Place[]): Entries {
  const entries: Record<string, string[]> = {};
  for (const { criterion, locator } of claims) {
    entries[CLAIM] = [...new Set([...(entries[CLAIM] ?? []), criterion])];
    const place = locatorField(criterion);
    const before = entries[place]?.[0];
    entries[place] = [before === undefined || before.includes(locator) ? (before ?? locator) : `${before}; ${locator}`];
  }
  return entries;
}

function readFact({ owner, entries, idOf }: Picking, { part, type, draft }: FactProposal): One {
  const asked = FACT_FIELDS[type] ?? [];
  const told = Object.fromEntries(Object.entries(draft).filter(([name]) => !asked.includes(name)));
  const given = { ...fillEvidence(type, told), ...entriesOfPart(part, entries), id: [idOf(part)] };
  return one("evidence", part, readEvidence(type, owner, given));
}

function readAction({ owner, entries, idOf }: Picking, { key, criterion, found }: PassageProposal): One {
  const reading = actionForm.read({
    id: [idOf(key)],
    municipality: [owner.id],
    title: [cut(firstSentence(found.passage.text))],
    owner: valuesOf(entries, ACTION_OWNER),
    due: valuesOf(entries, dueField(key)),
    status: ["todo"],
    note: [
      `Aangekondigd in ${filled(typed(entries, fieldIn(DOCUMENT, "title"))) ?? "het document"}, ${found.passage.locator}.`,
    ],
    [ABOUT]: [`criterion:${criterion}`],
  });
  if (reading.ok) return { ok: true, picked: { kind: "action", item: reading.item } };
  const fields: Readonly<Record<string, string>> = { due: dueField(key), owner: ACTION_OWNER };
  return { ok: false, problems: reading.problems.map((problem) => ({ ...problem, field: fields[problem.field] ?? "" })) };
}

const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text;

function readPromise({ owner, entries, idOf }: Picking, { part, locator }: PromiseProposal): One {
  const typedIn = entriesOfPart(part, entries);
  const [type = "", kind = ""] = typed(typedIn, "evidence").split(":");
  const reading = agreementForm.read({
    ...typedIn,
    ...(type === "meeting" ? { type: [type], forums: [kind] } : { type: [type], kinds: [kind] }),
    id: [idOf(part)],
    owner: [ownerText(owner)],
    document: [idOf(DOCUMENT)],
    locator: [locator],
  });
  const unknown = { field: fieldIn(part, "evidence"), message: "Kies welk bewijs laat zien dat het gebeurt." };
  return type === "" ? { ok: false, problems: [unknown] } : one("agreement", part, reading);
}

/** What is asked once for many records is told once. */
const onceEach = (problems: readonly FieldProblem[]): FieldProblem[] => [
  ...new Map(problems.map((problem) => [`${problem.field} ${problem.message}`, problem])).values(),
];
