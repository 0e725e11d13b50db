/** The texts of a report in the order of its model, for tests only: what paper must read like. */
import type { Block, Detail, GapReport, Table, WallCard } from "../model/model";

export const modelTexts = (report: GapReport): string[] =>
  [
    report.sender,
    report.kind,
    report.title,
    report.subtitle,
    ...report.notices,
    ...report.details.flatMap(detail),
    ...report.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(blockTexts)]),
  ].filter((text) => text.trim() !== "");

function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [block.text];
    case "list":
      return block.items;
    case "details":
      return block.details.flatMap(detail);
    case "walls":
      return [...block.walls.flatMap((card) => wall(card, block.noPlateau2)), ...block.legend.map(({ label }) => label)];
    case "table":
      return table(block);
  }
}

const detail = ({ term, description }: Detail): string[] => [term, description];

const wall = ({ title, alternative, wall: { plateau2 }, verdict, remark }: WallCard, none: string): string[] => [
  title,
  alternative,
  ...(plateau2.length === 0 ? [none] : []),
  verdict,
  remark,
];

const table = ({ columns, rows }: Table): string[] => [
  ...columns.map(({ heading }) => heading),
  ...rows.flat().flatMap(({ lines, status, wall: drawn }) => (status || drawn ? [lines.join(" ")] : lines)),
];
