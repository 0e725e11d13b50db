/** What the report says in running text, as the first tab of its workbook; what it says in tables is on the other tabs. */

import type { Sheet, SheetRow } from "../../sheet";
import type { Block, Detail, GapReport, Section } from "../model/model";
import { plainCell } from "./counted";

export const summarySheet = (report: GapReport): Sheet => ({
  name: "Samenvatting",
  columns: [
    { heading: "Deel", width: 34 },
    { heading: "Onderwerp", width: 28 },
    { heading: "Tekst", width: 90 },
  ],
  rows: [
    ...report.notices.map((notice) => ["Let op", "", notice]),
    ...[
      { term: "Titel", description: report.title },
      { term: "Stand", description: report.subtitle },
      { term: "Afzender", description: report.sender },
      { term: "Soort stuk", description: report.kind },
      ...report.details,
    ].map(({ term, description }) => ["Rapport", term, plainCell({ lines: [description] })]),
    ...report.sections.flatMap(sectionRows),
  ],
});

const sectionRows = ({ heading, blocks }: Section): SheetRow[] =>
  blocks.flatMap(told).map(({ term, description }) => [heading, term, plainCell({ lines: [description] })]);

function told(block: Block): Detail[] {
  switch (block.kind) {
    case "paragraph":
      return [{ term: "", description: block.text }];
    case "list":
      return block.items.map((description) => ({ term: "", description }));
    case "details":
      return block.details;
    case "walls":
      return block.walls.map(({ title, verdict, remark }) => ({ term: title, description: `${verdict}. ${remark}`.trim() }));
    default:
      return [];
  }
}
