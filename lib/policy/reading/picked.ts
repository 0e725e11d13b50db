/** What was ticked of a policy text, as records: each read by the form of its own kind, under a part of its own. */
import type { Owner } from "../../access";
import type { Agreement } from "../../agreements/agreement";
import { agreementForm } from "../../agreements/form";
import type { Claim, Evidence, EvidenceOf } from "../../evidence/evidence";
import { CLAIM, locatorField, quoteField } from "../../evidence/form-names";
import { fillEvidence, readEvidence } from "../../evidence/read-form";
import { type Entries, filled, typed, valuesOf } from "../../form/entries";
import { ownerText } from "../../form/owner";
import { entriesOfPart, fieldIn, problemsIn } from "../../form/parts";
import type { FieldProblem } from "../../form/problems";
import type { Reading } from "../../form/record-form";
import type { Action } from "../../plan/action";
import { ABOUT, actionForm } from "../../plan/form";
import { cut } from "./fact-proposals";
import { DOCUMENT, dueField, FACT_FIELDS, fieldsMissed, placeField } from "./form";
import { ACTION_OWNER, PART, PASSAGE, SEEN } from "./form-names";
import { BETWEEN_PLACES, type Offered } from "./made";
import { quoteOf } from "./quote";

/** A record that was ticked, and the version that it comes after: 0 where it is new. */
export type Picked = { basedOn: number } & (
  | { kind: "evidence"; item: Evidence }
  | { kind: "action"; item: Action }
  | { kind: "agreement"; item: Agreement }
);
type PassageProposal = NonNullable<ReturnType<Offered["passages"]["get"]>>[number];
type FactProposal = Offered["facts"][number];
type PromiseProposal = Offered["promises"][number];

export type PickedReading = { ok: true; picked: Picked[] } | { ok: false; problems: FieldProblem[] };

/** Nothing is ticked. */
const NOTHING_PICKED: FieldProblem = {
  field: PASSAGE,
  message: "Er is nog niets aangekruist. Kruis aan wat u wilt vastleggen.",
};

interface Picking {
  proposals: Offered;
  owner: Owner;
  entries: Entries;
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
      .map(({ criterion, found: { passage } }) => ({ criterion, locator: passage.locator, quote: quoteOf(passage.text) })),
    ...seen(proposals, entries),
  ];
  const isTicked = ({ part, made }: { part: string; made: unknown }) => parts.has(part) && made === undefined;
  const promises = proposals.promises.filter(isTicked);
  const needsDocument = claims.length > 0 || (promises.length > 0 && proposals.whole.item === undefined);
  const missed = proposals.whole.item
    ? undefined
    : fieldsMissed(
        proposals,
        claims.map(({ criterion }) => criterion),
        entries,
      );
  const readings = [
    ...claims.flatMap(withoutPlace),
    ...(missed ? [{ ok: false as const, problems: [missed] }] : []),
    ...(needsDocument
      ? [
          readDocument(
            picking,
            claims.filter(({ locator }) => locator !== ""),
          ),
        ]
      : []),
    ...proposals.facts.filter(isTicked).map((fact) => readFact(picking, fact)),
    ...passages.filter(({ becomes }) => becomes === "action").map((passage) => readAction(picking, passage)),
    ...promises.map((promise) => readPromise(picking, promise)),
  ];
  if (readings.length === 0) return { ok: false, problems: [NOTHING_PICKED] };
  const problems = readings.flatMap((reading) => (reading.ok ? [] : reading.problems));
  if (problems.length > 0) return { ok: false, problems: onceEach(problems) };
  const picked = readings.flatMap((reading) => (reading.ok ? [reading.picked] : []));
  // A text that says the same twice on one line tells one thing.
  return { ok: true, picked: [...new Map(picked.map((each) => [each.item.id, each])).values()] };
}

/** The passages that are ticked and become something new, in the order of the framework. */
function tickedPassages({ passages }: Offered, entries: Entries): PassageProposal[] {
  const ticked = new Set(valuesOf(entries, PASSAGE));
  return [...passages.values()]
    .flat()
    .filter(({ key, becomes, made }) => becomes !== "nothing" && made === undefined && ticked.has(key));
}

interface Place {
  criterion: string;
  /** Where it stands; empty where the advisor did not say. */
  locator: string;
  /** The passage that was ticked. */
  quote?: string | undefined;
}

/** What the advisor saw in the text, of the criteria that this document can show. */
const seen = ({ showable }: Offered, entries: Entries): Place[] =>
  valuesOf(entries, SEEN)
    .filter((criterion) => showable.includes(criterion))
    .map((criterion) => ({ criterion, locator: filled(typed(entries, placeField(criterion).name)) ?? "" }));

const withoutPlace = ({ criterion, locator }: Place): One[] =>
  locator === "" ? [{ ok: false, problems: [{ field: placeField(criterion).name, message: PLACE_ASKED }] }] : [];
const PLACE_ASKED = "Vul in waar dit in de tekst staat, bijvoorbeeld § 3.2.";

type One = { ok: true; picked: Picked } | { ok: false; problems: FieldProblem[] };

