/** The table of actions in the note: what, by whom where that was named, and by which day. */
import { capitalised, longDate, monthAndYear } from "../../dutch";
import { label } from "../../framework/vocabulary";
import { type Action, namedOwner } from "../../plan/action";
import { type Block, type Cell, cell, type Row } from "../model/model";
import { hidesDay } from "../model/norms";
import type { NoteDay } from "./day";
import { firstWords } from "./sentences";
import { isDayAssumed, isDayUnnamed } from "./sources";
import { edgeOfYear } from "./words";

const TITLE = 14;
const OWNER = 6;

interface Column {
  heading: string;
  share: number;
  of: (action: Action) => Cell;
}

/** `open`: whether they run; else their date is past. */
export function actionTable(on: NoteDay, actions: readonly Action[], open: boolean): Block {
  const columns = on.speaks ? ourColumns(on, open) : theirColumns(on, actions, open);
  return {
    kind: "table",
    caption: captionOf(on, open),
    dense: true,
    columns: columns.map(({ heading, share }) => ({ heading, share })),
    rows: distinct(actions.map((action) => columns.map(({ of }) => of(action)))),
  };
}

function captionOf({ speaks }: NoteDay, open: boolean): string {
  if (!speaks) return "Wat in de documenten is gepland";
  return open ? "Acties die lopen" : "Acties waarvan de einddatum voorbij is";
}

const title = ({ title }: Action): Cell => cell(firstWords(title, TITLE));

function who(action: Action): Cell {
  const named = namedOwner(action);
  return cell(named && capitalised(firstWords(named, OWNER)));
}

const ourColumns = (on: NoteDay, open: boolean): Column[] => [
  { heading: "Actie", share: 41, of: title },
  { heading: "Wie", share: 22, of: who },
  { heading: open ? "Gepland tot" : "Had klaar moeten zijn", share: 25, of: (action) => cell(dueInWords(on, action, open)) },
  { heading: "Stand", share: 12, of: ({ status }) => cell(label("actionStatus", status)) },
];

/** Who does it is told only where a document names somebody. */
function theirColumns(on: NoteDay, actions: readonly Action[], open: boolean): Column[] {
  const due = (action: Action): Cell => cell(dueInWords(on, action, open));
  const named = actions.some((action) => namedOwner(action) !== undefined);
  const heading = "Gepland tot";
  if (!named) {
    return [
      { heading: "Actie", share: 63, of: title },
      { heading, share: 37, of: due },
    ];
  }
  return [
    { heading: "Actie", share: 46, of: title },
    { heading: "Wie", share: 28, of: who },
    { heading, share: 26, of: due },
  ];
}

/**
 * Where the day would give away when a closed table met, the last month of its quarter says enough; where a document named
 * the year alone, the end of that; where it named none, that it did not, until the plan's own end is past.
 */
function dueInWords(on: NoteDay, action: Action, open: boolean): string {
  const { due, block, criterion } = action;
  const day = hidesDay(on, block ?? criterion ?? "") ? monthAndYear(due) : longDate(due);
  if (on.speaks || !isDayAssumed(on, action)) return day;
  const edge = edgeOfYear(due) ?? day;
  return open && isDayUnnamed(on, action) ? `niet genoemd; gerekend tot ${edge}` : edge;
}

/** Each row once: what is cut off may have become alike. */
export function distinct(rows: readonly Row[]): Row[] {
  const seen = new Map(rows.map((row) => [JSON.stringify(row), row]));
  return [...seen.values()];
}
