/**
 * What a clause says: that something is so (fact), that it is still to come (announcement) or that it should be so (norm).
 * Grammar and words of time weigh, in the light of where the clause stands.
 */
import type { Context } from "./contexts";
import { ABSENT, FACT, NORM, PLAN, weigh } from "./modality-cues";
import { fold } from "./words";

export type Says = "fact" | "announcement" | "norm";

/** Where a clause stands. */
export interface Around {
  /** What the headings or the introduction say of all that is under them. */
  context: Context | "announced";
  /** Of an item or a row a heading says more than of a paragraph. */
  listed: boolean;
  /** From which the document speaks. */
  year: number | undefined;
  /** What the clause before it says. */
  before: Says | undefined;
  /** Whether it speaks of a thing that was announced before. */
  ofAnnounced: boolean;
}

const NOWHERE: Around = { context: "none", listed: false, year: undefined, before: undefined, ofAnnounced: false };

/** Begins so: goes on about what was just said. */
const GOES_ON =
  /^(?:vervolgens|daarna|daarin|daarbij|daarmee|daaraan|hierin|hierbij|hiermee|hiervoor|daartoe|hiertoe|deze|dit|dat|die|zij|dan|ook|tevens|het gaat (?:dan|daarbij|hierbij|om)|(?:in|met|via|uit|op|door|voor|bij|na) (?:dat|die|deze|dit))(?![\p{L}])/u;
const CONTINUES = /\b(?:doorlopend|structureel|al|reeds|sinds|blijven|blijft|voort|loopt|lopende|onverminderd|vindt|vinden)\b/;
const GOING =
  /\b(?:gaan|gaat)\b(?! (?:het |dit |hier |dan |daarbij |vaak )?(?:om|over|uit|samen|gepaard|vooraf|erom|ervan|in op|schuil))/;
const ACTIVE = /(?:^|[ ,])(?:we|wij|de gemeente|het college)(?: |$)|\b(?:wordt|worden)\b/;
const STATE = /\b(?:is|zijn|heeft|hebben|bestaat|bestaan|heet|geldt|gelden|kent|maakt|vormt|vormen|ligt|staat)\b/;

/** What a clause says. Any text will do; without a place it is judged by itself. */
export function clauseSays(clause: string, around: Partial<Around> = {}): Says {
  const place = { ...NOWHERE, ...around };
  const text = ofItself(plain(clause));
  const fact = weigh(FACT, text) + pastYears(text, place.year) + (place.context === "present" ? 1 : 0) - ofActions(text, place);
  const plan = weigh(PLAN, text) + goingTo(text) + yearsAhead(text, place.year) + fromPlace(text, place, fact);
  const norm = weigh(NORM, text);
  const absent = weigh(ABSENT, text);
  if (plan >= 1.5 && plan + absent > fact && plan >= norm) return "announcement";
  if (norm >= 2 && norm + absent > fact) return plan > norm ? "announcement" : "norm";
  return "fact";
}

