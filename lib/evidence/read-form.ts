/** Reads a submitted evidence form: from what was typed to a valid item, or to problems at the form's fields. */
import type { Owner } from "../access";
import type { Entries } from "../form/entries";
import { filled, typed, valuesOf } from "../form/entries";
import { allProblems, type FieldProblem, fieldProblems } from "../form/problems";
import { type Draft, fillFields, readFields } from "../form/read";
import { type Problem, problemsOf } from "../problem";
import { fillClaims, locatorField, quoteField, readClaims } from "./claims-form";
import { type Evidence, evidence } from "./evidence";
import { type EvidenceType, evidenceFields } from "./form";
import { suggestedTitle } from "./suggested-title";

export type EvidenceReading =
  | { ok: true; item: Evidence; draft: Draft }
  | { ok: false; problems: FieldProblem[]; draft: Draft };

/** The item that the entries describe. `id`, `adopts` and `covers` are entries of the form too. */
export function readEvidence(type: EvidenceType, owner: Owner, entries: Entries): EvidenceReading {
  const fields = evidenceFields(type);
  const { draft: filledIn, problems: unreadable } = readFields(fields, entries);
  const draft = withTitle({ ...filledIn, ...surroundingFields(type, owner, entries) });
  const parsed = evidence.safeParse(draft);
  if (parsed.success && unreadable.length === 0) return { ok: true, item: parsed.data, draft };
  const wrong = parsed.success ? [] : evidenceProblems(type, draft, problemsOf(parsed.error));
  return { ok: false, problems: allProblems(fields, unreadable, wrong), draft };
}

function surroundingFields(type: EvidenceType, owner: Owner, entries: Entries): Draft {
  const claims = type === "explanation" ? undefined : readClaims(entries);
  const adopts = type === "document" ? filled(typed(entries, "adopts")) : undefined;
  const covers = owner.kind === "region" ? valuesOf(entries, "covers") : [];
  return {
    id: typed(entries, "id"),
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

/** The problems of a draft at the fields of the form; those of a claim stand at that claim's own fields. */
export function evidenceProblems(type: EvidenceType, draft: Draft, problems: readonly Problem[]): FieldProblem[] {
  const claims = (draft.claims ?? []) as { criterion: string }[];
  const claimOf = (index: unknown): string => (typeof index === "number" ? (claims[index]?.criterion ?? "") : "");
  const nameOf = ([first, index, part]: Problem["path"]): string => {
    if (first !== "claims") return String(first ?? "");
    return part === "quote" ? quoteField(claimOf(index)) : locatorField(claimOf(index));
  };
  return fieldProblems(evidenceFields(type), draft, problems, nameOf)
    .filter(({ field }) => !(field === "title" && draft.title === undefined && suggestsTitle(type)))
    .map(withClaim);
}

/** Whether the title follows from other fields: if it is absent, those are what is wrong. */
const suggestsTitle = (type: EvidenceType): boolean =>
  evidenceFields(type).some(({ name, suggested }) => name === "title" && suggested === true);

const withClaim = (problem: FieldProblem): FieldProblem => {
  const [, criterion] = /^(?:locator|quote)\.(.+)$/.exec(problem.field) ?? [];
  return criterion ? { ...problem, subject: `Toetspunt ${criterion}:` } : problem;
};

/** A title that the form made up stays empty, so that it follows when the date or the role is corrected. */
const withoutSuggestion = (type: EvidenceType, draft: Readonly<Draft>): Readonly<Draft> =>
  suggestsTitle(type) && draft.title !== undefined && draft.title === suggestedTitle({ ...draft, type })
    ? { ...draft, title: undefined }
    : draft;

/** What the form shows for an item, or for the part of one that a query fills in. */
export const fillEvidence = (type: EvidenceType, draft: Readonly<Draft>): Entries => ({
  ...fillFields(evidenceFields(type), withoutSuggestion(type, draft)),
  ...fillClaims(draft.claims as Evidence["claims"]),
  ...(typeof draft.id === "string" ? { id: [draft.id] } : {}),
  ...(typeof draft.adopts === "string" ? { adopts: [draft.adopts] } : {}),
  ...(Array.isArray(draft.covers) ? { covers: draft.covers.map(String) } : {}),
});
