/**
 * Evidence (bewijs): the six types of DOMAIN.md as one zod source. Forms, actions, import, export and the database's
 * allowed values all follow from these schemas. What a schema of one item cannot see (whether a reference points at
 * something) is in lib/dossier/references.ts.
 */
import { z } from "zod";
import { type IsoDate, isIsoDate, plus } from "../calendar";
import { oneOf } from "../framework/one-of";
import { isoDate } from "../iso-date";
import { type Problem, problemsOf } from "../problem";
import { isRecord, itemId, listOf, municipalityCode, repeats, text, title, webAddress } from "../text";

const claim = z.strictObject({ criterion: text, locator: text.optional(), quote: text.optional() });

const claims = z.array(claim);

export type Claim = z.infer<typeof claim>;

const common = {
  id: itemId,
  owner: oneOf("owner"),
  title,
  note: text.optional(),
  url: webAddress.optional(),
  claims: claims.optional(),
  region: itemId.optional(),
  covers: listOf(municipalityCode)
    .min(1, { error: "Noem ten minste een gemeente, of laat dit weg als het voor alle leden geldt." })
    .optional(),
};

/** A policy, covenant, contract or other paper. Counts from `validFrom ?? adoptedOn` to `validUntil`, both included. */
const document = z.strictObject({
  ...common,
  type: z.literal("document"),
  kind: oneOf("documentKind"),
  adoptedBy: oneOf("adoptedBy").optional(),
  adoptedOn: isoDate.optional(),
  validFrom: isoDate.optional(),
  validUntil: isoDate.optional(),
  reviewBy: isoDate.optional(),
  reference: text.optional(),
  parties: listOf(text).optional(),
  policyFields: listOf(oneOf("policyField")).optional(),
  adopts: itemId.optional(),
});

/** Someone appointed to a role. Counts from `from` to `until`, both included. */
const appointment = z.strictObject({
  ...common,
  type: z.literal("appointment"),
  role: oneOf("role"),
  holder: text,
  organisation: text.optional(),
  domains: listOf(oneOf("domain")).optional(),
  from: isoDate,
  until: isoDate.optional(),
  sinceAtLeast: z.boolean().optional(),
});

/** A meeting in which the subject was discussed: an event on `date`. */
const meeting = z.strictObject({
  ...common,
  type: z.literal("meeting"),
  forum: oneOf("forum"),
  date: isoDate,
  parties: listOf(text).optional(),
  minutes: text.optional(),
});

/** A training, campaign or other activity: an event from `date`, of which the last day is `until ?? date`. */
const activity = z.strictObject({
  ...common,
  type: z.literal("activity"),
  kind: oneOf("activityKind"),
  date: isoDate,
  until: isoDate.optional(),
  audiences: listOf(oneOf("audience")).min(1, { error: "Kies ten minste een doelgroep." }),
  participants: z
    .number()
    .refine((count) => Number.isInteger(count) && count >= 0, { error: "Vul een heel getal van 0 of meer in." })
    .optional(),
});

/** A scan, risk analysis or other look at the facts: an event on `date`. */
const analysis = z.strictObject({
  ...common,
  type: z.literal("analysis"),
  kind: oneOf("analysisKind"),
  date: isoDate,
  sectors: listOf(text).optional(),
  groups: listOf(text).optional(),
  actors: listOf(text).optional(),
  figureSources: listOf(text).optional(),
});

/** Comply or explain: criteria that are met in another way. Counts from `date` to `reviewBy`, both included. */
const explanation = z.strictObject({
  ...common,
  type: z.literal("explanation"),
  criteria: listOf(text).min(1, { error: "Kies ten minste een toetspunt." }),
  motivation: text,
  approvedBy: text.optional(),
  date: isoDate,
  reviewBy: isoDate,
});

/** The shape of each type, before the rules that hold between its fields. */
export const evidenceShapes = { document, appointment, meeting, activity, analysis, explanation } as const;

/** What every item has, whatever its type: all that can be said of an item whose type is unknown. */
const anyType = z.object(common);

const anyShape = z.discriminatedUnion("type", [document, appointment, meeting, activity, analysis, explanation], {
  error: (issue) => (issue.code === "invalid_union" ? "Dit soort bewijs bestaat niet." : undefined),
});

export type Evidence = z.infer<typeof anyShape>;
export type EvidenceOf<T extends Evidence["type"]> = Extract<Evidence, { type: T }>;
export type EventEvidence = EvidenceOf<"meeting" | "activity" | "analysis">;

type Draft = Readonly<Record<string, unknown>>;
type Complain = (message: string, ...path: (string | number)[]) => void;

