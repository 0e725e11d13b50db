/**
 * The form of an agreement: what is promised, in which document, how often in plain words, and which evidence shows that it is
 * kept. There is a form for each type of evidence; what a form does not ask of `keeps` is carried along as it was.
 */
import { type Entries, filled, typed, valuesOf } from "../form/entries";
import { type FormField, fieldsOf, type Wording } from "../form/field";
import { readOwner } from "../form/owner";
import type { Draft } from "../form/read";
import { formBySort, type RecordForm, recordForm } from "../form/record-form";
import { requirementShapes } from "../framework/requirement";
import { isRecord } from "../text";
import { type Agreement, agreement, agreementShape } from "./agreement";
import { isUsual, periodNames, type Rhythm, readRhythm, rhythmValue, usualRhythms } from "./rhythm";

/** The types of evidence that can show that an agreement is kept. */
export const keptBy = ["meeting", "activity", "analysis", "document", "appointment"] as const;
export type KeptBy = (typeof keptBy)[number];

const isKeptBy = (type: unknown): type is KeptBy => keptBy.some((known) => known === type);

/** The value of the field `rhythm` where the fields `count` and `within` say it. */
const OTHER_RHYTHM = "anders";

const around = fieldsOf(agreementShape, [
  [
    "title",
    { question: "Wat is er afgesproken?", hint: "Kort, zoals het er staat.", missing: "Vul in wat er is afgesproken." },
  ],
  ["responsible", { question: "Wie zorgt daarvoor?", hint: "Een functie. Een naam is niet nodig." }],
  ["from", { question: "Vanaf wanneer geldt de afspraak?", missing: "Vul in vanaf wanneer de afspraak geldt." }],
  ["until", { question: "Tot en met wanneer?", hint: "Laat leeg als er geen einddatum is." }],
  ["note", { question: "Toelichting", long: true }],
]);

const [titleField, ...laterFields] = around as [FormField, ...FormField[]];

const sourceFields: FormField[] = [
  { name: "document", kind: "select", question: "In welk document staat het?", required: false, options: [] },
  {
    name: "locator",
    kind: "text",
    question: "Waar staat het?",
    hint: "Bijvoorbeeld § 5.2",
    required: false,
    maxLength: 10_000,
  },
];

const asked: Record<KeptBy, readonly (readonly [string, Wording])[]> = {
  meeting: [["forums", { question: "Welk overleg is het?", hint: "Kruis aan wat meetelt. Niets: elk overleg telt mee." }]],
  activity: [
    ["kinds", { question: "Welke activiteit is het?", hint: "Kruis aan wat meetelt. Niets: elke activiteit telt mee." }],
    ["audiences", { question: "Voor wie?", hint: "Eén ervan is genoeg. Niets: voor iedereen." }],
  ],
  analysis: [["kinds", { question: "Welke analyse is het?", hint: "Kruis aan wat meetelt. Niets: elke analyse telt mee." }]],
  document: [["kinds", { question: "Welk document is het?", hint: "Kruis aan wat meetelt. Niets: elk document telt mee." }]],
  appointment: [["roles", { question: "Welke rol is het?", hint: "Kruis aan wat meetelt. Niets: elke rol telt mee." }]],
};

const rhythmFields: FormField[] = [
  {
    name: "rhythm",
    kind: "select",
    question: "Hoe vaak?",
    missing: "Kies hoe vaak dit moet gebeuren.",
    required: true,
    options: [...usualRhythms, { value: OTHER_RHYTHM, label: "anders, namelijk:" }],
  },
  { name: "count", kind: "number", question: "Hoeveel keer?", hint: "Alleen bij anders: 1 tot en met 60.", required: false },
  {
    name: "within",
    kind: "select",
    question: "In welke tijd?",
    hint: "Alleen bij anders.",
    required: false,
    options: Object.entries(periodNames).map(([value, name]) => ({ value, label: `per ${name}` })),
  },
];

/** Whether agreements of this type have a rhythm: what is in force has none, it simply is there. */
const hasRhythm = (type: KeptBy): boolean => type === "meeting" || type === "activity" || type === "analysis";

const keepsFields = (type: KeptBy): FormField[] =>
  // biome-ignore lint/suspicious/noExplicitAny: the shapes are a union, and fieldsOf reads each of them the same way.
  fieldsOf(requirementShapes[type] as any, asked[type] as any);

const fieldsFor = (type: KeptBy): FormField[] => [
  titleField,
  ...sourceFields,
  ...keepsFields(type),
  ...(hasRhythm(type) ? rhythmFields : []),
  ...laterFields,
];

/** What happens needs a rhythm here: without one the first time would keep the agreement for ever. */
const withRhythm = agreement.superRefine(
  ({ keeps }, context) => {
    if (!isRecord(keeps) || !isKeptBy(keeps.type) || !hasRhythm(keeps.type) || (keeps as Draft).within !== undefined) return;
    context.addIssue({ code: "custom", path: ["keeps", "within"], message: "Kies hoe vaak dit moet gebeuren." });
  },
  { when: ({ value }) => isRecord(value) },
);

