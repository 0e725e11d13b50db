/** On which documents an overview rests that others made from what a municipality published, and which they only heard of. */
import { capitalised, longDate } from "../../dutch";
import type { Evidence, EvidenceOf } from "../../evidence/evidence";
import { isFromPublicSource, type ReportDay } from "../model/day";
import { nameOf } from "./causes";
import type { NoteDay } from "./day";
import { inWords } from "./words";

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

const isDocument = (item: Evidence): item is Document => item.type === "document";

/** "Dit overzicht rust op één document: …"; nothing where the college speaks. */
export function sourceSentences(on: NoteDay): string[] {
  const { read, unread } = sourcesOf(on);
  const [first, ...others] = read;
  if (on.speaks || first === undefined) return [];
  return [
    others.length === 0
      ? `Dit overzicht rust op één document: ${nameOf(first)}${first.adoptedOn ? `, van ${longDate(first.adoptedOn)}` : ""}.`
      : `Dit overzicht rust op ${inWords(read.length)} documenten; zij staan in de bijlage.`,
    ...unreadSentence(unread),
  ];
}

function unreadSentence([first, ...others]: readonly Document[]): string[] {
  if (first === undefined) return [];
  return others.length === 0
    ? [`${capitalised(nameOf(first))} zelf is niet gelezen.`]
    : [`${capitalised(inWords(others.length + 1))} stukken die daarin worden genoemd, zijn niet gelezen.`];
}