interface Of {
  kind: Picked["kind"];
  part: string;
  basedOn: number;
  /** What a problem is said to be about. */
  subject?: string;
}

const one = <T>({ kind, part, basedOn, subject }: Of, reading: Reading<T>): One =>
  reading.ok
    ? { ok: true, picked: { kind, basedOn, item: reading.item } as unknown as Picked }
    : { ok: false, problems: problemsIn(part, reading.problems, subject) };

/** The document; where it was recorded of this text before: as it stands, with what is ticked besides. */
function readDocument({ proposals: { whole }, owner, entries }: Picking, claims: readonly Place[]): One {
  const of: Of = { kind: "evidence", part: DOCUMENT, basedOn: whole.basedOn, subject: "Het document:" };
  if (whole.item) {
    return { ok: true, picked: { kind: "evidence", basedOn: whole.basedOn, item: withPlaces(whole.item, claims) } };
  }
  const own = { ...entriesOfPart(DOCUMENT, entries), id: [whole.id], ...claimEntries(claims) };
  return one(of, readEvidence("document", owner, own));
}

function withPlaces(item: EvidenceOf<"document">, places: readonly Place[]): EvidenceOf<"document"> {
  const claims = new Map<string, Claim>((item.claims ?? []).map((claim) => [claim.criterion, claim]));
  for (const { criterion, locator, quote } of places) {
    const before = claims.get(criterion);
    const words = quotes(before?.quote, quote);
    claims.set(criterion, {
      ...before,
      criterion,
      locator: joined(before?.locator, locator),
      ...(words === undefined ? {} : { quote: words }),
    });
  }
  return { ...item, claims: [...claims.values()] };
}

/** What several passages say for one criterion. */
const quotes = (before: string | undefined, quote: string | undefined): string | undefined =>
  before === undefined || quote === undefined ? (before ?? quote) : `${before} […] ${quote}`;

/** Each place of a claim once. */
const joined = (before: string | undefined, locator: string): string =>
  [...new Set([...(before?.split(BETWEEN_PLACES) ?? []), locator])].join(BETWEEN_PLACES);

/** One claim a criterion; where several of its passages are ticked, its locator names each place. */
function claimEntries(claims: readonly Place[]): Entries {
  const entries: Record<string, string[]> = {};
  for (const { criterion, locator, quote } of claims) {
    entries[CLAIM] = [...new Set([...(entries[CLAIM] ?? []), criterion])];
    const place = locatorField(criterion);
    entries[place] = [joined(entries[place]?.[0], locator)];
    const words = quotes(entries[quoteField(criterion)]?.[0], quote);
    if (words !== undefined) entries[quoteField(criterion)] = [words];
  }
  return entries;
}

function readFact({ owner, entries }: Picking, { part, type, draft, id, basedOn }: FactProposal): One {
  const asked = FACT_FIELDS[type] ?? [];
  const told = Object.fromEntries(Object.entries(draft).filter(([name]) => !asked.includes(name)));
  const given = { ...fillEvidence(type, told), ...entriesOfPart(part, entries), id: [id] };
  return one({ kind: "evidence", part, basedOn }, readEvidence(type, owner, given));
}

function readAction({ proposals, owner, entries }: Picking, { key, criterion, found, id, basedOn }: PassageProposal): One {
  const document = proposals.whole.item?.title ?? filled(typed(entries, fieldIn(DOCUMENT, "title"))) ?? "het document";
  const reading = actionForm.read({
    id: [id],
    municipality: [owner.id],
    title: [cut(firstSentence(found.passage.text))],
    owner: valuesOf(entries, ACTION_OWNER),
    due: valuesOf(entries, dueField(key)),
    status: ["todo"],
    note: [`Aangekondigd in ${document}, ${found.passage.locator}.`],
    [ABOUT]: [`criterion:${criterion}`],
  });
  if (reading.ok) return one({ kind: "action", part: key, basedOn }, reading);
  const fields: Readonly<Record<string, string>> = { due: dueField(key), owner: ACTION_OWNER };
  return { ok: false, problems: reading.problems.map((problem) => ({ ...problem, field: fields[problem.field] ?? "" })) };
}

const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text;

function readPromise({ proposals, owner, entries }: Picking, { part, locator, id, basedOn }: PromiseProposal): One {
  const typedIn = entriesOfPart(part, entries);
  const [type = "", kind = ""] = typed(typedIn, "evidence").split(":");
  const reading = agreementForm.read({
    ...typedIn,
    ...(type === "meeting" ? { type: [type], forums: [kind] } : { type: [type], kinds: [kind] }),
    id: [id],
    owner: [ownerText(owner)],
    document: [proposals.whole.id],
    locator: [locator],
  });
  const unknown = { field: fieldIn(part, "evidence"), message: "Kies welk bewijs laat zien dat het gebeurt." };
  return type === "" ? { ok: false, problems: [unknown] } : one({ kind: "agreement", part, basedOn }, reading);
}

/** What is asked once for many records is told once. */
const onceEach = (problems: readonly FieldProblem[]): FieldProblem[] => [
  ...new Map(problems.map((problem) => [`${problem.field} ${problem.message}`, problem])).values(),
];