/** Without what is asked within it ("bepaalt wie verder moet") and how long something lasts ("tot eind 2027"): neither is a plan. */
const ofItself = (text: string): string => text.replace(ASKED, " ").replace(LASTS, " tot dan");
const ASKED = /\b(?:of|wie|wat|waar|waarheen|welke|naar wie) (?:[\p{L}\d'-]+ ){0,12}(?:moet|moeten|kan|kunnen)(?=$|[ ,.;:])/gu;
const LASTS = /\b(?:tot en met|t\/m|tot) (?:eind|medio|begin|\d{1,2} \p{L}+) 20\d\d/gu;

/** As the cues read it. */
export const plain = (clause: string): string =>
  fold(clause)
    .replace(/[()"“”‘’']/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** "Gaan" with an infinitive at the end: "wij gaan een netwerkdag beleggen", and not "gaat langs bedrijven". */
function goingTo(text: string): number {
  const going = GOING.exec(text);
  if (!going) return 0;
  const words = text
    .slice(going.index + going[0].length)
    .split(/[ ,.;:]+/)
    .filter((word) => word !== "");
  return words.some((word, at) => INFINITIVE.test(word) && !BEFORE_NOUN.test(words[at - 1] ?? "") && isEnd(words, at)) ? 3 : 0;
}
const INFINITIVE = /^(?!een$|geen$|zeven$|negen$)\p{L}+(?:en|aan|doen|zien)$/u;
const BEFORE_NOUN =
  /^(?:de|het|een|langs|van|met|voor|in|op|aan|bij|naar|door|uit|alle|deze|die|onze|hun|tussen|over|tegen|onder|twee|drie|vier|zeven|meer|veel|andere|extra|[\p{L}]+e)$/u;
const isEnd = (words: readonly string[], at: number): boolean =>
  at === words.length - 1 ||
  /^(?:en|of|om|zodat|waarbij|waarin|waarop|met|die|dat|over|aan|voor|in|wat|hoe|welke)$/.test(words[at + 1] ?? "");

const YEAR = /\b(20\d\d)\b/g;
/** Years that tell how long something lasts, not when it begins. */
const DURATION =
  /\b(?:20\d\d ?(?:[-–/]|t\/m|tot en met|tot) ?(?:20)?\d\d|(?:tot en met|t\/m|tot|eindigt in|loopt tot) (?:\p{L}+ ){0,2}20\d\d)\b/gu;

const yearsIn = (text: string): number[] => [...text.replace(DURATION, " ").matchAll(YEAR)].map(({ 1: year }) => Number(year));

/** A year after the document's is to come; the document's own year is so in part. */
function yearsAhead(text: string, year: number | undefined): number {
  if (year === undefined) return 0;
  const latest = Math.max(0, ...yearsIn(text));
  if (latest > year) return 3;
  if (latest === year && FROM.test(text)) return 2;
  if (DAY.test(text)) return 0;
  return latest === year && !/\bsinds\b/.test(text) ? 2 : 0;
}

const FROM = /\b(?:met ingang van|vanaf|per|uiterlijk|voor) (?:\d{1,2} )?\p{L}{3,9} 20\d\d\b/u;
/** A full day in the document's own year may lie before or after it. */
const DAY = /\b\d{1,2}(?: \p{L}{3,9} |[-/.]\d{1,2}[-/.])20\d\d\b/u;

const pastYears = (text: string, year: number | undefined): number =>
  year !== undefined && yearsIn(text).some((named) => named < year) ? 1.5 : 0;

/** Under a heading of actions, what we do is what we are going to do, unless it is said to go on. */
function fromPlace(text: string, place: Around, fact: number): number {
  const before = fromBefore(text, place);
  if (place.context === "announced") return before + 6;
  return CONTINUES.test(text) ? before : before + fromHeading(text, place, fact);
}

/** Of an action it says how often it will be done, not that it is. */
const ofActions = (text: string, { context, listed }: Around): number =>
  context === "plan" && listed && RHYTHM.test(text) && !CONTINUES.test(text) ? 2 : 0;
const RHYTHM =
  /\b(?:(?:half)?jaarlijkse?|(?:twee)?(?:wekelijkse?|maandelijkse?)|per (?:jaar|kwartaal|maand)|(?:elke?|iedere?) (?:jaar|halfjaar|kwartaal|maand|week)|periodiek|eens per)\b/;

function fromBefore(text: string, { before, ofAnnounced }: Around): number {
  if (before === "announcement" && (ofAnnounced || GOES_ON.test(text))) return 2.5;
  return ofAnnounced ? 2 : 0;
}

function fromHeading(text: string, { context, listed }: Around, fact: number): number {
  if (context === "wish") return fact >= 2.5 ? 0 : 2;
  if (context !== "plan" && context !== "goal") return 0;
  if (listed) return ofListed(text, context, fact);
  return context === "plan" && ACTIVE.test(text) && fact < 2 ? 1 : 0;
}

function ofListed(text: string, context: "plan" | "goal", fact: number): number {
  if (context === "goal") return fact >= 2.5 ? 1.2 : 2;
  return ACTIVE.test(text) || !STATE.test(text) ? 2.5 : 1.6;
}
