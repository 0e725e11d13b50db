/**
 * What Plateau proposes to record of a policy text: the document itself, the passages that carry criteria, the facts that have
 * a record of their own, and the promises. Nothing here is recorded: an advisor ticks what is right.
 */
import { type IsoDate, plus } from "../../calendar";
import { claimableCriteria, provingKinds } from "../../evidence/claims-form";
import type { EvidenceOf } from "../../evidence/evidence";
import { type Criterion, evidenceAsked, type Framework } from "../../framework/framework";
import { lexiconOf } from "../lexicon";
import type { Promised } from "../promises";
import { type Doubt, doubtIn, doubtOf, speaksOfIt } from "../sure";
import { cut, dayIn, type FactProposal, factProposal, firstOfEachTicked } from "./fact-proposals";
import type { Found, PolicyReading } from "./read";

/** What a passage becomes if it is ticked: part of the document's evidence, an action, or nothing. */
export type Becomes = "claim" | "action" | "nothing";

export interface PassageProposal {
  /** The name under which the form knows it: "1.1.1a:0". */
  key: string;
  criterion: string;
  found: Found;
  becomes: Becomes;
  /** Why it is not sure that it is so here; undefined where it is. */
  doubt: Doubt | undefined;
  /** Whether it is ticked before anybody looked: what is surely there as a fact. */
  ticked: boolean;
  /** The day that an action is proposed for. */
  due: IsoDate;
}

export interface PromiseProposal {
  /** "afspraak-0" */
  part: string;
  promised: Promised;
  /** Where in the document it stands, for people. */
  locator: string;
  /** Whether it is ticked before anybody looked: a clear promise of which it is known what shows that it is kept. */
  ticked: boolean;
}

export interface Proposals {
  /** The document as evidence, as far as the text tells. */
  document: Partial<EvidenceOf<"document">>;
  /** The criteria that a document of this kind can show. */
  showable: readonly string[];
  /** Of those, which count the policy fields that the document is about, and how many of these. */
  countsFields: ReadonlyMap<string, number>;
  /** By criterion; only criteria with a passage. */
  passages: ReadonlyMap<string, readonly PassageProposal[]>;
  facts: readonly FactProposal[];
  promises: readonly PromiseProposal[];
  /** How many more facts and promises the text has than {@link MOST_PROPOSED}: these are not proposed. */
  left: { facts: number; promises: number };
}

/**
 * So many facts and so many promises are proposed of one text, each with fields of its own: nobody ticks more at a time. A
 * long plan has some dozens. Of criteria the reading itself has three passages each at most.
 */
export const MOST_PROPOSED = 100;

/** The proposals of a reading on a day. `title` is what the document is called where its text does not say so. */
export function proposalsOf(reading: PolicyReading, framework: Framework, today: IsoDate, title: string): Proposals {
  const document = documentOf(reading, title);
  const canShow = (criterion: Criterion) => provingKinds(criterion, "document")?.includes(document.kind ?? "") ?? true;
  const claimable = new Set(claimableCriteria(framework, "document").filter(canShow));
  const countsFields = new Map([...claimable].flatMap((criterion) => fieldsAsked(criterion) ?? []));
  const lexicon = lexiconOf(framework);
  const passages = new Map<string, PassageProposal[]>();
  for (const criterion of framework.themes.flatMap(({ blocks }) => blocks).flatMap(({ criteria }) => criteria)) {
    const found = reading.criteria.get(criterion.id) ?? [];
    const describes = lexicon.get(criterion.id)?.describes ?? false;
    // Without policy fields, which nobody ticked yet, it would count for nothing.
    const tickable = speaksOfIt(reading.passages) && !countsFields.has(criterion.id);
    const as = { claimable: claimable.has(criterion), describes, tickable };
    if (found.length > 0) passages.set(criterion.id, passagesOf(criterion, found, as, today));
  }
  const facts = firstOfEachTicked(
    reading.facts.flatMap((fact, at) => {
      const place = { part: `feit-${at}`, locator: locatorOf(reading.passages, fact.from) };
      return factProposal(fact, place, document) ?? [];
    }),
  );
  return {
    document,
    showable: [...claimable].map(({ id }) => id),
    countsFields,
    passages,
    facts: tickedAndFirst(facts),
    left: { facts: beyond(facts), promises: beyond(reading.promises) },
    promises: promisesOf(reading, document),
  };
}

