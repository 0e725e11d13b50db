/** An answer to a question that councils ask: what it says, how complete it is, on what it rests and until when it holds. */
import { type IsoDate, plus } from "../../calendar";
import type { Evidence } from "../../evidence/evidence";
import { criterionStatus, openAndHidden, titleIn } from "../model/day";
import type { NoteDay } from "../note/day";
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
}

/** An answer of what was found; without a single fact what was recorded once, else that nothing is. */
export function answerOf(on: NoteDay, { facts, lacking = [], items = [], sources = [], criteria = [], about }: Given): Answer {
  const said = facts.filter((text): text is string => Boolean(text));
  const missing = lacking.filter((text): text is string => Boolean(text));
  if (said.length === 0) return earlierAnswer(on, { criteria, ...about });
  const titles = openAndHidden(on, items).open.map((item) => titleIn(on, item));
  return {
    text: [...said, ...missing].join(" "),
    state: missing.length > 0 ? "partial" : "complete",
    sources: [...new Set([...titles, ...sources])].slice(0, MAX_SOURCES),
    until: firstEnd(on, criteria),
  };
}

function earlierAnswer(on: NoteDay, about: About): Answer {
  const { facts, sources } = earlier(on, about);
  if (facts.length === 0) return nothing();
  return { text: [...facts, SINCE_THEN].join(" "), state: "partial", sources: sources.slice(0, MAX_SOURCES), until: null };
}

const SINCE_THEN = "Meer is hierover niet vastgelegd.";

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
