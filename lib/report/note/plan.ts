/** "Wat doen wij?": at most six actions, who and when; what is late, said so. Of who speaks through others only what was planned is known. */

import { commitmentsOn } from "../../commitments/state";
import { live } from "../../council/live";
import { capitalised, listed, longDate, monthAndYear } from "../../dutch";
import { label } from "../../framework/vocabulary";
import { type Action, byDue, isOpen, isOverdue } from "../../plan/action";
import { actionsIn, missingBasicBlocks, missingCriteria, openActions } from "../model/day";
import { type Block, cell, type Row, type Section } from "../model/model";
import { hidesDay } from "../model/norms";
import { type NoteDay, voiced } from "./day";
import { firstWords, paragraphOf } from "./sentences";
import { blockInWords, inWords } from "./words";

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
    ...paragraphOf(on.speaks ? ours(on, { open, late, first }, shown.length) : theirs(on, open, late, shown.length)),
    actionTable(on, shown, open.length > 0),
  ];
}

const ours = (on: NoteDay, { open, late, first }: Actions, shown: number): string[] => [
  running(open, shown, first),
  ...lateSentences(on, late, open.length > 0 ? late.length : shown),
  ...(open.length > 0 ? without(on) : []),
];

/** Who made it from public documents cannot know what became of an action. */
function theirs(on: NoteDay, open: readonly Action[], late: readonly Action[], shown: number): string[] {
  const [planned, past] = [open.length, late.length];
  const more = (all: number): string => (all === shown ? "" : `; de tabel noemt er ${inWords(shown)}`);
  return [
    planned === 0
      ? "In Plateau staat geen actie die nu loopt."
      : `In Plateau ${planned === 1 ? "staat één geplande actie" : `staan ${inWords(planned)} geplande acties`}${more(planned)}.`,
    ...(past === 0
      ? []
      : [
          `Van ${past === 1 ? "één actie" : `${inWords(past)} acties`} is de geplande datum voorbij${planned === 0 ? more(past) : ""}.`,
          `Of ${past === 1 ? "die actie klaar is" : "die acties klaar zijn"}, is niet vastgelegd.`,
        ]),
    ...(planned === 0 ? [] : without(on)),
  ];
}

interface Actions {
  open: Action[];
  late: Action[];
  /** So many of the open ones are for what the basic level misses. */
  first: number;
}

/** Those for what the basic level misses first, then by date. */
function actionsOf(on: NoteDay): Actions {
  const missing = new Set(
    missingBasicBlocks(on).flatMap((block) => [
      block.block.id,
      ...missingCriteria(on, block).map(({ criterion }) => criterion.id),
    ]),
  );
  const rank = ({ block, criterion }: Action): number => (missing.has(block ?? criterion ?? "") ? 0 : 1);
  const all = actionsIn(on, on.assessment.dossier.actions)
    .filter(isOpen)
    .sort((a, b) => rank(a) - rank(b) || byDue(a, b));
  const open = all.filter((action) => !isOverdue(action, on.asOf));
  const late = all.filter((action) => isOverdue(action, on.asOf));
  return { open, late, first: open.filter((action) => rank(action) === 0).length };
}

function running({ length }: readonly Action[], shown: number, first: number): string {
  if (length === 0) return "Er loopt geen actie.";
  if (length === 1) return "Er loopt één actie.";
  const count = live("acties-lopen", inWords(length));
  if (length === shown) return `Er lopen ${count} acties.`;
  const which = shown === first ? `de ${inWords(shown)} voor wat ontbreekt` : `er ${inWords(shown)}`;
  return `Er lopen ${count} acties; de tabel noemt ${which}.`;
}

/** `shown`: so many of them stand in the table, where that is all it has. */
function lateSentences(on: NoteDay, { length }: readonly Action[], shown: number): string[] {
  if (length === 0) return ["Van onze acties is er geen te laat.", ...lateCommitments(on, "is dat wel", "zijn dat wel")];
  const also = lateCommitments(on, "is te laat", "zijn te laat");
  if (length === 1) return ["Van één actie is de einddatum voorbij.", ...also];
  const past = `Van ${live("acties-te-laat", inWords(length))} acties is de einddatum voorbij`;
  return [length === shown ? `${past}.` : `${past}; de tabel noemt er ${inWords(shown)}.`, ...also];
}

/** "Eén motie is dat wel." Nobody may read above that nothing is late, and below that a motion is. */
function lateCommitments(on: NoteDay, one: string, more: string): string[] {
  const late = commitmentsOn(on.assessment.dossier.commitments ?? [], on.asOf).filter(({ state }) => state === "late");
  const [first, ...others] = late;
  if (first === undefined) return [];
  if (others.length === 0) return [`Eén ${label("commitmentKind", first.commitment.kind)} ${one}.`];
  return [`${capitalised(inWords(late.length))} moties of toezeggingen ${more}.`];
}

/** More names than this are counted. */
const NAMED = 2;

/** What the basic level misses and nobody works at. */
function without(on: NoteDay): string[] {
  const bare = missingBasicBlocks(on).filter((block) => openActions(on, block).length === 0);
  if (bare.length === 0) return [];
  if (bare.length > NAMED) {
    const count = live("zonder-actie", inWords(bare.length));
    return [
      voiced(
        on,
        `Voor ${count} onderdelen die ontbreken, loopt geen actie.`,
        `Voor ${count} onderdelen zonder genoeg bewijs is geen actie vastgelegd.`,
      ),
    ];
  }
  return [`Geen actie loopt voor: ${listed(bare.map(({ block }) => blockInWords(block)))}.`];
}

const TITLE = 14;
const OWNER = 6;

function actionTable(on: NoteDay, actions: readonly Action[], open: boolean): Block {
  const rows = actions.map(
    (action): Row => [
      cell(firstWords(action.title, TITLE)),
      cell(firstWords(action.owner, OWNER)),
      cell(dueInWords(on, action)),
      ...(on.speaks ? [cell(label("actionStatus", action.status))] : []),
    ],
  );
  if (!on.speaks) {
    return {
      kind: "table",
      caption: "Wat in de documenten is gepland",
      dense: true,
      columns: [
        { heading: "Actie", share: 48 },
        { heading: "Wie", share: 33 },
        { heading: "Gepland tot", share: 19 },
      ],
      rows: distinct(rows),
    };
  }
  return {
    kind: "table",
    caption: open ? "Acties die lopen" : "Acties waarvan de einddatum voorbij is",
    dense: true,
    columns: [
      { heading: "Actie", share: 45 },
      { heading: "Wie", share: 25 },
      { heading: open ? "Klaar" : "Had klaar moeten zijn", share: 18 },
      { heading: "Stand", share: 12 },
    ],
    rows: distinct(rows),
  };
}

/** Where the day would give away when a closed table met, the last month of its quarter says enough. */
const dueInWords = (on: NoteDay, { due, block, criterion }: Action): string =>
  hidesDay(on, block ?? criterion ?? "") ? monthAndYear(due) : longDate(due);

/** Each row once: what is cut off may have become alike. */
export function distinct(rows: readonly Row[]): Row[] {
  const seen = new Map(rows.map((row) => [JSON.stringify(row), row]));
  return [...seen.values()];
}
