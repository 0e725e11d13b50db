/** What was ticked of a policy text, as records: each read by the form of its own kind, under a part of its own. */
import type { Owner } from "../../access";
import type { Agreement } from "../../agreements/agreement";
import { agreementForm } from "../../agreements/form";
import type { Evidence } from "../../evidence/evidence";
import { CLAIM, locatorField } from "../../evidence/form-names";
import { fillEvidence, readEvidence } from "../../evidence/read-form";
import { type Entries, filled, typed, valuesOf } from "../../form/entries";
import { ownerText } from "../../form/owner";
import { entriesOfPart, fieldIn, problemsIn } from "../../form/parts";
import type { FieldProblem } from "../../form/problems";
import type { Reading } from "../../form/record-form";
import type { Action } from "../../plan/action";
import { ABOUT, actionForm } from "../../plan/form";
import { DOCUMENT, dueField, FACT_FIELDS, placeField } from "./form";
import { ACTION_OWNER, PART, PASSAGE, SEEN } from "./form-names";
import { cut, type FactProposal, type PassageProposal, type PromiseProposal, type Proposals } from "./proposals";

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
