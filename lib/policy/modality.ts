/**
 * What a passage says of a criterion: that it is so (fact), that it is still to come (announcement) or that it should be so
 * (norm). Judged for the clauses that have the criterion's words, in the light of the headings and the document's year.
 */
import { type Context, contextOf } from "./contexts";
import { documentYear } from "./document-year";
import type { LexiconEntry } from "./lexicon";
import { ABSENT, FACT, NORM, PLAN, weigh } from "./modality-cues";
import type { Passage } from "./passages";
import { clauses, type Span } from "./sentences";
import type { Suggestion } from "./suggest";
import { tableSays } from "./table-modality";
import type { TextIndex } from "./text-index";
import { fold } from "./words";

export type Says = "fact" | "announcement" | "norm";

interface Around {
  context: Context;
  year: number | undefined;
  /** What the clause before it says. */
  before: Says | undefined;
}

/** Begins so: goes on about what was just announced. */
const GOES_ON = /^(?:vervolgens|daarna|daarin|daarbij|daarmee|daaraan|hierin|hierbij|hiermee|hiervoor|daartoe|hiertoe|deze|dit|dat|die|zij|dan|ook|tevens)(?![\p{L}])/u;
const CONTINUES = /\b(?:doorlopend|structureel|al|reeds|sinds|blijven|blijft|voort|loopt|lopende|onverminderd)\b/;
const GOING = /\b(?:gaan|gaat)\b(?! (?:het |dit |hier |dan )?(?:om|over|uit|samen|gepaard|vooraf|erom|ervan|in op|op pad|met))/;
const INFINITIVE = /\b(?!(?:een|geen|binnen|tussen|tegen|mensen|zaken|jaren|onderen|gemeenten|partijen|instanties)\b)\p{L}{2,}(?:en|aan|doen|zien)(?=$|[ ,.;:)])/u;
const ACTIVE = /(?:^|[ ,])(?:we|wij|de gemeente|het college)(?: |$)|\b(?:wordt|worden)\b/;

/** One clause on its own. */
export function clauseSays(clause: string, around: Around = { context: "none", year: undefined, before: undefined }): Says {
  const text = fold(clause).replace(/[()"“”‘’']/g, " ").replace(/\s+/g, " ").trim();
  const fact = weigh(FACT, text) + pastYears(text, around.year) + (around.context === "present" ? 1 : 0);
  const plan = weigh(PLAN, text) + goingTo(text) + yearsAhead(text, around.year) + fromContext(text, around, fact);
  const norm = weigh(NORM, text);
  const absent = weigh(ABSENT, text);
  if (plan >= 1.5 && plan + absent > fact && plan >= norm) return "announcement";
  if (norm >= 2 && norm + absent > fact) return plan > norm ? "announcement" : "norm";
  return absent >= 2 && absent > fact ? "announcement" : "fact";
}

const goingTo = (text: string): number => {
  const going = GOING.exec(text);
  return going && INFINITIVE.test(text.slice(going.index + 5)) ? 3 : 0;
};

const YEAR = /\b(20\d\d)\b/g;
const SPANNED = /\b20\d\d ?(?:[-–/]|t\/m|tot en met) ?(?:20)?\d\d\b/g;

const yearsIn = (text: string): number[] => [...text.replace(SPANNED, " ").matchAll(YEAR)].map(({ 1: year }) => Number(year));

/** A year after the document's is to come; the document's own year is so in part. */
function yearsAhead(text: string, year: number | undefined): number {
  if (year === undefined) return 0;
  const latest = Math.max(0, ...yearsIn(text));
  if (latest > year) return 3;
  return latest === year && !/\b(?:sinds|per 1 januari)\b/.test(text) ? 2 : 0;
}

const pastYears = (text: string, year: number | undefined): number =>
  year !== undefined && yearsIn(text).some((named) => named < year) ? 1.5 : 0;

/** Under a heading of actions what we do is what we are going to do, unless it is said to go on. */
function fromContext(text: string, { context, before }: Around, fact: number): number {
  const goesOn = before === "announcement" && GOES_ON.test(text) ? 2.5 : 0;
  if (context !== "plan" && context !== "goal") return goesOn;
  if (CONTINUES.test(text)) return goesOn;
  if (context === "goal") return goesOn + (fact >= 2.5 ? 1 : 2);
  return goesOn + (ACTIVE.test(text) || !/\b(?:is|zijn|heeft|hebben)\b/.test(text) ? 2.5 : 1);
}

/** Reads the modality of suggestions in one text. What is found of a passage is kept for the next criterion. */
export function modalityReader(index: TextIndex): (suggestion: Suggestion, entry: LexiconEntry) => Says {
  const year = documentYear(index.passages);
  const known = new Map<number, ClauseSays[]>();
  return ({ passage, why, sentences }, { describes }) => {
    if (describes) return "fact";
    const clausesOf = known.get(passage.index) ?? readClauses(passage, index.sentences[passage.index] ?? [], year);
    known.set(passage.index, clausesOf);
    return decide(clausesOf, why, sentences);
  };
}

interface ClauseSays extends Span {
  sentence: number;
  says: Says;
}

function readClauses(passage: Passage, spans: readonly Span[], year: number | undefined): ClauseSays[] {
  const whole = passage.kind === "row" ? tableSays(passage, year) : undefined;
  if (whole) return [{ start: 0, end: passage.text.length, sentence: -1, says: whole }];
  const context = contextAround(passage);
  const found: ClauseSays[] = [];
  let before: Says | undefined;
  spans.forEach(({ start, end }, sentence) => {
    for (const clause of clauses(passage.text.slice(start, end))) {
      const says = clauseSays(passage.text.slice(start + clause.start, start + clause.end), { context, year, before });
      found.push({ start: start + clause.start, end: start + clause.end, sentence, says });
      before = says;
    }
  });
  return found;
}

/** The nearest heading that says what it is about; the sentence that introduces a list goes before it. */
function contextAround({ intro, headings, kind }: Passage): Context {
  if (intro !== "" && kind !== "row") {
    const says = clauseSays(intro);
    if (says !== "fact") return "plan";
    const context = contextOf(intro.slice(-160));
    if (context !== "none") return context;
  }
  const title = headings[0];
  for (const heading of headings.slice(-3).reverse()) {
    const context = heading === title && headings.length > 1 ? "none" : contextOf(heading.title);
    if (context !== "none") return context;
  }
  return "none";
}

/** The clauses with the criterion's words decide, each by how much it carries. */
function decide(found: readonly ClauseSays[], why: Suggestion["why"], sentences: Float64Array): Says {
  const sums = { fact: 0, announcement: 0, norm: 0 };
  for (const { start, end, sentence, says } of found) {
    const inSentence = sentence < 0 ? 1 : (sentences[sentence] ?? 0);
    const marks = why.filter((mark) => mark.start < end && mark.end > start).length;
    sums[says] += inSentence ** 2 * Math.min(3, marks);
  }
  const { fact, announcement, norm } = sums;
  if (fact + announcement + norm === 0) return found[0]?.says ?? "fact";
  if (fact >= announcement + norm) return "fact";
  return norm > announcement ? "norm" : "announcement";
}
