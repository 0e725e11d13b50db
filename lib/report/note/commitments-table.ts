/** The table of motions and promises in the note: of records and of what was typed for the council alike. */
import type { Block, Row } from "../model/model";

export const COMMITMENTS = "Moties en toezeggingen";
export const COMMITMENTS_ID = "toezeggingen";

/** The table of the note; what the advisor answers in the form stands in it as well. */
export const commitmentsTable = (rows: Row[]): Block => ({
  kind: "table",
  caption: COMMITMENTS,
  dense: true,
  columns: [
    { heading: "Wat", share: 42 },
    { heading: "Wie", share: 16 },
    { heading: "Stand", share: 42 },
  ],
  rows,
});