/** A criterion that counts policy fields, with how many it asks. */
function fieldsAsked(criterion: Criterion): [string, number][] | undefined {
  const counted = evidenceAsked(criterion).find(({ distinct }) => distinct?.field === "policyFields");
  return counted && [[criterion.id, counted.distinct?.atLeast ?? 1]];
}

/** Of promises that the same evidence would show to be kept, only the first is ticked. */
function promisesOf({ passages, promises }: PolicyReading, { validFrom, adoptedOn }: Proposals["document"]): PromiseProposal[] {
  const from = validFrom ?? adoptedOn;
  const seen = new Set<string>();
  return promises.slice(0, MOST_PROPOSED).map((promised, at) => {
    const shownBy = JSON.stringify(promised.keeps);
    const isClear = promised.count !== null && promised.keeps !== null && doubtOf(promised.title) === undefined;
    const ticked = from !== undefined && isClear && !seen.has(shownBy);
    if (ticked) seen.add(shownBy);
    return { part: `afspraak-${at}`, promised, locator: locatorOf(passages, promised.from), ticked };
  });
}

/** The place of a line, for people. */
const locatorOf = (passages: PolicyReading["passages"], line: number): string =>
  passages.find(({ from, to }) => from <= line && line <= to)?.locator ?? `regel ${line}`;

const beyond = (found: readonly unknown[]): number => Math.max(0, found.length - MOST_PROPOSED);

/** As many as are proposed, in the order of the text: all that are ticked, and the first of the others. */
function tickedAndFirst(facts: readonly FactProposal[]): FactProposal[] {
  let room = MOST_PROPOSED - facts.filter(({ ticked }) => ticked).length;
  return facts.filter(({ ticked }) => ticked || room-- > 0);
}

/** Chosen on the tuned texts, each read without itself: from here on more passages are right. Measured by `npm run bench -- reader`. */
const SURE = 0.7;

interface As {
  /** The document can show the criterion. */
  claimable: boolean;
  /** The criterion asks that a thing is described. */
  describes: boolean;
  /** It would count, of a text that is about the matter. */
  tickable: boolean;
}

function passagesOf(
  { id }: Criterion,
  found: readonly Found[],
  { claimable, describes, tickable }: As,
  today: IsoDate,
): PassageProposal[] {
  const doubts = found.map(({ passage, why }) => doubtIn(passage, why, describes));
  const first = found.findIndex(({ says, score }, at) => says === "fact" && score >= SURE && !doubts[at]);
  return found.map((passage, at) => ({
    key: `${id}:${at}`,
    criterion: id,
    found: passage,
    becomes: passage.says === "fact" ? (claimable ? "claim" : "nothing") : "action",
    doubt: doubts[at],
    ticked: claimable && tickable && at === first,
    due: dueOf(passage, today),
  }));
}

/** The last day of the first year to come that the passage names; else a year from today. */
function dueOf({ passage }: Found, today: IsoDate): IsoDate {
  const years = [...passage.text.matchAll(/\b20\d\d\b/g)].map(([year]) => `${year}-12-31` as IsoDate);
  return years.sort().find((day) => day >= today) ?? plus(today, "P1Y");
}

/** What the text tells of its own adoption; the title is the document's own first line, or the file's name. */
function documentOf({ facts, passages }: PolicyReading, title: string): Partial<EvidenceOf<"document">> {
  const adoption = facts.find((fact) => fact.kind === "adoption");
  const heading = passages.find(({ kind }) => kind === "title")?.text;
  const known = {
    kind: adoption?.documentKind ?? "policy-plan",
    title: cut(heading ?? title),
    adoptedBy: adoption?.adoptedBy,
    adoptedOn: dayIn(adoption?.adoptedOn),
    validFrom: dayIn(adoption?.validFrom),
    validUntil: dayIn(adoption?.validUntil),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}