const forms = Object.fromEntries(keptBy.map((type) => [type, formOf(type)])) as Record<KeptBy, RecordForm<Agreement>>;

const typeOf = (keeps: unknown): KeptBy => {
  const { type } = (keeps ?? {}) as Draft;
  return isKeptBy(type) ? type : "meeting";
};

/** The fields of the form for agreements that this type of evidence keeps. `documents` are those that can be its source. */
export const agreementFields = (type: KeptBy, documents: readonly { id: string; title: string }[]): FormField[] =>
  forms[type].fields.map((field) =>
    field.name === "document" ? { ...field, options: documents.map(({ id, title }) => ({ value: id, label: title })) } : field,
  );

/** The form of any agreement: the entries name the type of evidence in the field `type`. */
export const agreementForm = formBySort<Agreement>(
  ({ keeps }) => forms[typeOf(keeps)],
  (entries) => {
    const type = typed(entries, "type");
    return isKeptBy(type) ? forms[type] : undefined;
  },
);

function formOf(type: KeptBy): RecordForm<Agreement> {
  return recordForm<Agreement>({
    schema: withRhythm,
    fields: fieldsFor(type),
    complete: (draft, entries) => completed(type, draft, entries),
    fillOthers: (draft) => ({
      ...fillSource(draft.source),
      ...(Array.isArray(draft.covers) ? { covers: draft.covers.map(String) } : {}),
      ...fillKeeps(type, draft.keeps as Draft | undefined),
    }),
    place: ([first, second]) => fieldOfPath(first, second),
  });
}

const ASKED_OF_KEEPS = ["kinds", "forums", "roles", "audiences"];

/** The agreement that the fields describe. */
function completed(type: KeptBy, draft: Draft, entries: Entries): Draft {
  const {
    document,
    locator,
    rhythm: _rhythm,
    count: _count,
    within: _within,
    kinds,
    forums,
    roles,
    audiences,
    ...rest
  } = draft;
  const source = given({ document, locator });
  const keeps = {
    ...carried(typed(entries, "carried")),
    ...given({ type, kinds, forums, roles, audiences }),
    ...(hasRhythm(type) ? often(draft, entries) : {}),
  };
  return { ...rest, ...placeOf(entries), keeps, ...(Object.keys(source).length > 0 ? { source } : {}) };
}

function placeOf(entries: Entries): Draft {
  const { kind, id } = readOwner(entries);
  const covers = valuesOf(entries, "covers");
  return { owner: kind, ...(kind === "region" ? { region: id } : {}), ...(covers.length > 0 ? { covers } : {}) };
}

const given = (draft: Draft): Draft => Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));

/** What the form does not ask, as it was: JSON that the page itself sent along. Whether it is sound, the schema says. */
function carried(json: string): Draft {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Draft) : {};
  } catch {
    return {};
  }
}

function often({ count, within }: Draft, entries: Entries): Draft {
  const rhythm = readRhythm(typed(entries, "rhythm"));
  return rhythm ? { atLeast: rhythm.count, within: rhythm.within } : given({ atLeast: count, within });
}

function fillSource(source: unknown): Entries {
  const { document, locator } = (source ?? {}) as Draft;
  return {
    ...(typeof document === "string" ? { document: [document] } : {}),
    ...(typeof locator === "string" ? { locator: [locator] } : {}),
  };
}

function fillKeeps(type: KeptBy, keeps: Draft = {}): Entries {
  const { type: _type, atLeast, within, ...others } = keeps;
  const lists = Object.entries(others).filter(([key]) => ASKED_OF_KEEPS.includes(key)) as [string, string[]][];
  const rest = Object.entries(others).filter(([key]) => !ASKED_OF_KEEPS.includes(key));
  return {
    type: [type],
    ...Object.fromEntries(lists),
    ...(within === undefined ? {} : fillRhythm({ count: Number(atLeast ?? 1), within } as Rhythm)),
    ...(rest.length > 0 ? { carried: [JSON.stringify(Object.fromEntries(rest))] } : {}),
  };
}

const fillRhythm = (rhythm: Rhythm): Entries =>
  isUsual(rhythm)
    ? { rhythm: [rhythmValue(rhythm)] }
    : { rhythm: [OTHER_RHYTHM], count: [String(rhythm.count)], within: [rhythm.within] };

function fieldOfPath(first: unknown, second: unknown): string {
  if (first === "keeps") return second === "atLeast" ? "count" : second === "within" ? "rhythm" : String(second ?? "");
  return first === "source" ? String(second ?? "document") : String(first ?? "");
}

/** What the page sends along unseen of what the form does not ask. */
export const carriedOf = (entries: Entries): Record<string, string> => {
  const text = filled(typed(entries, "carried"));
  return text === undefined ? {} : { carried: text };
};
