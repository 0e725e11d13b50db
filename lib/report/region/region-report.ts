/**
 * The regional report: how a region's municipalities stand on one day, what they miss together and from whom they can learn,
 * what lapses, and a line of walls for each. Distributions, never an average and never a ranking.
 */
import type { IsoDate } from "../../calendar";
import { longDate, longMoment, plural } from "../../dutch";
import type { Framework } from "../../framework/framework";
import { label, terms } from "../../framework/vocabulary";
import { wallsFrom } from "../../region/bricks";
import { type Figures, withBasic } from "../../region/figures";
import { type MemberRow, reachedIn, themeShapes } from "../../region/member-row";
import type { RegionNorms } from "../../region/norm-counts";
import { stateInWords } from "../../region/state-in-words";
import { bricksOfRow } from "../../region/wire";
import { type Block, cell, footOf, type GapReport, type Row, type Section } from "../model/model";
import { wallCell } from "../model/row-wall";
import { gapSection, type ReportedGap } from "./gaps";
import { lapsesSection, type RegionAhead, rolesSection } from "./lapses";
import { normSections } from "./norms";

export interface RegionFacts {
  region: { name: string };
  asOf: IsoDate;
  /** The moment up to which records were taken into account, as an ISO 8601 instant. */
  knownAt: string;
  /** What must be known before anything else is read, such as that all of it was made up. */
  notices: readonly string[];
  figures: Figures;
  /** Who is shown by name, in the order of their names. */
  rows: readonly MemberRow[];
  /** Who is not, in words; empty where all are. */
  hidden: string;
  gaps: readonly ReportedGap[];
  /** How they keep what they share besides the Kader. */
  norms: RegionNorms;
  /** What is known from the records themselves; absent for who sees walls alone. */
  ahead?: RegionAhead;
}

/** The report. The same facts always give the same report. */
export function regionReport(framework: Framework, facts: RegionFacts): GapReport {
  const { region, asOf, knownAt, figures, rows, gaps, ahead, norms } = facts;
  return {
    variant: "internal",
    asOf,
    knownAt,
    language: "nl",
    title: "Aanpak van mensenhandel in de regio",
    subtitle: `Toets aan het VNG-Kader, stand op ${longDate(asOf)}`,
    sender: region.name,
    kind: "Regiorapport",
    notices: [...facts.notices],
    details: [
      { term: "Gemeenten", description: String(figures.of) },
      { term: "Basisniveau", description: `${withBasic(figures)} van ${plural(figures.of, "gemeente", "gemeenten")}` },
      { term: "Vastgelegd", description: `Wat bekend was op ${longMoment(knownAt)} uur` },
    ],
    sections: [
      stateSection(framework, facts),
      gapSection(gaps, figures.of),
      ...(ahead ? [lapsesSection(ahead), rolesSection(ahead.roles, rows.length)] : []),
      ...normSections(norms, asOf),
      wallSection(framework, rows),
    ],
    footer: footOf("internal", region.name, asOf),
  };
}

const stateSection = (framework: Framework, { figures, hidden, ahead }: RegionFacts): Section => ({
  id: "stand",
  heading: "Waar staan de gemeenten?",
  newPage: false,
  blocks: [
    { kind: "paragraph", text: stateInWords(figures, themeShapes(framework), ahead?.basicLevel) },
    ...(hidden === "" ? [] : [{ kind: "paragraph", text: hidden } as const]),
    {
      kind: "table",
      caption: "Thema’s op plateau 1 of hoger",
      dense: true,
      columns: [
        { heading: "Thema’s op plateau 1 of hoger", share: 60 },
        { heading: "Gemeenten", share: 40 },
      ],
      rows: figures.reached.map(
        (count, themes): Row => [
          cell(`${plural(themes, "thema", "thema’s")}${themes === figures.reached.length - 1 ? " (basisniveau)" : ""}`),
          cell(String(count)),
        ],
      ),
    },
    { kind: "heading", level: 3, text: "Per thema" },
    themeTable(framework, figures),
  ],
});

const themeTable = ({ themes }: Framework, { plateaus }: Figures): Block => ({
  kind: "table",
  caption: "Per thema",
  dense: true,
  columns: [
    { heading: "Thema", share: 40 },
    { heading: "Nog geen plateau 1", share: 20 },
    { heading: "Plateau 1", share: 20 },
    { heading: "Plateau 2", share: 20 },
  ],
  rows: themes.map(({ number, shortTitle, blocks }, theme): Row => {
    const [none, first, second] = plateaus[theme] ?? [0, 0, 0];
    const higher = blocks.some(({ plateau }) => plateau === 2) ? String(second) : "geen plateau 2";
    return [cell(`${number}. ${shortTitle}`), cell(String(none)), cell(String(first)), cell(higher)];
  }),
});

const wallSection = (framework: Framework, rows: readonly MemberRow[]): Section => ({
  id: "muren",
  heading: "Gemeenten naast elkaar",
  newPage: true,
  blocks: [
    {
      kind: "paragraph",
      text: "Op volgorde van naam. Elke muur is een thema en elke steen een bouwsteen; de zware lijn is plateau 1. Het laatste getal telt de thema’s op plateau 1 of hoger.",
    },
    {
      kind: "walls",
      walls: [],
      legend: terms("status").map((status) => ({ status, label: label("status", status) })),
      noPlateau2: "",
    },
    wallTable(framework, rows),
  ],
});

function wallTable(framework: Framework, rows: readonly MemberRow[]): Block {
  const shapes = themeShapes(framework);
  return {
    kind: "table",
    caption: "De muren van elke gemeente",
    dense: true,
    columns: [
      { heading: "Gemeente", share: 22 },
      ...shapes.map(({ number, title }) => ({ heading: `${number}. ${title}`, share: 14 })),
      { heading: "Thema’s", share: 8 },
    ],
    rows: rows.map(
      (row): Row => [
        cell(row.name),
        ...wallsFrom(bricksOfRow(row), shapes).map(wallCell),
        cell(`${reachedIn(row)} / ${shapes.length}`),
      ],
    ),
  };
}
