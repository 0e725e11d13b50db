/** Motions and promises on a day as a table to download. */
import type { CommitmentOnDay } from "../../commitments/state";
import { capitalised } from "../../dutch";
import { label } from "../../framework/vocabulary";
import { dateCell, type Sheet, yesOrNo } from "../../sheet";

export const commitmentsSheet = (commitments: readonly CommitmentOnDay[]): Sheet => ({
  name: "Moties en toezeggingen",
  columns: [
    { heading: "Soort", width: 14 },
    { heading: "Wat", width: 48 },
    { heading: "Dag", width: 12 },
    { heading: "Van of aan wie", width: 22 },
    { heading: "Wie", width: 24 },
    { heading: "Nummer of kenmerk", width: 20 },
    { heading: "Uiterlijk", width: 12 },
    { heading: "Stand", width: 16 },
    { heading: "Te laat", width: 10 },
    { heading: "Afgedaan op", width: 12 },
    { heading: "Wat ermee is gedaan", width: 50 },
    { heading: "Toetspunten en afspraken", width: 24 },
    { heading: "Acties", width: 24 },
    { heading: "Toelichting", width: 40 },
    { heading: "Kenmerk", width: 22 },
  ],
  rows: commitments.map(({ commitment, state }) => {
    const { kind, title, date, to, responsible, reference, due, status, doneOn, answer, criteria, actions, note, id } =
      commitment;
    return [
      capitalised(label("commitmentKind", kind)),
      title,
      dateCell(date),
      to,
      responsible ?? null,
      reference ?? null,
      due ? dateCell(due) : null,
      capitalised(label("commitmentStatus", status)),
      yesOrNo(state === "late"),
      doneOn ? dateCell(doneOn) : null,
      answer ?? null,
      criteria?.join(", ") ?? null,
      actions?.join(", ") ?? null,
      note ?? null,
      id,
    ];
  }),
});
