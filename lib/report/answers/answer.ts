/** An answer to a question that councils ask: what it says, how complete it is, on what it rests and until when it holds. */
import { type IsoDate, plus } from "../../calendar";
import { longDate } from "../../dutch";
import type { Evidence, EvidenceOf } from "../../evidence/evidence";
import { criterionStatus, isFromPublicSource, openAndHidden, titleIn } from "../model/day";
import type { NoteDay } from "../note/day";
import { sourcesOf } from "../note/sources";
import { type About, earlier } from "./earlier";

export type AnswerState = "complete" | "partial" | "none";

export interface Answer {
  /** One to three sentences. */
  text: string;
  state: AnswerState;
  /** The titles of what it rests on; what the variant hides is left out. */
  sources: readonly string[];
  /** The last day on which it holds, as far as that is known and may be told. */
  until: IsoDate | null;
  /** Of an answer about figures: each source with its year, side by side. */
  figures?: readonly FigureSource[];
}

export interface FigureSource {
  source: string;
  year: string;
  title: string;
}

/** What is not recorded is said as such, and never as "no". */
export const NOTHING = "Hierover is in Plateau niets vastgelegd.";

export const nothing = (besides = ""): Answer => ({
  text: besides === "" ? NOTHING : `${NOTHING} ${besides}`,
  state: "none",
  sources: [],
  until: null,
});

interface Given {
  /** Sentences; those that are undefined are left out. */
  facts: readonly (string | false | undefined)[];
  /** What is not recorded. */
  lacking?: readonly (string | false | undefined)[];
  items?: readonly Evidence[];
  /** More sources than evidence. */
  sources?: readonly string[];
  /** The criteria whose status tells until when it holds. */
  criteria?: readonly string[];
  /** What it is about besides those, for where no fact counts now. */
  about?: About;
  /** Whether each fact stands on a line of its own. */
  apart?: true;
}

/** An answer of what was found; without a single fact what was recorded once, else that nothing is. */
export function answerOf(
  on: NoteDay,
  { facts, lacking = [], items = [], sources = [], criteria = [], about, apart }: Given,
): Answer {
  const said = facts.filter((text): text is string => Boolean(text));
  const missing = lacking.filter((text): text is string => Boolean(text));
  if (said.length === 0) return earlierAnswer(on, { criteria, ...about });
  const titles = openAndHidden(on, items).open.flatMap((item) => sourceOf(on, item));
  return {
    text: [...said, ...missing].join(apart ? "\n" : " "),
    state: missing.length > 0 ? "partial" : "complete",
    sources: [...new Set([...titles, ...sources])].slice(0, MAX_SOURCES),
    until: firstEnd(on, criteria),
  };
}

/** Where it stands: in the record itself, and of what others read from public documents in those documents. */
function sourceOf(on: NoteDay, item: Evidence): string[] {
  const recorded = on.assessment.dossier.evidence.find(({ id }) => id === item.id);
  if (on.speaks || recorded === undefined || !isFromPublicSource(recorded)) return [titleIn(on, item)];
  return item.type === "document" ? [withEnd(on, item)] : documentsRead(on);
}

/** The documents from which others read it, with the day on which one ended. */
export const documentsRead = (on: NoteDay): string[] => sourcesOf(on).read.map((document) => withEnd(on, document));

const withEnd = ({ asOf }: NoteDay, { title, validUntil }: EvidenceOf<"document">): string =>
  validUntil !== undefined && validUntil < asOf ? `${title} (liep tot en met ${longDate(validUntil)})` : title;

function earlierAnswer(on: NoteDay, about: About): Answer {
  const { facts, sources } = earlier(on, about);
  if (facts.length === 0) return nothing();
  const titles = on.speaks ? sources : documentsRead(on);
  return { text: facts.join(" "), state: "partial", sources: [...new Set(titles)].slice(0, MAX_SOURCES), until: null };
}

const MAX_SOURCES = 4;

/** The last day before the first of these criteria that is met has another status; none where that day is not public. */
function firstEnd(on: NoteDay, criteria: readonly string[]): IsoDate | null {
  const known = criteria.filter((id) => Object.hasOwn(on.status.criteria, id));
  if (known.some((id) => on.undated.has(id))) return null;
  const ends = known
    .map((id) => criterionStatus(on, id))
    .flatMap(({ status, until }) => (status === "met" && until !== null ? [until] : []))
    .sort();
  return ends[0] === undefined ? null : plus(ends[0], "-P1D");
}
