/**
 * Whether a passage surely says that something is so here: not a question, not what every municipality has or ought to have,
 * not that it is missing, and not words without a verb. Only what is sure is ticked before anybody looked. General Dutch alone.
 */
import { clauseSays, plain } from "./modality";
import { MISSING } from "./modality-cues";
import type { Mark } from "./occurrences";
import type { Passage } from "./passages";
import { sentences } from "./sentences";

/** Why it is not sure. */
export type Doubt = "question" | "general" | "norm" | "missing" | "bare";

const QUESTION = /\?["”’')\s]*$/;

/** Of municipalities at large: "iedere gemeente", "dat gemeenten", "gemeenten in Nederland"; not those of one region. */
const EVERYONE =
  /\b(?:ieder|iedere|elke|veel|sommige|de meeste|andere) (?:\p{L}+ )?gemeenten?\b|\balle gemeenten\b(?! (?:in|van|uit) (?:de|onze|het)\b)|\bgemeenten? in (?:heel )?nederland\b|(?:^|\b(?:dat|als|waar|waarbij|zijn|hebben|worden|kunnen|moeten|door|van|voor) )gemeenten\b(?! (?:in|uit|van) (?:de|onze|deze) (?:regio|keten))/u;
/** How it goes as a rule, or might go. */
const USUALLY =
  /\b(?:doorgaans|meestal|gewoonlijk|bijvoorbeeld|in de regel|(?:in|over) het algemeen|(?:kan|kunnen) (?:[\p{L}-]+ ){0,12}worden (?:\p{L}{0,8}ge|be|ver|her|ont|onder)\p{L}+|(?:kan|kunnen) (?:[\p{L}-]+ ){0,8}(?:gezien|beschouwd) worden)\b/u;
/** Whoever speaks of itself says what it does, also with an example. */
const OURSELVES = /\b(?:wij|we|ons|onze|binnen (?:de|onze) gemeente|het college)\b/;
/** It ought to be so, whatever else the sentence says; or only where the whole of it reads as a norm. */
const OUGHT = /\b(?:dient|dienen|hoort|horen|behoort|behoren)\b(?= (?:[\p{L}\d,-]+ ){0,14}te \p{L})/u;
const MUST = /\b(?:moet|moeten|zou|zouden)\b/;

/** Forms that only a verb has, apart from those in -t: "is", "hebben", "wij werken". */
const VERB =
  /\b(?:is|zijn|was|waren|word(?:t|en)|werd(?:en)?|heeft|hebben|had(?:den)?|kan|kunnen|moet(?:en)?|zal|zullen|ga(?:at|an)|do(?:et|en)|zie(?:t|n)|sta(?:at|an)|wil(?:len)?|mag|mogen|we|wij|u|zij|die|bleek|vond(?:en)?|kwam(?:en)?|gaf|deed)\b/;
/** A thing of a year, or told in so many words, is no bare word. */
const DATED = /\b(?:19|20)\d\d\b/;
const BARE_WORDS = 14;

/** A form in -t or -de that is no noun after an article, a preposition or an adjective. */
const BENT =
  /(?<!\b(?:de|het|een|van|met|voor|in|op|aan|bij|naar|door|uit|over|tot|per|te|en|of|[\p{L}]+e) )\b(?!het|dat|dit|wat|niet|met|tot|uit|punt|plaats|[\p{L}]*(?:schap|heid|teit|dienst|recht|krant|markt|contact|overzicht|toezicht|inzicht|zicht|beleid|product|project|district)\b)\p{L}{2,}t\b/u;

/** Why one sentence is not sure; undefined where it is. Without `listed` a sentence without a verb may stand for itself. */
export function doubtOf(sentence: string, listed = false): Doubt | undefined {
  if (QUESTION.test(sentence)) return "question";
  const said = plain(sentence);
  if (EVERYONE.test(said) || (USUALLY.test(said) && !OURSELVES.test(said))) return "general";
  if (OUGHT.test(said) || (MUST.test(said) && clauseSays(sentence) === "norm")) return "norm";
  if (MISSING.test(said)) return "missing";
  return listed && isBare(said) ? "bare" : undefined;
}

const isBare = (said: string): boolean => !hasVerb(said) && !DATED.test(said) && said.split(" ").length <= BARE_WORDS;

/** A name of a thing and no more says nothing, also where a sentence introduces it. */
const isLabel = (said: string): boolean => said.split(" ").length <= LABEL_WORDS && !hasVerb(said) && !DATED.test(said);
const LABEL_WORDS = 3;

/** "Om te melden" has none. */
function hasVerb(said: string): boolean {
  const finite = said.replace(/\bte \p{L}+/gu, " ");
  return VERB.test(finite) || BENT.test(finite);
}

/**
 * Why a passage is not sure: what most of its marked words stand in. Undefined where most stand in sentences that are. An item
 * or a list goes on with the sentence that introduces it. What only describes a thing (`describes`) may do so in general.
 */
export function doubtIn(passage: Passage, marks: readonly Mark[], describes = false): Doubt | undefined {
  const { kind, text, intro } = passage;
  const listed = kind === "list" || kind === "item";
  const doubt = listed ? doubtOfList(passage) : undefined;
  if (doubt !== undefined) return doubt;
  const weights = new Map<Doubt | undefined, number>();
  for (const { start, end } of sentences(text)) {
    const found = doubtOf(text.slice(start, end), listed && !says(intro));
    const told = describes && found !== "question" && found !== "bare" ? undefined : found;
    const marked = marks.filter((mark) => mark.start < end && mark.end > start).length;
    weights.set(told, (weights.get(told) ?? 0) + marked);
  }
  return heaviest(weights);
}

/** Of a list as a whole: what introduces it asks or says what ought to be, or it is names alone. */
function doubtOfList({ kind, text, intro }: Passage): Doubt | undefined {
  const introduced = doubtOf(intro);
  if (introduced === "question" || introduced === "norm") return introduced;
  const isNames = kind === "list" && sentences(text).every(({ start, end }) => isLabel(plain(text.slice(start, end))));
  return isNames ? "bare" : undefined;
}

/** The doubt that weighs most; none where more than half is sure. */
function heaviest(weights: ReadonlyMap<Doubt | undefined, number>): Doubt | undefined {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const [most] = [...weights].filter(([doubt]) => doubt !== undefined).sort((a, b) => b[1] - a[1]);
  return (weights.get(undefined) ?? 0) * 2 > total ? undefined : most?.[0];
}

/** The sentence before a list has a verb: its items complete it. */
const says = (intro: string): boolean => intro !== "" && hasVerb(plain(intro));

const SUBJECT = /mensenhandel|uitbuiting|mensensmokkel/i;

/** Whether a text speaks of human trafficking anywhere: of one that does not, nothing is sure. */
export const speaksOfIt = (passages: readonly Passage[]): boolean => passages.some(({ text }) => SUBJECT.test(text));
