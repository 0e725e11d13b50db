/**
 * Every text that somebody typed and that becomes public with the public variant: for a look before that happens, since
 * Plateau cannot know whether a person's name or something internal stands in it.
 */
import { isIsoDate } from "../calendar";
import { commitmentFields } from "../commitments/form";
import { councilFields } from "../council/form";
import type { CouncilForm } from "../council/note";
import type { Bounded } from "../dossier/bounded";
import type { Dossier } from "../dossier/dossier";
import { capitalised } from "../dutch";
import { exceptionFields } from "../evidence/exception-form";
import { evidenceFields } from "../evidence/form";
import type { FormField } from "../form/field";
import { currentFramework } from "../framework/versions";
import { label } from "../framework/vocabulary";
import { actionFields } from "../plan/form";
import { isRecord } from "../text";
import { choiceForm, formName } from "../trafficking/choice";

export interface PublicText {
  /** In which record it stands, as the reader knows it. */
  about: string;
  /** The question that it answers on the form. */
  question: string;
  text: string;
}

/** Fields that nobody typed. Any other text counts as typed, so that a field that is added later is shown here by itself. */
const NOT_TYPED: Record<
  "evidence" | "exception" | "action" | "agreement" | "commitment" | "formChoice" | "form",
  ReadonlySet<string>
> = {
  evidence: new Set([
    ...["id", "owner", "region", "covers", "type", "kind", "role", "forum", "adopts", "adoptedBy"],
    ...["audiences", "policyFields", "domains", "criterion", "criteria"],
  ]),
  exception: new Set(["evidence"]),
  action: new Set(["id", "criterion", "block", "status"]),
  agreement: new Set(["id", "owner", "region", "covers", "keeps", "document"]),
  commitment: new Set(["id", "kind", "status", "criteria", "actions"]),
  formChoice: new Set(["id", "title", "choice"]),
  form: new Set(["id", "openness"]),
};

/** What a public dossier (towards PUBLIC) and what was filled in for the council hold of texts that were typed, each once. */
export function publicTexts(
  { evidence, exceptions, actions, agreements, commitments = [], formChoices = [] }: Bounded<Dossier>,
  form: CouncilForm | null,
): PublicText[] {
  const titles = new Map(evidence.map(({ id, title }) => [id, title]));
  const found = [
    ...(form ? typedIn("form", form, "Gegevens voor de raad", councilFields) : []),
    ...evidence.flatMap((item) => {
      // Of an appointment the title and the holder are the role, which nobody typed.
      const { title: _role, holder: _function, ...appointment } = { holder: "", ...item };
      return typedIn("evidence", item.type === "appointment" ? appointment : item, item.title, evidenceFields(item.type));
    }),
    ...exceptions.flatMap((given) => {
      const about = `Uitzondering op ${titles.get(given.evidence) ?? given.evidence}`;
      return typedIn("exception", given, about, exceptionFields);
    }),
    ...actions.flatMap((action) => typedIn("action", action, `Actie: ${action.title}`, actionFields)),
    ...agreements.flatMap((agreement) => typedIn("agreement", agreement, `Afspraak: ${agreement.title}`, [])),
    ...commitments.flatMap((one) =>
      typedIn("commitment", one, `${capitalised(label("commitmentKind", one.kind))}: ${one.title}`, commitmentFields),
    ),
    ...formChoices.flatMap((one) =>
      typedIn("formChoice", one, `Vorm van mensenhandel: ${formName(one, currentFramework)}`, choiceForm.fields),
    ),
  ];
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

const OTHERWISE: Readonly<Record<string, string>> = {
  title: "Wat is afgesproken?",
  responsible: "Wie zorgt daarvoor?",
  locator: "Waar staat het?",
  quote: "Citaat",
  reference: "Toezegging of motie",
  answer: "Antwoord",
};

function typedIn(noun: keyof typeof NOT_TYPED, record: object, about: string, fields: readonly FormField[]): PublicText[] {
  const questions = new Map(fields.map(({ name, question }) => [name, question]));
  return [...textsIn(record, "", NOT_TYPED[noun])]
    .filter(({ text }) => !isIsoDate(text))
    .map(({ key, text }) => ({ about, question: questions.get(key) ?? OTHERWISE[key] ?? "Overig", text }));
}

/** The texts in a value with the key under which each stands, but for what is under the keys to skip. */
function* textsIn(value: unknown, key: string, skipped: ReadonlySet<string>): Generator<{ key: string; text: string }> {
  if (typeof value === "string") yield { key, text: value };
  if (Array.isArray(value)) for (const one of value) yield* textsIn(one, key, skipped);
  if (!isRecord(value)) return;
  for (const [inner, one] of Object.entries(value)) if (!skipped.has(inner)) yield* textsIn(one, inner, skipped);
}
