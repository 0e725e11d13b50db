/** What was typed in a form, in words: for who has to type it again somewhere else. */
import { councilFields } from "@/lib/council/form";
import { listed } from "@/lib/dutch";
import { readClaims } from "@/lib/evidence/claims-form";
import { evidenceShapes } from "@/lib/evidence/evidence";
import { exceptionFields } from "@/lib/evidence/exception-form";
import { type EvidenceType, evidenceFields } from "@/lib/evidence/form";
import { type Entries, filled, typed, valuesOf } from "@/lib/form/entries";
import type { FormField } from "@/lib/form/field";
import { actionFields } from "@/lib/plan/form";

export interface TypedLine {
  question: string;
  text: string;
}

/** What a page sends along by itself. */
const UNSEEN =
  /^(?:\$.*|proposed\..*|municipality|type|id|basedOn|toetspunt|region|evidence|period|block|inReplyTo|follows|adopts|claim|covers|invite|then|criterion|knownAt)$/;

/** The fields that a form with these entries can have, those of its type of evidence first. */
function fieldsFor(entries: Entries): readonly FormField[] {
  const type = typed(entries, "type");
  const own = Object.hasOwn(evidenceShapes, type) ? evidenceFields(type as EvidenceType) : [];
  return [...own, ...actionFields, ...exceptionFields, ...councilFields];
}

/** What was filled in, in the order sent; what a page sends along by itself, and what stayed empty, is left out. */
export function typedInWords(entries: Entries): TypedLine[] {
  const fields = fieldsFor(entries);
  const lines = Object.keys(entries)
    .filter((name) => !UNSEEN.test(name) && !(name === "owner" && /^(?:municipality|region):/.test(typed(entries, name))))
    .flatMap((name) => lineOf(name, valuesOf(entries, name), fields));
  return [...lines, ...claimLines(entries)];
}

function lineOf(name: string, values: readonly string[], fields: readonly FormField[]): TypedLine[] {
  if (/^(?:locator|quote)\./.test(name)) return [];
  const field = fields.find((one) => one.name === name);
  const labels = new Map(field?.options?.map(({ value, label }) => [value, label]));
  const said = values.flatMap((value) => filled(value) ?? []).map((value) => labels.get(value) ?? value);
  if (said.length === 0) return [];
  const text = field?.kind === "flag" ? "Ja" : labels.size > 0 ? listed(said) : said.join("\n");
  return [{ question: field?.question ?? "Tekst", text }];
}

/** The criteria that were ticked, with where each stands and what it says. */
const claimLines = (entries: Entries): TypedLine[] =>
  (readClaims(entries) ?? []).map(({ criterion, locator, quote }) => ({
    question: `Toetspunt ${criterion}`,
    text: [locator, quote].flatMap((text) => text ?? []).join("\n") || "aangekruist",
  }));
