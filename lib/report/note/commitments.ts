/** "Moties en toezeggingen": what the council asked or was promised, who sees to it, and how that stands; see lib/commitments. */

import { plus } from "../../calendar";
import type { Commitment } from "../../commitments/commitment";
import { type CommitmentOnDay, commitmentsOn, isSettledState, stateInWords } from "../../commitments/state";
import { capitalised, longDate } from "../../dutch";
import { label } from "../../framework/vocabulary";
import { cell, type Row, type Section } from "../model/model";
import { distinct } from "./actions-table";
import { COMMITMENTS, COMMITMENTS_ID, commitmentsTable } from "./commitments-table";
import { type NoteDay, voiced } from "./day";
import { firstWords } from "./sentences";
import { section } from "./typed";
import { inWords } from "./words";

const TITLE = 14;
const WHO = 6;
const [ANSWER, ANSWER_LENGTH] = [30, 260];

/** What is not settled, and what was since the last note or, where there is none, in the past year; nothing where that is none. */
export function commitmentsSection(on: NoteDay, most: number): Section[] {
  const told = toldNow(on);
  if (told.length === 0) return [];
  const rows = distinct(told.map((given) => rowOf(on, given)));
  const rest = rows.length - most;
  const last: Row = [cell(`nog ${inWords(rest)} andere`), cell(), cell("Zie de bijlage.")];
  return [section(COMMITMENTS_ID, COMMITMENTS, [commitmentsTable(rest > 1 ? [...rows.slice(0, most), last] : rows)])];
}

function toldNow(on: NoteDay): CommitmentOnDay[] {
  const since = on.previous?.adoptedOn ?? plus(on.asOf, "-P1Y");
  return commitmentsOn(on.assessment.dossier.commitments ?? [], on.asOf).filter(
    ({ commitment: { doneOn, date }, state }) => !isSettledState(state) || (doneOn ?? date) >= since,
  );
}

function rowOf(on: NoteDay, given: CommitmentOnDay): Row {
  const { title, answer, responsible } = given.commitment;
  return [
    cell(firstWords(title, TITLE), madeInShort(given.commitment)),
    cell(responsible && capitalised(firstWords(responsible, WHO))),
    cell(
      `${capitalised(standingOf(on, given))}.`,
      answer && firstWords(answer.replaceAll(/\s+/gu, " "), ANSWER, ANSWER_LENGTH),
    ),
  ];
}

/** "Motie M25-031, 6 november 2025": a council looks for its number. */
const madeInShort = ({ kind, reference, date }: Commitment): string =>
  [capitalised(label("commitmentKind", kind)), reference && firstWords(reference, 3, 24)].filter(Boolean).join(" ") +
  `, ${longDate(date)}`;

/** How it stands; who reads what is public cannot know that it is late. */
export const standingOf = (on: NoteDay, given: CommitmentOnDay): string =>
  given.state === "late" && given.commitment.due
    ? voiced(on, stateInWords(given), `moest klaar zijn op ${longDate(given.commitment.due)}; niet bekend of dat zo is`)
    : stateInWords(given);
