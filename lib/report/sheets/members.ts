/** The municipalities of a region as a table to download: one line each, with the status of every building block. */
import { blocksOf, type Framework } from "../../framework/framework";
import { label, type Status } from "../../framework/vocabulary";
import { type Standing, themesReached } from "../../region/standing";
import { dateCell, type Sheet, type SheetRow, yesOrNo } from "../../sheet";

/** The table, in the order of the standings. */
export const membersSheet = (framework: Framework, standings: readonly Standing[]): Sheet => ({
  name: "Gemeenten",
  columns: [
    { heading: "Gemeentecode", width: 13 },
    { heading: "Gemeente", width: 24 },
    { heading: "Peildatum", width: 12 },
    { heading: "Basisniveau", width: 12 },
    { heading: "Thema’s op plateau 1", width: 12 },
    { heading: "Ontbrekende bouwstenen van plateau 1", width: 16 },
    ...framework.themes.map(({ number, shortTitle }) => ({ heading: `Plateau van thema ${number}. ${shortTitle}`, width: 16 })),
    ...blocksOf(framework).map(({ id, title }) => ({ heading: `${id} ${title}`, width: 20 })),
    { heading: "Bijgewerkt", width: 12 },
  ],
  rows: standings.map((standing) => rowOf(framework, standing)),
});

const rowOf = (framework: Framework, standing: Standing): SheetRow => [
  standing.code,
  standing.name,
  dateCell(standing.asOf),
  yesOrNo(standing.basicLevel),
  themesReached(standing),
  standing.missing.length,
  ...standing.themes.map(({ plateau }) => plateau),
  ...blocksOf(framework).map(({ id }) => label("status", standing.blocks[id] as Status)),
  dateCell(standing.changedOn),
];
