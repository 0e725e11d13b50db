/** "Moties en toezeggingen": what the council asked or was promised, and how that stands; see lib/commitments. */

import { plus } from "../../calendar";
import { type CommitmentOnDay, commitmentsOn, isSettledState, stateInWords } from "../../commitments/state";
import { capitalised, longDate } from "../../dutch";
import { label } from "../../framework/vocabulary";
import { cell, type Row, type Section } from "../model/model";
import { COMMITMENTS, COMMITMENTS_ID, commitmentsTable } from "./commitments-table";
import type { NoteDay } from "./day";
import { distinct } from "./plan";
import { firstWords } from "./sentences";
import { section } from "./typed";
import { inWords } from "./words";

const TITLE = 14;
const [ANSWER, ANSWER_LENGTH] = [30, 260];

/** What is not settled, and what was since the last note or, where there is none, in the past year; nothing where that is none. */
export function commitmentsSection(on: NoteDay, most: number): Section[] {
  const told = toldNow(on);
  if (told.length === 0) return [];
  const rows = distinct(told.map(rowOf));
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

/** A council reads first why it is late. */
const UNEXPLAINED = "Waarom, is nog niet vastgelegd.";

const rowOf = (given: CommitmentOnDay): Row => {
  const { title, answer, kind, date } = given.commitment;
  return [
    cell(firstWords(title, TITLE)),
    cell(`${label("commitmentKind", kind)}, ${longDate(date)}`),
    cell(
      `${capitalised(stateInWords(given))}.`,
      answer
        ? firstWords(answer.replaceAll(/\s+/gu, " "), ANSWER, ANSWER_LENGTH)
        : given.state === "late"
          ? UNEXPLAINED
          : undefined,
    ),
  ];
};
