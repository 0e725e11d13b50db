/** "Waarom niet verder?": the one or two causes behind most gaps, and what one decision repairs. What nobody recorded is told apart (unknown.ts). */

import type { BlockAssessment } from "../../assessment/assessment";
import { onPlateau } from "../../assessment/parts";
import { live } from "../../council/live";
import { capitalised, listed, longDate } from "../../dutch";
import { lastDayOf } from "../../evidence/counts";
import { type Evidence, isEvent } from "../../evidence/evidence";
import { criterionStatus, isSettled, missingBasicBlocks, openAndHidden } from "../model/day";
import type { Block, Section } from "../model/model";
import { type Cause, causes, type Ended, isPlan, repairedBy, type Topic } from "./causes";
import { type NoteDay, voiced } from "./day";
import { IN_ONE_SENTENCE, listOf, namesWithin } from "./lists";
import { paragraphOf, wordCount } from "./sentences";
import { toldFirst } from "./short";
import { blockInWords, criterionInWords, inWords, themeInWords } from "./words";

const CAUSES = 2;

/** How the list of each cause begins: no sentence stands twice in the note. */
const LEADS = ["Dit ontbreekt nog:", "Het gaat om:"] as const;
/** And of a cause of which all was once in order. */
const LAPSED = ["Dit verviel:", "Ook dit verviel:"] as const;

interface Lists {
  /** So many names a list has at most. */
  names: number;
  lead: string;
}

/** The causes that are known, with at most so many names of parts each. */
export function whySection(on: NoteDay, names: number): Section[] {
  const found = causes(on);
  return causesSection(on, toldOf(on, found).filter(isKnown), found.filter(isKnown).length, names);
}

/** That nothing was recorded is no cause: nobody knows whether it is there. */
const isKnown = ({ kind }: Cause): boolean => kind !== "unrecorded";

function causesSection(on: NoteDay, shown: readonly Cause[], all: number, names: number): Section[] {
  if (shown.length === 0) return [];
  const [only] = shown.length === 1 ? shown : [];
  // That a plan ended was told first: where it is the only cause, the heading names it.
  const named = only?.kind === "ended" && toldFirst(on, only) ? `${kindOf(only.item)} liep af` : undefined;
  const which =
    named ?? (explainsLittle(on, shown) ? "Wat wij weten" : headings[shown.length - 1]?.[all > shown.length ? 1 : 0]);
  const causes = `${voiced(on, "Waarom niet verder?", "Waardoor telt bewijs niet meer mee?")} ${which}`;
  // Who read what is public knows of no cause where too little was recorded.
  const heading = on.speaks || shown.some(({ kind }) => kind === "ended") ? causes : "Waarvan is te weinig vastgelegd?";
  const blocks = shown.flatMap((cause, place): Block[] => {
    const said = shown.slice(0, place).filter((other) => leadOf(on, other) === leadOf(on, cause)).length;
    const leadsOf = (one: Cause) => (on.speaks && isLapsed(on, one) ? LAPSED : LEADS);
    const leads = leadsOf(cause);
    const before = shown.slice(0, place).filter((other) => leadsOf(other) === leads).length;
    const blocks = causeBlocks(on, cause, { names, lead: leads[before] ?? leads[0] });
    if (named !== undefined) return blocks;
    return led(`${shown.length === 1 ? "" : `${place + 1}. `}${again(leadOf(on, cause), said)}.`, blocks);
  });
  return [{ id: "waarom", heading, newPage: false, blocks }];
}

const isLapsed = (on: NoteDay, { criteria }: Cause): boolean =>
  criteria.every(({ criterion }) => criterionStatus(on, criterion.id).status === "lapsed");

/** Whether they are behind less than half of the parts that the basic level misses: of the others no cause is known. */
const explainsLittle = (on: NoteDay, shown: readonly Cause[]): boolean =>
  on.speaks && 2 * new Set(shown.flatMap(({ blocks }) => blocks)).size < missingBasicBlocks(on).length;

const headings = [
  ["Eén oorzaak", "De grootste oorzaak"],
  ["Twee oorzaken", "De twee grootste oorzaken"],
] as const;

/** The first causes; of two things that ended and carried the same parts only the first, for its list would stand twice. */
export function toldOf(on: NoteDay, found: readonly Cause[]): Cause[] {
  const shown: Cause[] = [];
  const named = new Set<BlockAssessment>();
  for (const cause of found) {
    const repaired = cause.kind === "ended" ? repairedBy(on, cause) : [];
    if (shown.length === CAUSES || repaired.some((block) => named.has(block))) continue;
    for (const block of repaired) named.add(block);
    shown.push(cause);
  }
  return shown;
}

/** A lead that was said before says that it is said again: no sentence stands twice. */
const again = (lead: string, said: number): string =>
  said === 0
    ? lead
    : `${["Ook", "En ook", "En verder"][said - 1] ?? "En verder nog"} ${lead.charAt(0).toLowerCase()}${lead.slice(1)}`;

/** The lead stands in front of the first paragraph: a heading for each cause would move with all that is short below it. */
function led(lead: string, [first, ...others]: readonly Block[]): Block[] {
  return first?.kind === "paragraph"
    ? [{ ...first, text: `${lead} ${first.text}` }, ...others]
    : [{ kind: "paragraph", text: lead }, ...(first ? [first] : []), ...others];
}

