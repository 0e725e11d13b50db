/** "Wat doen wij?": at most six actions, who and when; what is late, said so. Of who speaks through others only what was planned is known. */

import type { BlockAssessment } from "../../assessment/assessment";
import { live } from "../../council/live";
import { listed } from "../../dutch";
import { type Action, byDue, isOpen, isOverdue, namedOwner } from "../../plan/action";
import { actionsIn, missingBasicBlocks, missingCriteria, openActions } from "../model/day";
import type { Block, Section } from "../model/model";
import { actionTable } from "./actions-table";
import { causes } from "./causes";
import { type NoteDay, voiced } from "./day";
import { firstWords, paragraphOf, wordCount } from "./sentences";
import { theDocuments } from "./sources";
import { blockInWords, inWords, startInWords } from "./words";

export function planSection(on: NoteDay, rows: number): Section {
  const { open, late } = actionsOf(on);
  const theirs = open.length === 0 && late.length > 0 ? "Wat stond er gepland?" : "Wat staat er gepland?";
  const heading = voiced(on, "Wat doen wij?", theirs);
  return { id: "wat-doen-wij", heading, newPage: false, blocks: planBlocks(on, rows) };
}

function planBlocks(on: NoteDay, most: number): Block[] {
  const { open, late, first } = actionsOf(on);
  if (open.length === 0 && late.length === 0) return paragraphOf(["Er is geen actie vastgelegd."]);
  const shown = (open.length > 0 ? open : late).slice(0, most);
  return [
    ...paragraphOf(on.speaks ? ours(on, { open, late, first }, shown.length) : theirs(on, open, late, shown)),
    actionTable(on, shown, open.length > 0),
  ];
}

const ours = (on: NoteDay, { open, late, first }: Actions, shown: number): string[] => [
  running(on, open, shown, first),
  ...(open.length > 0 ? lateBeside(late) : lateInTable(late, shown)),
  ...(open.length > 0 ? without(on, shown) : []),
];

/** Who made it from public documents cannot know what became of an action. */
const theirs = (on: NoteDay, open: readonly Action[], late: readonly Action[], shown: readonly Action[]): string[] => [
  ...(open.length > 0 ? planned(open, shown) : [`In ${theDocuments(on)} staat geen actie die nu nog loopt.`]),
  ...(late.length > 0 ? past(late, open.length > 0 ? late : shown) : []),
  ...(open.length > 0 ? without(on, FEWEST_NAMED) : []),
];

const planned = ({ length }: readonly Action[], shown: readonly Action[]): string[] => [
  `Er ${length === 1 ? "is één actie" : `zijn ${inWords(length)} acties`} gepland${ofWhich(length, shown)}.`,
];

const past = ({ length }: readonly Action[], shown: readonly Action[]): string[] => [
  `Van ${length === 1 ? "één actie" : `${inWords(length)} acties`} is de geplande datum voorbij${ofWhich(length, shown)}.`,
  `Of ${length === 1 ? "die actie klaar is" : "die acties klaar zijn"}, is niet bekend.`,
];

const ofWhich = (all: number, { length }: readonly Action[]): string =>
  all === length ? "" : `; de tabel noemt er ${inWords(length)}`;

interface Actions {
  open: Action[];
  late: Action[];
  /** So many of the open ones are for what the basic level misses. */
  first: number;
}

/** Those for the greatest cause first, then those for what else the basic level misses; of those the soonest. */
function actionsOf(on: NoteDay): Actions {
  const missing = nodesOf(on, missingBasicBlocks(on));
  const main = nodesOf(on, causes(on).find(({ kind }) => kind !== "unrecorded")?.blocks ?? []);
  const rank = ({ block, criterion }: Action): number => {
    const node = block ?? criterion ?? "";
    return main.has(node) ? 0 : missing.has(node) ? 1 : 2;
  };
  const all = actionsIn(on, on.assessment.dossier.actions)
    .filter(isOpen)
    .sort((a, b) => rank(a) - rank(b) || byDue(a, b));
  const open = all.filter((action) => !isOverdue(action, on.asOf));
  const late = all.filter((action) => isOverdue(action, on.asOf));
  return { open, late, first: open.filter((action) => rank(action) < 2).length };
}

