/** What the suggestions of a text say: the clauses that have the criterion's words decide, each by how much it carries. */
import { type Context, contextOf } from "./contexts";
import { documentYear } from "./document-year";
import type { LexiconEntry } from "./lexicon";
import { type Around, clauseSays, plain, type Says } from "./modality";
import { MISSING, NEGATED } from "./modality-cues";
import type { Passage } from "./passages";
import { clauses, type Span } from "./sentences";
import type { Suggestion } from "./suggest";
import { tableSays } from "./table-modality";
import type { TextIndex } from "./text-index";
import { stem } from "./words";

interface ClauseSays extends Span {
  sentence: number;
  says: Says;
  negated: boolean;
  /** It says that the thing is not there. */
  missing: boolean;
}

/** Reads the modality of suggestions in one text; the text is judged once, from top to bottom. */
export function modalityReader(index: TextIndex): (suggestion: Suggestion, entry: LexiconEntry) => Says {
  const judged = judge(index);
  return ({ passage, why, sentences }, { describes }) =>
    describes ? "fact" : decide(judged[passage.index] ?? [], why, sentences);
}

/** Every clause of every passage. */
function judge({ passages, sentences }: TextIndex): ClauseSays[][] {
  const year = documentYear(passages);
  const announced = new Set<string>();
  let before: Says | undefined;
  let section = -1;
  return passages.map((passage) => {
    const line = passage.headings.at(-1)?.line ?? 0;
    if (line !== section) before = undefined;
    section = line;
    const whole = passage.kind === "row" ? tableSays(passage, year) : undefined;
    if (whole) return [{ start: 0, end: passage.text.length, sentence: -1, says: whole, negated: false, missing: false }];
    const place = {
      context: contextAround(passage),
      listed: passage.kind === "item" || passage.kind === "list" || passage.kind === "row",
      year,
    };
    return clausesOf(passage, sentences[passage.index] ?? []).map((span) => {
      const text = passage.text.slice(span.start, span.end);
      const says = clauseSays(text, { ...place, before, ofAnnounced: speaksOf(text, announced) });
      if (says === "announcement") remember(text, announced);
      before = says;
      const said = plain(text);
      return { ...span, says, negated: NEGATED.test(said), missing: MISSING.test(said) };
    });
  });
}

const clausesOf = ({ text }: Passage, spans: readonly Span[]): (Span & { sentence: number })[] =>
  spans.flatMap(({ start, end }, sentence) =>
    clauses(text.slice(start, end)).map((clause) => ({ start: start + clause.start, end: start + clause.end, sentence })),
  );

/** "Een leergang wordt ontwikkeld" announces; "De leergang is bedoeld voor …" speaks of what is announced. */
const NEW_THING = /\b[Ee]en (?:\p{Ll}+e? ){0,2}(\p{Ll}{6,})/gu;
const THAT_THING = /^(?:De|Het|Deze|Dit|Die|Dat|Daarnaast|Van deze) (?:\p{Ll}+e )?(\p{Ll}{6,})/u;

function remember(text: string, announced: Set<string>): void {
  for (const { 1: thing = "" } of text.matchAll(NEW_THING)) announced.add(stem(thing));
}

const speaksOf = (text: string, announced: ReadonlySet<string>): boolean =>
  announced.has(stem(THAT_THING.exec(text)?.[1] ?? ""));

/** The sentence that introduces a list decides for its items; else the nearest heading that says what it is about. */
function contextAround({ intro, headings, kind }: Passage): Around["context"] {
  if (intro !== "" && kind !== "row") return contextOfIntro(intro);
  return contextOfHeadings(headings);
}

function contextOfIntro(intro: string): Around["context"] {
  return clauseSays(intro.slice(-300)) === "fact" ? contextOf(intro.slice(-160)) : "announced";
}

/** The nearest of the three headings above; the title of the whole document does not count. */
function contextOfHeadings(headings: Passage["headings"]): Context {
  const near = headings.slice(-3).filter(({ line }, at) => line > TITLE || headings.length - at === 1);
  return near.map(({ title }) => contextOf(title)).findLast((context) => context !== "none") ?? "none";
}
const TITLE = 8;

function decide(found: readonly ClauseSays[], why: Suggestion["why"], sentences: Float64Array): Says {
  const sums = { fact: 0, announcement: 0, norm: 0 };
  const marked = found.filter((clause) => marksIn(clause, why) > 0);
  for (const clause of marked) sums[clause.says] += weightOf(clause, marksIn(clause, why), sentences);
  const { fact, announcement, norm } = sums;
  if (fact + announcement + norm === 0) return found[0]?.says ?? "fact";
  if (fact > CLEARLY * (announcement + norm)) return marked.some(({ negated }) => !negated) ? "fact" : ofMissing(found, marked);
  return norm > announcement ? "norm" : "announcement";
}

/** By so much more must it say that a thing is so: what is announced in the same breath is no fact yet. */
const CLEARLY = 1.7;

const marksIn = ({ start, end }: ClauseSays, why: Suggestion["why"]): number =>
  why.filter((mark) => mark.start < end && mark.end > start).length;

/** Nothing affirms it: what else the passage says of it counts, and what is missing is still to come. */
const ofMissing = (found: readonly ClauseSays[], marked: readonly ClauseSays[]): Says =>
  found.find(({ says }) => says !== "fact")?.says ?? (marked.some(({ missing }) => missing) ? "announcement" : "fact");

/** What is said not to be so carries little. */
function weightOf({ sentence, says, negated }: ClauseSays, marks: number, sentences: Float64Array): number {
  const inSentence = sentence < 0 ? 1 : (sentences[sentence] ?? 0);
  return (negated && says === "fact" ? 0.3 : 1) * inSentence ** 2 * Math.min(3, marks);
}