const leads: Record<Topic, readonly [ours: string, theirs: string]> = {
  training: ["Wij trainden te weinig", "Er is te weinig training vastgelegd"],
  informing: ["Wij maakten te weinig bekend", "Er is te weinig voorlichting vastgelegd"],
  talking: ["Wij spraken er te weinig over", "Er is te weinig overleg vastgelegd"],
  research: ["Wij hebben te weinig zicht op risico’s", "Er is te weinig onderzoek vastgelegd"],
  functions: ["Niet elke functie is ingevuld", "Niet elke functie is vastgelegd"],
  partners: ["Afspraken met partners zijn niet compleet", "Er zijn te weinig afspraken met partners vastgelegd"],
  care: ["Over hulp en opvang ligt te weinig vast", "Over hulp en opvang ligt te weinig vast"],
  policy: ["Ons beleid is niet compleet", "Het vastgelegde beleid is niet compleet"],
};

function leadOf(on: NoteDay, cause: Cause): string {
  if (cause.kind === "ended") return `${kindOf(cause.item)} liep af`;
  if (cause.kind === "unrecorded") return "";
  const [ours, theirs] = leads[cause.topic];
  return voiced(on, ours, theirs);
}

function kindOf(item: Evidence): string {
  if (item.type === "appointment") return "Een aanstelling";
  if (item.type === "explanation") return "Een uitleg";
  return isPlan(item) ? "Het plan" : "Een document";
}

const renewals: Partial<Record<Evidence["type"], string>> = {
  appointment: "Eén nieuwe aanstelling",
  explanation: "Eén nieuwe uitleg",
};

function causeBlocks(on: NoteDay, cause: Cause, { names, lead }: Lists): Block[] {
  if (cause.kind === "ended") return endedBlocks(on, cause, names);
  if (cause.kind === "unrecorded") return [];
  const missing = [...new Set(cause.criteria.map(({ criterion }) => criterionInWords(criterion)))];
  const items = cause.criteria.flatMap(({ requirements }) =>
    requirements.flatMap(({ candidates }) => candidates.map(({ item }) => item)),
  );
  const last = lastTime(on, cause.topic, items);
  const inOne = `${lead} ${listed(missing)}.`;
  if (wordCount(inOne) <= IN_ONE_SENTENCE) return paragraphOf([last, inOne]);
  return [...paragraphOf([last, lead]), listOf(namesWithin(missing, names, "punten"))];
}

function endedBlocks(on: NoteDay, cause: Ended, names: number): Block[] {
  const repaired = repairedBy(on, cause);
  const ended = !toldFirst(on, cause) && `${capitalised(cause.named)} gold tot en met ${cause.lastDay}.`;
  const renewal = renewals[cause.item.type] ?? "Eén besluit met dezelfde inhoud";
  const [first, ...others] = repaired;
  if (first === undefined) return paragraphOf([ended, `${renewal} is niet genoeg om een heel onderdeel te herstellen.`]);
  const complete = completeAgain(on, repaired);
  const whole = complete === undefined ? "" : `, waaronder ${complete}`;
  if (others.length === 0)
    return paragraphOf([
      ended,
      `${repairs(on, renewal, "één onderdeel van het basisniveau", "")}: ${blockInWords(first.block)}.`,
    ]);
  const parts = repaired.map(({ block }) => blockInWords(block));
  const what = `${live("herstelt", inWords(repaired.length))} onderdelen van het basisniveau`;
  return [
    ...paragraphOf([ended, `${repairs(on, renewal, what, whole)}:`]),
    listOf(namesWithin(parts, names, "onderdelen", true)),
  ];
}

/** Who does not speak for the municipality does not tell it to decide. */
const repairs = (on: NoteDay, renewal: string, what: string, whole: string): string =>
  voiced(on, `${renewal} herstelt ${what}${whole}`, `${renewal} zou ${what} herstellen${whole}`);

/** The themes that would be complete with these blocks: "het hele thema “Samenwerken in de regio”". */
function completeAgain(on: NoteDay, repaired: readonly BlockAssessment[]): string | undefined {
  const themes = on.assessment.themes.filter((theme) => {
    const basic = onPlateau(theme, 1);
    return (
      basic.some((block) => repaired.includes(block)) &&
      basic.every((block) => isSettled(on, block) || repaired.includes(block))
    );
  });
  const [first, ...others] = themes.map(({ theme }) => `“${themeInWords(theme)}”`);
  if (first === undefined) return undefined;
  return others.length === 0 ? `het hele thema ${first}` : `${inWords(themes.length)} hele thema’s`;
}

const latest: Partial<Record<Topic, readonly [what: string, never: string]>> = {
  training: ["De laatste training voor medewerkers", "Er is geen training vastgelegd."],
  research: ["Het laatste onderzoek", "Er is geen onderzoek vastgelegd."],
};

/** When it was done for the last time, where nothing forbids to tell. */
function lastTime(on: NoteDay, topic: Topic, candidates: readonly Evidence[]): string | undefined {
  const words = latest[topic];
  if (words === undefined) return undefined;
  const past = openAndHidden(on, candidates)
    .open.filter(isEvent)
    .filter(({ date }) => date <= on.asOf);
  const last = past.map(lastDayOf).sort().at(-1);
  return last === undefined ? words[1] : `${words[0]} was op ${longDate(last)}.`;
}
