/**
 * The form on which is ticked what of a policy text is recorded: its fields, and what stands in them before anybody typed. The
 * fields of each record stand under a part of its own (lib/form/parts.ts); picked.ts reads them.
 */
import { agreementFields, agreementForm } from "../../agreements/form";
import { rhythmValue } from "../../agreements/rhythm";
import { capitalised, countInWords } from "../../dutch";
import { type EvidenceType, evidenceFields } from "../../evidence/form";
import { fillEvidence } from "../../evidence/read-form";
import { type Entries, valuesOf } from "../../form/entries";
import type { FormField, Option } from "../../form/field";
import { entriesIn, fieldIn, fieldsIn } from "../../form/parts";
import type { FieldProblem } from "../../form/problems";
import { label, terms, type VocabularyList } from "../../framework/vocabulary";
import { actionForm } from "../../plan/form";
import { cut, type FactProposal } from "./fact-proposals";
import { ACTION_OWNER, PART, PASSAGE, SEEN } from "./form-names";
import type { PromiseProposal, Proposals } from "./proposals";

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

/** What is asked of the document: its fields of policy only where a criterion that was found counts them. */
export const documentFieldsFor = (proposals: Proposals): FormField[] =>
  fieldsOfDocument(asksFields(proposals) ? [...DOCUMENT_FIELDS, POLICY_FIELDS] : DOCUMENT_FIELDS);

const POLICY_FIELDS = "policyFields";
export const policyFieldsField = fieldIn(DOCUMENT, POLICY_FIELDS);
export const policyFieldsQuestion = evidenceFields("document").find(({ name }) => name === POLICY_FIELDS)?.question ?? "";

const asksFields = ({ passages, countsFields }: Proposals): boolean =>
  [...countsFields.keys()].some((criterion) => passages.has(criterion));

/** A ticked criterion for which the policy fields are asked, and none is ticked. */
export function fieldsMissed(proposals: Proposals, criteria: readonly string[], entries: Entries): FieldProblem | undefined {
  const criterion = criteria.find((one) => proposals.countsFields.has(one));
  if (criterion === undefined || !asksFields(proposals) || valuesOf(entries, policyFieldsField).length > 0) return undefined;
  const message = `Kruis aan over welke beleidsterreinen het gaat: ${criterion} telt pas mee met ${countInWords(proposals.countsFields.get(criterion) ?? 1)}. Of haal het kruis bij ${criterion} weg.`;
  return { field: policyFieldsField, message };
}

export const dueField = (key: string): string => fieldIn(key, "uiterlijk");

/** The fields of each type of fact that are asked. */
export const FACT_FIELDS: Partial<Record<EvidenceType, readonly string[]>> = {
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