/** What an action may name to be for these blocks: each of them, and each criterion that they miss. */
const nodesOf = (on: NoteDay, blocks: readonly BlockAssessment[]): Set<string> =>
  new Set(blocks.flatMap((block) => [block.block.id, ...missingCriteria(on, block).map(({ criterion }) => criterion.id)]));

/** How many run, and for how many of them the basic level misses something: an action for what is in order already is none for that. */
function running(on: NoteDay, { length }: readonly Action[], shown: number, first: number): string {
  if (length === 0) return "Er loopt geen actie.";
  const count = live("acties-lopen", inWords(length));
  const what = missingBasicBlocks(on).length === 0 ? "" : forWhat(length, first);
  if (length === 1) return `Wij hebben één actie${what}.`;
  const which = shown === first ? `die ${inWords(shown)}` : `er ${inWords(shown)}`;
  return `Wij hebben ${count} acties${what}${length === shown ? "" : `; de tabel noemt ${which}`}.`;
}

function forWhat(length: number, first: number): string {
  const missing = "voor wat op het basisniveau ontbreekt";
  if (first === length) return length === 1 ? ` ${missing}` : `, alle ${missing}`;
  return first === 0 ? `, maar niet ${missing}` : `, waarvan ${inWords(first)} ${missing}`;
}

/** Of what is late where the table shows what runs: which is late longest, and who does it. */
function lateBeside(late: readonly Action[]): string[] {
  const [oldest, ...others] = late.toSorted(byDue);
  if (oldest === undefined) return ["Van onze acties is er geen te laat."];
  const who = namedOwner(oldest);
  const which = `“${firstWords(oldest.title)}”${who === undefined ? "" : ` (${firstWords(who, 4)})`}`;
  if (others.length === 0) return [`Eén actie is te laat: ${which}.`];
  return [`${live("acties-te-laat", startInWords(late.length))} acties zijn te laat, het langst ${which}.`];
}

/** Of what is late where the table shows nothing else. */
function lateInTable({ length }: readonly Action[], shown: number): string[] {
  if (length === 1) return ["Van één actie is de einddatum voorbij."];
  const past = `Van ${live("acties-te-laat", inWords(length))} acties is de einddatum voorbij`;
  return [length === shown ? `${past}.` : `${past}; de tabel noemt er ${inWords(shown)}.`];
}

/** More names than this, or in more words, are counted. */
const NAMED = 4;
const WORDS_NAMED = 18;
/** So many are always named, and more beside a table of so many actions. */
const [FEW_NAMES, FEWEST_NAMED] = [2, 3];

/** What the basic level misses and nobody works at. */
export const bareParts = (on: NoteDay): BlockAssessment[] =>
  missingBasicBlocks(on).filter((block) => openActions(on, block).length === 0);

/** "aandacht op alle niveaus"; undefined where there are too many to name. */
export const namesOf = (blocks: readonly BlockAssessment[]): string | undefined =>
  blocks.length > NAMED ? undefined : shortEnough(listed(blocks.map(({ block }) => blockInWords(block))));

const shortEnough = (names: string): string | undefined => (wordCount(names) > WORDS_NAMED ? undefined : names);

/** By name, unless the table is so short that a name would cost it an action. */
function without(on: NoteDay, shown: number): string[] {
  const bare = bareParts(on);
  if (bare.length === 0) return [];
  const named = bare.length > FEW_NAMES && shown < FEWEST_NAMED ? undefined : namesOf(bare);
  const none = voiced(on, "loopt zo’n actie niet", "is geen actie gepland");
  if (named !== undefined) {
    return [`Voor ${inWords(bare.length)} ${bare.length === 1 ? "onderdeel" : "onderdelen"} ${none}: ${named}.`];
  }
  const count = live("zonder-actie", inWords(bare.length));
  return [
    voiced(on, `Voor ${count} onderdelen ${none}.`, `Voor ${count} onderdelen zonder genoeg bewijs is geen actie gepland.`),
  ];
}
