/** One criterion across a region as a table to download: a line for each municipality, as the screen shows it. */
import type { IsoDate } from "../../calendar";
import { longDate } from "../../dutch";
import { label } from "../../framework/vocabulary";
import type { CriterionRow } from "../../region/criterion-view";
import { dateCell, type Sheet } from "../../sheet";

const NOT_HELD = "geldt niet";

/** The rows in their order, on the day `asOf` and on the other day. */
export const criterionSheet = (id: string, rows: readonly CriterionRow[], asOf: IsoDate, other: IsoDate): Sheet => ({
  name: id.slice(0, 31),
  columns: [
    { heading: "Gemeentecode", width: 13 },
    { heading: "Gemeente", width: 24 },
    { heading: "Toetspunt", width: 12 },
    { heading: "Peildatum", width: 12 },
    { heading: "Stand", width: 20 },
    { heading: "Waarom", width: 60 },
    { heading: "Laatste keer", width: 12 },
    { heading: "Telt tot en met", width: 14 },
    { heading: `Aantal keer in ${asOf.slice(0, 4)}`, width: 14 },
    { heading: "Aantal keer in twaalf maanden", width: 16 },
    { heading: `Stand op ${longDate(other)}`, width: 24 },
    { heading: "Bijgewerkt", width: 12 },
  ],
  rows: rows.map((row) => [
    row.code,
    row.name,
    id,
    dateCell(asOf),
    row.status === null ? NOT_HELD : label("status", row.status),
    row.why || null,
    dateCell(row.lastDay),
    dateCell(row.through),
    row.inYear,
    row.inTwelveMonths,
    row.later.status === null ? NOT_HELD : label("status", row.later.status),
    dateCell(row.changedOn),
  ]),
});
