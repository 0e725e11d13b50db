/** The report model's texts in the order in which a word processor's file has them, and reports to try renderers on. */

import { type Block, cell, type Detail, type GapReport, type Section } from "../model/model";
import { AS_OF, assessed, KNOWN_AT } from "./beekrijk.testing";
import { gapReport } from "./gap-report";

export const beekrijkReport = (): GapReport => gapReport(assessed(), { asOf: AS_OF, knownAt: KNOWN_AT });

/** A text without the difference between kinds of spaces, of which a legend has those that do not break. */
export const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Every text that must be found, one after the other. */
export const textsInOrder = (report: GapReport): string[] =>
  [
    report.sender,
    report.kind,
    report.title,
    report.subtitle,
    ...report.notices,
    ...detailTexts(report.details),
    ...report.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(blockTexts)]),
  ].map(plain);

const detailTexts = (details: readonly Detail[]): string[] => details.flatMap(({ term, description }) => [term, description]);

function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [block.text];
    case "list":
      return block.items;
    case "details":
      return detailTexts(block.details);
    case "walls":
      return [
        ...block.walls.map(({ title }) => title),
        ...block.walls.flatMap(({ wall, alternative }) => [
          ...(wall.plateau2.length === 0 ? [block.noPlateau2] : []),
          alternative,
        ]),
        ...block.walls.flatMap(({ verdict, remark }) => [verdict, remark]),
        ...block.legend.map(({ label }) => label),
      ];
    case "table":
      return [
        block.caption,
        ...block.columns.map(({ heading }) => heading),
        ...block.rows.flatMap((row) => row.flatMap(({ lines }) => [...lines])),
      ];
  }
}

/** The first of the texts that is not found after the one before it; undefined where all are there in order. */
export function firstOutOfOrder(texts: readonly string[], found: string): string | undefined {
  let place = 0;
  for (const text of texts) {
    const next = found.indexOf(text, place);
    if (next < 0) return text;
    place = next + text.length;
  }
  return undefined;
}

/** The headings with their levels in a word processor, in order: parts of the annex stand beside the title. */
export function headingsOf({ title, sections }: GapReport): [level: number, text: string][] {
  const annex = sections.findIndex(({ newPage }) => newPage);
  const isPart = ({ within }: Section, place: number) => annex >= 0 && place >= annex && !within;
  return [
    [1, plain(title)],
    ...sections.flatMap((section, place): [number, string][] => {
      const level = isPart(section, place) ? 1 : 2;
      const below = section.blocks.flatMap((block) => (block.kind === "heading" ? [plain(block.text)] : []));
      return [[level, plain(section.heading)], ...below.map((text): [number, string] => [level + 1, text])];
    }),
  ];
}

/** Those of them that the list of contents names. */
export const listedHeadings = (report: GapReport): [level: number, text: string][] => {
  const headings = headingsOf(report);
  const parts = headings.findIndex(([level], place) => level === 1 && place > 0);
  return headings.slice(parts).filter(([level]) => level < 3);
};

/** How many rows each table has, header rows included; a table of walls has three. */
export const tableRows = ({ sections }: GapReport): number[] =>
  sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "table" ? [block.rows.length + 1] : block.kind === "walls" ? [3] : []));

const frame = beekrijkReport();

/** A small report in which every text and address is the same one. */
export function reportOf(text: string): GapReport {
  const details = [{ term: text, description: text }];
  const wall = { theme: "t", title: text, plateau1: [{ block: "1.1.1", title: text, status: "met" as const }], plateau2: [] };
  const section: Section = {
    id: "deel",
    heading: text,
    newPage: true,
    blocks: [
      { kind: "heading", level: 3, text },
      { kind: "paragraph", text },
      { kind: "paragraph", text, quiet: true },
      { kind: "list", items: [text] },
      { kind: "details", details },
      {
        kind: "walls",
        walls: [{ title: text, wall, alternative: text, verdict: text, remark: text }],
        legend: [{ status: "met", label: text }],
        noPlateau2: text,
      },
      {
        kind: "table",
        caption: `${text} `,
        columns: [
          { heading: text, share: 1 },
          { heading: text, share: 2 },
        ],
        rows: [
          [{ lines: [text], link: text }, cell(text, text)],
          [
            { lines: [text], link: `https://voorbeeld.example/${text}` },
            { lines: [text], status: "lapsed" },
          ],
        ],
      },
    ],
  };
  return {
    ...frame,
    title: text,
    subtitle: text,
    sender: text,
    kind: text,
    notices: [text],
    details,
    sections: [section],
    footer: { text, page: text },
  };
}
