/** What the municipalities of a region miss together, and who is ahead for each gap. */
import { listed, uncapitalised } from "../../dutch";
import type { Framework } from "../../framework/framework";
import { type Figures, gapsIn, missingBlocks } from "../../region/figures";
import { goodExamples } from "../../region/good-examples";
import { type MemberRow, themeShapes } from "../../region/member-row";
import { sharedGaps } from "../../region/shared-gaps";
import type { Standing } from "../../region/standing";
import { type Cell, cell, type Row, type Section, type Table } from "../model/model";

export interface ReportedGap {
  block: { id: string; title: string };
  /** How many municipalities do not have it settled. */
  missing: number;
  /** Who they are; absent where only walls are known. */
  names?: readonly string[];
  /** What most of them miss in it; absent where only walls are known. */
  mostly?: string;
  examples: readonly Example[];
}

/** A municipality that has it settled, with the document that anyone can read. */
interface Example {
  name: string;
  document?: { title: string; url: string };
}

/** So many examples are named for each gap. */
const MAX_EXAMPLES = 3;

/** The gaps with all that the records tell. */
export const gapsFromStandings = (framework: Framework, standings: readonly Standing[]): ReportedGap[] =>
  sharedGaps(framework, standings).map(({ block, missing, criteria: [most] }) => ({
    block,
    missing: missing.length,
    names: missing.map(({ name }) => name),
    ...(most && { mostly: `${uncapitalised(most.criterion.title)} (${most.missing.length})` }),
    examples: (most ? goodExamples(standings, block.id, most.criterion.id) : [])
      .slice(0, MAX_EXAMPLES)
      .map(({ standing, publicDocument }) => ({
        name: standing.name,
        ...(publicDocument && { document: { title: publicDocument.title, url: publicDocument.url } }),
      })),
  }));

/** The gaps as walls tell them: an example is who has the whole block settled. */
export function gapsFromWalls(framework: Framework, figures: Figures, named: readonly MemberRow[]): ReportedGap[] {
  const shapes = themeShapes(framework);
  return gapsIn(figures, shapes).map(({ block, missing }) => ({
    block,
    missing,
    examples: named
      .filter((row) => !missingBlocks(row, shapes).includes(block.id))
      .slice(0, MAX_EXAMPLES)
      .map(({ name }) => ({ name })),
  }));
}

/** The gaps that most share, the largest first. */
export const gapSection = (gaps: readonly ReportedGap[], of: number): Section => ({
  id: "gaten",
  heading: "Grootste gezamenlijke gaten",
  newPage: false,
  blocks:
    gaps.length === 0
      ? [{ kind: "paragraph", text: "Geen: alle gemeenten hebben elke bouwsteen van plateau 1." }]
      : [
          {
            kind: "paragraph",
            text: "Wat veel gemeenten missen, is vaak samen op te lossen. Wie voorloopt, kan een voorbeeld zijn.",
          },
          gapTable(gaps, of),
        ],
});

/** Where nobody knows the criteria, there is no column for them. */
function gapTable(gaps: readonly ReportedGap[], of: number): Table {
  const known = gaps.some(({ mostly }) => mostly !== undefined);
  return {
    kind: "table",
    caption: "Grootste gezamenlijke gaten",
    columns: [
      { heading: "Bouwsteen", share: known ? 24 : 44 },
      { heading: "Ontbreekt bij", share: known ? 28 : 22 },
      ...(known ? [{ heading: "Vooral", share: 22 }] : []),
      { heading: "Wie kan een voorbeeld zijn?", share: known ? 26 : 34 },
    ],
    rows: gaps.map(
      (gap): Row => [
        cell(`${gap.block.id} ${gap.block.title}`),
        cell(`${gap.missing} van ${of}`, gap.names && whoIn(gap.names)),
        ...(known ? [cell(gap.mostly ?? "–")] : []),
        examplesCell(gap.examples),
      ],
    ),
  };
}

/** More names than these are not read in a meeting: then the number says enough. */
const MAX_NAMED = 8;
const whoIn = (names: readonly string[]): string | undefined => (names.length > MAX_NAMED ? undefined : listed(names));

/** Who is ahead, each with its public document; the first of these is a link. */
function examplesCell(examples: readonly Example[]): Cell {
  const named = examples.map(({ name, document }) => (document ? `${name}: ${document.title}` : name));
  const link = examples[0]?.document?.url;
  return { ...cell(...(named.length > 0 ? named : ["Nog niemand"])), ...(link === undefined ? {} : { link }) };
}
