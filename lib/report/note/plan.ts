/** "Wat doen wij?": at most six actions, who and when; what is late, said so. */

import { live } from "../../council/live";
import { listed, longDate, monthAndYear } from "../../dutch";
import { label } from "../../framework/vocabulary";
import { type Action, byDue, isOpen, isOverdue } from "../../plan/action";
import { actionsIn, missingBasicBlocks, openActions } from "../model/day";
import { type Block, cell, type Row, type Section } from "../model/model";
import { hidesDay } from "../model/norms";
import { type NoteDay, voiced } from "./day";
import { firstWords, paragraphOf } from "./sentences";
import { blockInWords, inWords } from "./words";

export function planSection(on: NoteDay, rows: number): Section {
  const heading = voiced(on, "Wat doen wij?", "Wat doet de gemeente?");
  return { id: "wat-doen-wij", heading, newPage: false, blocks: planBlocks(on, rows) };
}

function planBlocks(on: NoteDay, most: number): Block[] {
  const { open, late } = actionsOf(on);
  if (open.length === 0 && late.length === 0) return paragraphOf(["Er is geen actie vastgelegd."]);
  const shown = (open.length > 0 ? open : late).slice(0, most);
  return [
    ...paragraphOf([
      running(open, shown.length),
      ...lateSentences(late, open.length > 0 ? late.length : shown.length),
      ...(open.length > 0 ? without(on) : [outcome(on, late)]),
    ]),
    actionTable(on, shown, open.length > 0),
  ];
}

/** Those for what the basic level misses first, then by date. */
function actionsOf(on: NoteDay): { open: Action[]; late: Action[] } {
  const first = new Set(
    missingBasicBlocks(on).flatMap((block) => [block.block.id, ...block.criteria.map(({ criterion }) => criterion.id)]),
  );
  const rank = ({ block, criterion }: Action): number => (first.has(block ?? criterion ?? "") ? 0 : 1);
  const all = actionsIn(on, on.assessment.dossier.actions)
    .filter(isOpen)
    .sort((a, b) => rank(a) - rank(b) || byDue(a, b));
  return {
    open: all.filter((action) => !isOverdue(action, on.asOf)),
    late: all.filter((action) => isOverdue(action, on.asOf)),
  };
}

function running({ length }: readonly Action[], shown: number): string {
  if (length === 0) return "Er loopt geen actie.";
  if (length === 1) return "Er loopt één actie.";
  const count = live("acties-lopen", inWords(length));
  return length === shown ? `Er lopen ${count} acties.` : `Er lopen ${count} acties; dit zijn de eerste ${inWords(shown)}.`;
}

/** `shown`: so many of them stand in the table, where that is all it has. */
function lateSentences({ length }: readonly Action[], shown: number): string[] {
  if (length === 0) return ["Geen actie is te laat."];
  if (length === 1) return ["Van één actie is de einddatum voorbij."];
  const past = `Van ${live("acties-te-laat", inWords(length))} acties is de einddatum voorbij`;
  return [length === shown ? `${past}.` : `${past}; dit zijn de eerste ${inWords(shown)}.`];
}

/** Who made it from public documents cannot know what became of an action. */
const outcome = ({ speaks }: NoteDay, { length }: readonly Action[]): string | undefined =>
  speaks || length === 0 ? undefined : `Plateau weet niet wat er van ${length === 1 ? "die actie" : "die acties"} is geworden.`;

/** More names than this are counted. */
const NAMED = 2;

/** What the basic level misses and nobody works at. */
function without(on: NoteDay): string[] {
  const bare = missingBasicBlocks(on).filter((block) => openActions(on, block).length === 0);
  if (bare.length === 0) return [];
  if (bare.length > NAMED) {
    return [`Voor ${live("zonder-actie", inWords(bare.length))} onderdelen die ontbreken, loopt geen actie.`];
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
      cell(label("actionStatus", action.status)),
    ],
  );
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
