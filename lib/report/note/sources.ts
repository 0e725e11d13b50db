/**
 * On which documents an overview rests that others made from what a municipality published, which they only heard of, and
 * whether all of them have ended.
 */
import { capitalised, listed, longDate } from "../../dutch";
import { type EvidenceOf, isDocument } from "../../evidence/evidence";
import type { Action } from "../../plan/action";
import { isFromPublicSource, type ReportDay } from "../model/day";
import { isPlan, nameOf, saysWhat } from "./causes";
import type { NoteDay } from "./day";
import { edgeOfYear, inWords } from "./words";

/** What the note of a document says that is known from another document alone. */
const NOT_READ = "is niet gelezen";

type Document = EvidenceOf<"document">;

export interface Sources {
  read: readonly Document[];
  unread: readonly Document[];
}

/** Looked up once for each report: every row of its evidence asks. */
const known = new WeakMap<ReportDay["evidence"], Sources>();

/** The documents of a dossier that was made from public sources, as the variant may show them. */
export function sourcesOf(on: ReportDay): Sources {
  const found = known.get(on.evidence) ?? look(on);
  known.set(on.evidence, found);
  return found;
}

function look({ assessment, evidence }: ReportDay): Sources {
  const documents = assessment.dossier.evidence.filter(isDocument).filter(isFromPublicSource);
  const shown = (items: readonly Document[]): Document[] =>
    items.map(({ id }) => evidence.get(id)).filter((item): item is Document => item?.type === "document");
  const isRead = ({ note }: Document): boolean => !note?.toLowerCase().includes(NOT_READ);
  return { read: shown(documents.filter(isRead)), unread: shown(documents.filter((item) => !isRead(item))) };
}

/** How the note of an action says that no day, or no more than a year, is the document's own. */
const DAY_UNNAMED = /zonder (eigen )?(datum|termijn)/i;
const YEAR_ALONE = /genoemd jaar/i;

const isSaidOf = ({ assessment }: ReportDay, { id }: Pick<Action, "id">, words: RegExp): boolean =>
  assessment.dossier.actions.some((action) => action.id === id && isFromPublicSource(action) && words.test(action.note ?? ""));

/** Whether the public document that an action is from names no day for it at all. */
export const isDayUnnamed = (on: ReportDay, action: Pick<Action, "id">): boolean => isSaidOf(on, action, DAY_UNNAMED);

/** Whether the day of an action from a public document is no day that the document names: it may name a year. */
export const isDayAssumed = (on: ReportDay, action: Pick<Action, "id">): boolean =>
  isDayUnnamed(on, action) || isSaidOf(on, action, YEAR_ALONE);

/** Where was searched and what was only heard of; nothing where the college speaks. */
export function sourceSentences(on: NoteDay): string[] {
  const { read, unread } = sourcesOf(on);
  return on.speaks || read.length === 0 ? [] : [searched(read), ...unreadSentence(unread)];
}

/** "dit document", or "deze documenten": those that were read. */
export const theDocuments = (on: ReportDay): string => (sourcesOf(on).read.length > 1 ? "deze documenten" : "dit document");

/** More kinds of documents than this are counted. */
const KINDS = 3;

/** "Hiervoor is gezocht in één openbaar document: het “Actieprogramma”, vanaf begin 2022." */
function searched(read: readonly Document[]): string {
  const [first, ...others] = read;
  if (first && others.length === 0) {
    const of = saysWhat(first) ? dayOf(first) : `, ${kindAndDay(first)}`;
    return `Hiervoor is gezocht in één openbaar document: ${nameOf(first)}${of}.`;
  }
  const rest = read.length - KINDS;
  const named = [...new Set(read.slice(0, KINDS).map(kindAndDay))];
  const all = listed(rest > 0 ? [...named, `nog ${inWords(rest)} andere`] : named);
  return `Hiervoor is gezocht in ${inWords(read.length)} openbare documenten: ${all}.`;
}

const kinds: Record<Document["kind"], string> = {
  "policy-plan": "een beleidsplan",
  "safety-plan": "een veiligheidsplan",
  "implementation-plan": "een uitvoeringsplan",
  "sector-policy": "ander beleid",
  procedure: "een werkwijze",
  covenant: "een convenant",
  "privacy-protocol": "een privacyprotocol",
  contract: "een contract",
  subsidy: "een subsidiebesluit",
  budget: "een begroting",
  decision: "een besluit",
  "by-law": "een verordening",
  certificate: "een keurmerk",
  "road-map": "een wegenkaart",
  "council-note": "een raadsnota",
  other: "een ander stuk",
};

/** "een beleidsplan van 16 oktober 2023" */
const kindAndDay = (item: Document): string => kinds[item.kind] + dayOf(item).replace(/^,/, "");

/** " van 16 oktober 2023", or the day from which it applies: ", vanaf begin 2022". */
const dayOf = ({ adoptedOn, validFrom }: Document): string =>
  adoptedOn ? ` van ${longDate(adoptedOn)}` : validFrom ? `, vanaf ${edgeOfYear(validFrom) ?? longDate(validFrom)}` : "";

function unreadSentence([first, ...others]: readonly Document[]): string[] {
  if (first === undefined) return [];
  return others.length === 0
    ? [`${capitalised(nameOf(first))} zelf is niet gelezen.`]
    : [`${capitalised(inWords(others.length + 1))} stukken die daarin worden genoemd, zijn niet gelezen.`];
}

/** Where that stands which a document is said to hold that nobody read: "de raadsnota"; undefined where it was read. */
export function heardFrom(on: NoteDay, item: { id: string }): string | undefined {
  const { read, unread } = sourcesOf(on);
  if (on.speaks || !unread.some(({ id }) => id === item.id)) return undefined;
  return read.every(({ kind }) => kind === "council-note") ? "de raadsnota" : "een ander stuk";
}

/** Documents that all have ended, from which all is known. */
export interface Past {
  /** "het plan dat liep tot en met 31 december 2024" */
  stoodIn: string;
  /** Whether it is one plan, which may then be called so. */
  isOnePlan: boolean;
}

/** Where each document that was read has ended: nobody knows whether what stood in them is still so. Never where the college speaks. */
export function pastOf(on: NoteDay): Past | undefined {
  const { read } = sourcesOf(on);
  const ends = read.flatMap(({ validUntil }) => (validUntil !== undefined && validUntil < on.asOf ? [validUntil] : []));
  const last = ends.toSorted().at(-1);
  if (on.speaks || last === undefined || ends.length < read.length) return undefined;
  const isOnePlan = read.length === 1 && read.every(isPlan);
  const what = isOnePlan ? "het plan dat liep" : read.length === 1 ? "het document dat liep" : "de documenten die liepen";
  return { stoodIn: `${what} tot en met ${longDate(last)}`, isOnePlan };
}

/** A verb in the tense of what is known: nobody says "heeft" of what stood in a document that ended. */
export const tensed = (on: NoteDay, present: string, past: string): string => (pastOf(on) === undefined ? present : past);
