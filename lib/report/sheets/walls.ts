/** Walls as a table to download: one line for each municipality, with the status of every building block and no more. */
import type { IsoDate } from "../../calendar";
import { label } from "../../framework/vocabulary";
import { type MemberRow, missingIn, reachedIn, type ThemeShape } from "../../region/member-row";
import { dateCell, type Sheet, type SheetRow, yesOrNo } from "../../sheet";

/** The table on one day, in the order of the rows. */
export const wallsSheet = (rows: readonly MemberRow[], shapes: readonly ThemeShape[], asOf: IsoDate): Sheet => ({
  name: "Gemeenten",
  columns: [
    { heading: "Gemeentecode", width: 13 },
    { heading: "Gemeente", width: 24 },
    { heading: "Peildatum", width: 12 },
    { heading: "Basisniveau", width: 12 },
    { heading: "Thema’s op plateau 1", width: 12 },
    { heading: "Ontbrekende bouwstenen van plateau 1", width: 16 },
    ...shapes.map(({ number, title }) => ({ heading: `Plateau van thema ${number}. ${title}`, width: 16 })),
    ...shapes.flatMap(({ blocks }) => blocks.map(({ id, title }) => ({ heading: `${id} ${title}`, width: 20 }))),
  ],
  rows: rows.map(
    (row): SheetRow => [
      row.code,
      row.name,
      dateCell(asOf),
      yesOrNo(reachedIn(row) === shapes.length),
      reachedIn(row),
      missingIn(row, shapes),
      ...row.plateaus,
      ...row.statuses.flat().map((status) => label("status", status)),
    ],
  ),
});
