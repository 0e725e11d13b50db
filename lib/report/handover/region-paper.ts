/** The paper with which who works for a region hands over: what waits, what ends, how agreements stand, and who holds which role. Internal. */
import { longDate, longMoment } from "../../dutch";
import type { RegionHandover } from "../../handover/region";
import { desks, firstSteps, type HandoverTable, regionTables } from "../../handover/region-tables";
import { type Block, cell, footOf, type GapReport, type Section } from "../model/model";

interface Given {
  region: string;
  /** The moment up to which records were taken into account, as an ISO 8601 instant. */
  knownAt: string;
  notices: readonly string[];
}

/** The same facts always give the same paper. */
export const regionHandoverPaper = (handover: RegionHandover, { region, knownAt, notices }: Given): GapReport => ({
  variant: "internal",
  asOf: handover.today,
  knownAt,
  language: "nl",
  title: "Overdracht van de regio",
  subtitle: `Aanpak van mensenhandel, stand op ${longDate(handover.today)}`,
  sender: region,
  kind: "Overdracht",
  notices: [...notices],
  details: [{ term: "Vastgelegd", description: `Wat bekend was op ${longMoment(knownAt)} uur` }],
  sections: [...regionTables(handover).map(sectionOf), firstSection],
  footer: footOf("internal", region, handover.today),
});

const sectionOf = (table: HandoverTable): Section => ({
  id: table.id,
  heading: table.heading,
  newPage: false,
  blocks: [
    table.rows.length === 0 ? { kind: "paragraph", text: table.none } : blockOf(table),
    { kind: "paragraph", text: `In Plateau: ${desks[table.desk]}`, quiet: true },
  ],
});

const blockOf = ({ heading, columns, rows }: HandoverTable): Block => ({
  kind: "table",
  caption: heading,
  columns: columns.map((text, at) => ({ heading: text, share: SHARES[columns.length]?.[at] ?? 1 })),
  rows: rows.map(({ cells }) => cells.map((text) => cell(text))),
});

/** The parts of the width, by how many columns there are. */
const SHARES: Readonly<Record<number, readonly number[]>> = { 3: [46, 18, 36], 4: [36, 22, 18, 24], 5: [34, 17, 23, 13, 13] };

const firstSection: Section = {
  id: "begin",
  heading: "Waar de opvolger begint",
  newPage: false,
  blocks: [
    {
      kind: "list",
      items: firstSteps.map(({ desk, text }) => (desk === undefined ? text : `${text} In Plateau: ${desks[desk]}`)),
    },
  ],
};
