/**
 * Promises to keep doing something, with how often: offered as agreements. What is told of the past, of the nation or of
 * others, and figures that happen to be "per year", are no promises.
 */
import { type Frequency, frequenciesIn, type Within } from "./frequency";
import { type Keeps, keepsOf } from "./keeps";
import { lineAt, type Passage } from "./passages";
import { LONGEST_SENTENCE, type Span, sentences } from "./sentences";
import { fold } from "./words";

export interface Promised {
  /** Lines from 1, both included. */
  from: number;
  to: number;
  /** Null where the text gives no number. */
  count: number | null;
  within: Within;
  title: string;
  keeps: Keeps | null;
}

const LONGEST_TITLE = 160;

/** Whom a municipality's promise is not about. */
const OTHERS =
  /\b(?:landelijk gaat|in nederland|wereldwijd|europees|europese|het rijk|rijksoverheid|kabinet|ministerie|minister|nationaal rapporteur|comensha|wodc|lidstaten|parlement|tweede kamer|landelijke nieuws|wetgever|bovendien landelijk|landelijk (?:om|per|jaarlijks|circa|ongeveer|zo n))\b/;
/** Figures, money and hours. */
const FIGURES =
  /\b(?:naar schatting|geschat|circa|ongeveer|gemiddeld|ruim|bijna|meer dan|zo n|tussen de|(?!(?:19|20)\d\d\b)\d[\d.]{3,}|duizend\p{L}*|honderd\p{L}*)\b(?: \S+){0,6} (?:mensen|personen|slachtoffers|meldingen|inwoners|verdachten|gevallen|signalen|zaken|aangiften|daders|vreemdelingen|arbeidsmigranten|voorlichtingen)\b|\b(?:taakstelling|geindexeerd|indexering|indexatie|leges|belasting(?!dienst)\p{L}*|procent per jaar|per inwoner|bedraagt|verloopt|kost|salaris|huur)\b|€/u;
const PAST =
  /\b(?:waren|was|werden|werd|kwamen|kwam|hielden|hield|vonden|vond|had|hadden|spraken|organiseerden|organiseerde|bleef|bleven|verscheen|bezochten|trok|deden)\b/;
const PRESENT =
  /\b(?:is|zijn|wordt|worden|zal|zullen|gaan|gaat|wil|willen|staat|komt|komen|zetten|herhalen|vindt|vinden|houden|ontvangt|blijft|blijven|bespreekt|bespreken)\b/;
const ENDED =
  /\b(?:eenmalig|niet meer|niet langer|opgeheven|voorheen|vroeger|destijds|tot voor kort|afgeschaft|geen vaste|niet afgesproken)\b/;
/** Happens by itself. */
const HAPPENS =
  /\b(?:slachtoffer (?:van|worden|wordt)|aangifte|verdwijn\p{L}*|overlijd\p{L}*|uitgebuit|aangehouden|veroordeeld|vervolgd|trekken .{0,40} (?:arbeidsmigranten|bezoekers)|verdien\p{L}*|euro per)\b/u;

/** All promises of a text, in its order. A list is read by its items. */
export function promisesOf(passages: readonly Passage[]): Promised[] {
  const whole = new Set(passages.flatMap(({ kind, parts, index }) => (kind === "list" ? [...parts, index] : [])));
  const lists = passages.filter(({ kind }) => kind === "list");
  const inList = new Set(lists.flatMap(({ parts }) => parts));
  const read = passages.filter(
    ({ index, kind }) => !inList.has(index) && (kind === "list" || !whole.has(index)) && kind !== "quote",
  );
  return read.flatMap(inPassage);
}

function inPassage(passage: Passage): Promised[] {
  if (passage.kind === "row" && passage.text.length <= LONGEST_SENTENCE)
    return inSpan(passage, { start: 0, end: passage.text.length });
  return sentences(passage.text).flatMap((span) => inSpan(passage, span));
}

function inSpan(passage: Passage, { start, end }: Span): Promised[] {
  const original = passage.text.slice(start, end);
  const text = aligned(original);
  if (!isPromise(text)) return [];
  const promises: Promised[] = [];
  const found = frequenciesIn(text).filter((frequency) => !isHours(text, frequency));
  found.forEach((frequency, at) => {
    if (found.slice(0, at).some((other) => sameAs(other, frequency) && !separate(text, other, frequency))) return;
    const part = found.length === 1 ? original : partAround(original, frequency, found);
    const { count, within } = frequency;
    promises.push({
      from: lineAt(passage, start),
      to: lineAt(passage, Math.max(start, end - 1)),
      count,
      within,
      title: titleOf(part),
      keeps: keepsOf(fold(part), count, within),
    });
  });
  return promises;
}

/** Small letters without accents, each at the place of the letter it was: so that places in the one are places in the other. */
const aligned = (text: string): string =>
  [...text]
    .map((letter) => (letter.length === 1 ? fold(letter).charAt(0) || " " : "  "))
    .join("")
    .replace(/['’‘]/g, " ");

function isPromise(text: string): boolean {
  if (OTHERS.test(text) || FIGURES.test(text) || HAPPENS.test(text) || ENDED.test(text)) return false;
  return !PAST.test(text) || PRESENT.test(text);
}

/** "Zestien uur per week", "wekelijks vier uur", "zeven dagen per week" and "binnen een week" tell no rhythm. */
const isHours = (text: string, { start, end }: Frequency): boolean =>
  HOURS_BEFORE.test(text.slice(Math.max(0, start - 16), start)) || HOURS_AFTER.test(text.slice(end, end + 24));
const HOURS_BEFORE = /\b(?:uur|uren|dagen|dag|fte|euro|procent|formatieplaats\w*|binnen|na) ?$|\b(?:vorig|afgelopen|half) ?$/;
const HOURS_AFTER = /^ (?:\d+|een|twee|drie|vier|vijf|zes|acht|tien|twaalf|zestien|twintig) (?:uur|uren)\b/;

const sameAs = (one: Frequency, other: Frequency): boolean => one.count === other.count && one.within === other.within;

/** Two clauses that each have a rhythm are two promises. */
const separate = (text: string, one: Frequency, other: Frequency): boolean =>
  /[,;] (?!dus\b)\w+/.test(text.slice(one.end, other.start)) && /\b(?:en|de|het)\b/.test(text.slice(one.end, other.start));

/** From the comma before a frequency to the comma after it, as far as no other frequency stands there. */
function partAround(text: string, { start, end }: Frequency, all: readonly Frequency[]): string {
  const before = Math.max(0, ...all.filter((other) => other.end <= start).map((other) => nextComma(text, other.end, start)));
  const after = Math.min(
    text.length,
    ...all.filter((other) => other.start >= end).map((other) => nextComma(text, end, other.start)),
  );
  return text.slice(before, after);
}

function nextComma(text: string, from: number, to: number): number {
  const comma = text.slice(from, to).search(/[,;]/);
  return comma < 0 ? to : from + comma;
}

/** The promise in its own words, cut off between two words where it is long. */
function titleOf(part: string): string {
  const title = part.replace(/^[\s,;.–-]+|[\s,;.]+$/g, "").replace(/^(?:en|maar|waarbij) /i, "");
  const shown = title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, "")}…`;
  return shown.charAt(0).toUpperCase() + shown.slice(1);
}
