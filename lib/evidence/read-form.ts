/** The form of evidence: from what was typed to a valid item or to problems at the form's fields, and back. */

import type { Owner } from "../access";
import { type Entries, filled, typed, valuesOf } from "../form/entries";
import { ownerText, readOwner } from "../form/owner";
import type { FieldProblem } from "../form/problems";
import type { Draft } from "../form/read";
import { formBySort, type Reading, type RecordForm, recordForm } from "../form/record-form";
import { isAgreementNode, isBlockId } from "../framework/node-id";
import type { Problem } from "../problem";
import { fillClaims, locatorFieldOf, readClaims } from "./claims-form";
import { type Claim, type Evidence, evidence, evidenceShapes } from "./evidence";
import { type EvidenceType, evidenceFields } from "./form";
import { CLAIM, quoteField } from "./form-names";
import { suggestedTitle } from "./suggested-title";

const formOf = (type: EvidenceType): RecordForm<Evidence> => {
  const form = recordForm({
    schema: evidence,
    fields: evidenceFields(type),
    complete: (draft, entries) => withTitle({ ...draft, ...surroundingFields(type, readOwner(entries), entries) }),
    fillOthers: ({ claims, adopts, covers }) => ({
      ...fillClaims(claims as Evidence["claims"]),
      ...(typeof adopts === "string" ? { adopts: [adopts] } : {}),
      ...(Array.isArray(covers) ? { covers: covers.map(String) } : {}),
    }),
    place: fieldOfPath,
    reword: (problems, draft) =>
      problems.filter(({ field }) => !(field === "title" && draft.title === undefined && suggestsTitle(type))).map(withClaim),
  });
  return { ...form, fill: (draft) => form.fill(withoutSuggestion(type, draft)) };
};

const forms = Object.fromEntries(Object.keys(evidenceShapes).map((type) => [type, formOf(type as EvidenceType)])) as Record<
  EvidenceType,
  RecordForm<Evidence>
>;

const isType = (type: string): type is EvidenceType => Object.hasOwn(forms, type);

/** The form of any type: the entries name it in the field `type`. */
export const evidenceForm = formBySort<Evidence>(
  ({ type }) => forms[type as EvidenceType],
  (entries) => {
    const type = typed(entries, "type");
    return isType(type) ? forms[type] : undefined;
  },
);

/** The item that the entries describe. `id`, `adopts` and `covers` are entries of the form too. */
export const readEvidence = (type: EvidenceType, owner: Owner, entries: Entries): Reading<Evidence> =>
  forms[type].read({ ...entries, owner: [ownerText(owner)] });

/** What the form shows for an item, or for the part of one that a query fills in. */
export const fillEvidence = (type: EvidenceType, draft: Readonly<Draft>): Entries => forms[type].fill(draft);

function surroundingFields(type: EvidenceType, owner: Owner, entries: Entries): Draft {
  const claims = type === "explanation" ? undefined : readClaims(entries);
  const adopts = type === "document" ? filled(typed(entries, "adopts")) : undefined;
  const covers = owner.kind === "region" ? valuesOf(entries, "covers") : [];
  return {
    owner: owner.kind,
    type,
    ...(claims ? { claims } : {}),
    ...(adopts ? { adopts } : {}),
    ...(owner.kind === "region" ? { region: owner.id } : {}),
    ...(covers.length > 0 ? { covers } : {}),
  };
}

const withTitle = (draft: Draft): Draft => {
  const title = draft.title ?? suggestedTitle(draft);
  return title === undefined ? draft : { ...draft, title };
};

/** The problems of a claim stand at that claim's own fields. */
function fieldOfPath([first, index, part]: Problem["path"], { claims }: Readonly<Draft>): string {
  if (first !== "claims") return String(first ?? "");
  const claim = typeof index === "number" ? (claims as Claim[] | undefined)?.[index] : undefined;
  if (claim === undefined) return CLAIM;
  return part === "quote" ? quoteField(claim.criterion) : locatorFieldOf(claim);
}

/** Whether the title follows from other fields: if it is absent, those are what is wrong. */
const suggestsTitle = (type: EvidenceType): boolean =>
  evidenceFields(type).some(({ name, suggested }) => name === "title" && suggested === true);

const withClaim = (problem: FieldProblem): FieldProblem => {
  const [, id] = /^(?:locator|quote)\.(.+)$/.exec(problem.field) ?? [];
  if (id === undefined) return problem;
  if (isAgreementNode(id)) return { ...problem, subject: "Afspraak:" };
  return { ...problem, subject: `${isBlockId(id) ? "Bouwsteen" : "Toetspunt"} ${id}:` };
};

/** A title that the form made up stays empty, so that it follows when the date or the role is corrected. */
const withoutSuggestion = (type: EvidenceType, draft: Readonly<Draft>): Readonly<Draft> =>
  suggestsTitle(type) && draft.title !== undefined && draft.title === suggestedTitle({ ...draft, type })
    ? { ...draft, title: undefined }
    : draft;
