/** The first page: who writes to whom, the five walls, and what is missing for the basic level. */
import type { BlockAssessment, ThemeAssessment } from "../assessment/assess";
import { type Reason, sentence } from "../assessment/reason";
import { themeVerdict } from "../assessment/verdict";
import { capitalised, countInWords, listed, plural, shortDate } from "../dutch";
import { requiredCriteria } from "../framework/framework";
import { label, terms } from "../framework/vocabulary";
import { groupBy } from "../group";
import { includes } from "../intervals";
import { wallInWords, wallOf } from "../wall";
import { type Block, cell, type Detail, type Row, type Section, type WallCard } from "./model";
import { ACTIONS_SHOWN } from "./reasons";
import {
  criterionStatus,
  missingBasicBlocks,
  missingCriteria,
  openActions,
  overdueActions,
  type ReportDay,
} from "./report-day";
import { summary } from "./summary";

/** Who writes to whom, as far as that can be known before the college adopts the report. */
export function details(on: ReportDay, publicSource: boolean): Detail[] {
  const holders = portfolioHolders(on);
  const about = holders.length > 0 ? [{ term: "Portefeuillehouder", description: capitalised(listed(holders)) }] : [];
  if (publicSource) {
    return [
      { term: "Gemaakt met", description: "Plateau, uit openbare documenten" },
      ...about,
      { term: "Openbaar", description: "Ja" },
    ];
  }
  return [
    { term: "Van", description: "College van burgemeester en wethouders" },
    { term: "Aan", description: "Gemeenteraad" },
    ...about,
    { term: "Vastgesteld", description: "Nog niet; dit is een concept" },
    { term: "Openbaar", description: "Ja" },
  ];
}

/** The functions that hold the portfolio on the day, on the municipality's own word. */
function portfolioHolders({ assessment, day }: ReportDay): string[] {
  const appointed = assessment.criteria.get("3.1.1a")?.requirements.flatMap(({ candidates }) => candidates) ?? [];
  const holders = appointed.flatMap(({ item, days }) =>
    item.type === "appointment" && item.role === "portfolio-holder" && includes(days, day) ? [item.holder] : [],
  );
  return [...new Set(holders)].sort();
}

export const inShort = (on: ReportDay): Section => ({
  id: "in-het-kort",
  heading: "In het kort",
  newPage: false,
  blocks: [
    { kind: "paragraph", text: summary(on) },
    {
      kind: "walls",
      walls: on.assessment.themes.map((theme) => wallCard(on, theme)),
      legend: (["met", "explained", "partial", "lapsed", "planned", "open"] as const)
        .filter((status) => terms("status").includes(status))
        .map((status) => ({ status, label: label("status", status) })),
      noPlateau2: "geen plateau 2",
    },
  ],
});

function wallCard({ asOf }: ReportDay, theme: ThemeAssessment): WallCard {
  const wall = wallOf(theme, asOf);
  return {
    title: `${theme.theme.number}. ${theme.theme.shortTitle}`,
    wall,
    alternative: wallInWords(wall),
    ...themeVerdict(theme, asOf),
  };
}

/** Every plateau-1 block that is not settled, with what it lacks and who does what about it. */
export function missingForBasicLevel(on: ReportDay): Section {
  const missing = missingBasicBlocks(on);
  const table: Block = {
    kind: "table",
    caption: "Wat ontbreekt voor het basisniveau",
    dense: true,
    columns: [
      { heading: "Bouwsteen", share: 33 },
      { heading: "Wat ontbreekt", share: 36 },
      { heading: "Actie", share: 20 },
      { heading: "Gereed", share: 11 },
    ],
    rows: missing.map((block) => missingRow(on, block)),
  };
  const nothing: Block = {
    kind: "paragraph",
    text: "Niets: alle bouwstenen van plateau 1 zijn aangetoond of met uitleg anders ingevuld.",
  };
  return {
    id: "wat-ontbreekt",
    heading: "Wat ontbreekt voor het basisniveau",
    newPage: false,
    blocks: [missing.length > 0 ? table : nothing],
  };
}

function missingRow(on: ReportDay, block: BlockAssessment): Row {
  const actions = openActions(on, block);
  const shown = actions.slice(0, ACTIONS_SHOWN).map(({ title }) => title);
  const others = actions.length - shown.length;
  const last = actions.at(-1);
  return [
    cell(`${block.block.id} ${block.block.title}`),
    cell(...missingInWords(on, block)),
    cell(...(last ? shown : [noAction(on, block)]), others > 0 ? `en nog ${plural(others, "actie", "acties")}` : undefined),
    cell(last ? shortDate(last.due) : "–"),
  ];
}

function noAction(on: ReportDay, block: BlockAssessment): string {
  const overdue = overdueActions(on, block).length;
  if (overdue === 0) return "Geen actie vastgelegd";
  return `Geen; van ${plural(overdue, "actie", "acties")} is de einddatum verstreken`;
}

/** More criteria of one status than this are counted; the theme names each of them. */
const TITLES_SHOWN = 3;

/** "Niet meer actueel: Meldroute bekendgemaakt", one line for each status; where nothing else is asked the status says it all. */
function missingInWords(on: ReportDay, block: BlockAssessment): string[] {
  const missing = missingCriteria(on, block).map(({ criterion }) => ({
    title: criterion.title,
    ...criterionStatus(on, criterion.id),
  }));
  return [...groupBy(missing, ({ status }) => status)].map(([status, criteria]) => {
    const lead = capitalised(label("status", status));
    const required = requiredCriteria(block.block).length;
    if (required === 1) return lead + inBrackets(criteria.flatMap(({ reasons }) => reasons));
    if (criteria.length === required)
      return `${lead}: ${required === 2 ? "beide" : `alle ${countInWords(required)}`} toetspunten`;
    if (criteria.length > TITLES_SHOWN) return `${lead}: ${criteria.length} van ${required} toetspunten`;
    return `${lead}: ${criteria.map(({ title, reasons }) => title + inBrackets(reasons)).join("; ")}`;
  });
}

/** How many there are of how many, where something counts but not enough. */
function inBrackets(reasons: readonly Reason[]): string {
  const short = reasons.find(({ code }) => code === "short");
  return short ? ` (${sentence(short).replace(/\.$/, "")})` : "";
}