/** One item of evidence: its shape and the rules between its fields. All problems are told at once. */
export const evidence = anyShape.superRefine(
  (item, context) => {
    const complain: Complain = (message, ...path) => context.addIssue({ code: "custom", path, message });
    for (const rule of rulesBetweenFields) rule(item as unknown as Draft, complain);
  },
  { when: ({ value }) => isRecord(value) },
);

/** Each rule looks only at fields that are well-formed, so it can speak although another field is wrong. */
const rulesBetweenFields: readonly ((item: Draft, complain: Complain) => void)[] = [
  function commonFieldsOfAnUnknownType(item, complain) {
    if (typeof item.type === "string" && Object.hasOwn(evidenceShapes, item.type)) return;
    const { error } = anyType.safeParse(item);
    for (const { path, message } of error ? problemsOf(error) : []) complain(message, ...path);
  },
  function periodInOrder(item, complain) {
    const [start, end] = periodFields.get(item.type) ?? [];
    const from = start && firstDate(item, start);
    const until = end && item[end];
    if (end && isIsoDate(from) && isIsoDate(until) && until < from) {
      complain("Kies een einddatum die niet voor de begindatum ligt.", end);
    }
  },
  function documentHasStart(item, complain) {
    if (item.type === "document" && item.validFrom === undefined && item.adoptedOn === undefined) {
      complain("Vul in sinds wanneer het document geldt, of wanneer het is vastgesteld.", "validFrom");
    }
  },
  function explanationIsReviewedWithinAYear({ type, date, reviewBy }, complain) {
    if (type !== "explanation" || !isIsoDate(date) || !isIsoDate(reviewBy)) return;
    if (reviewBy <= date) complain("Kies bij “opnieuw bekijken” een dag na de datum van de uitleg.", "reviewBy");
    if (reviewBy > plus(date, "P1Y"))
      complain("Kies bij “opnieuw bekijken” een dag van hooguit een jaar na de datum van de uitleg.", "reviewBy");
  },
  function claimsFitTheType(item, complain) {
    const given = Array.isArray(item.claims) ? item.claims : [];
    if (item.type === "explanation" && given.length > 0) {
      complain("Een uitleg verwijst niet; kies de toetspunten bij 'criteria'.", "claims");
    }
    for (const index of repeats(given.map((c, place) => (isRecord(c) && c.criterion !== undefined ? c.criterion : place)))) {
      complain("Dit toetspunt staat er twee keer in; haal er een weg.", "claims", index, "criterion");
    }
    given.forEach((c, index) => {
      if (item.type === "document" && isRecord(c) && c.locator === undefined) {
        complain("Vul in waar dit in het document staat, bijvoorbeeld § 3.1.", "claims", index, "locator");
      }
    });
  },
  function placeFitsTheOwner(item, complain) {
    if (item.owner === "municipality") {
      for (const field of ["region", "covers"]) {
        if (item[field] !== undefined) complain("Dit hoort alleen bij bewijs van een regio; haal het weg.", field);
      }
    }
    if (item.owner !== "region") return;
    if (item.region === undefined) complain("Vul in van welke regio dit bewijs is.", "region");
    if (item.type === "explanation") complain("Een uitleg is altijd van een gemeente zelf.", "owner");
    if (item.adopts !== undefined) complain("Alleen een gemeente kan een document overnemen.", "adopts");
  },
];

/** The fields between which an item's period lies: the first of the start fields that is filled, and the end. */
const periodFields: ReadonlyMap<unknown, [string[], string]> = new Map([
  ["document", [["validFrom", "adoptedOn"], "validUntil"]],
  ["appointment", [["from"], "until"]],
  ["activity", [["date"], "until"]],
]);

const firstDate = (item: Draft, fields: string[]): unknown =>
  fields.map((field) => item[field]).find((value) => value !== undefined);

export const isDocument = (item: Evidence): item is EvidenceOf<"document"> => item.type === "document";
export const isAppointment = (item: Evidence): item is EvidenceOf<"appointment"> => item.type === "appointment";

/** Evidence of something that happened on a day, rather than of something that is in force. */
export const isEvent = (item: Evidence): item is EventEvidence =>
  item.type === "meeting" || item.type === "activity" || item.type === "analysis";

/** What is still to come is an action, not evidence (DOMAIN.md, "Evidence"). An event of today has happened. */
export const futureEventProblems = (item: Evidence, today: IsoDate): Problem[] =>
  isEvent(item) && item.date > today
    ? [{ path: ["date"], message: "Deze datum ligt na vandaag. Wat nog komt, is geen bewijs maar een actie." }]
    : [];

/** The date from which the item speaks: the event's date, or the first day in force. */
export function startOf(item: Evidence): IsoDate {
  switch (item.type) {
    case "document":
      return (item.validFrom ?? item.adoptedOn) as IsoDate;
    case "appointment":
      return item.from;
    default:
      return item.date;
  }
}
