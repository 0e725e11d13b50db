/** The first page in plain language: where we stand, what is missing for the basic level, and what we do about it. */
import type { BlockAssessment } from "../../assessment/assessment";
import { type Reason, sentence } from "../../assessment/reason";
import { atStart } from "../../assessment/verdict";
import { capitalised, countInWords, plural, shortDate } from "../../dutch";
import { requiredCriteria } from "../../framework/framework";
import { label } from "../../framework/vocabulary";
import { groupBy } from "../../group";
import {
  criterionStatus,
  fromPublicSource,
  missingBasicBlocks,
  missingCriteria,
  openActions,
  overdueActions,
  type ReportDay,
} from "../model/day";
import { type Block, cell, type Detail, type Row, type Section } from "../model/model";
import { ACTIONS_SHOWN } from "../model/reasons";
import { portfolioHolder } from "./first-texts";
import { doing } from "./summary";

/** "Gemeente Beekrijk", also for a municipality that has the word in its name. */
export const ofMunicipality = (name: string): string => (/^gemeente\b/i.test(name) ? name : `Gemeente ${name}`);

/** The header of a report for which nobody speaks: others made it from what the municipality published. */
export function publicSourceDetails(on: ReportDay): Detail[] {
  const holder = portfolioHolder(on);
  return [
    { term: "Gemaakt met", description: "Plateau, een toetsprogramma" },
    { term: "Aan", description: `Gemeenteraad van ${on.assessment.dossier.municipality.name}` },
    ...(holder ? [{ term: "Portefeuillehouder", description: holder }] : []),
    { term: "Vastgesteld", description: "Nee" },
    { term: "Openbaar", description: on.variant === "public" ? "Ja" : "Nee; dit is de interne versie" },
  ];
}

/** Every plateau-1 block that is not settled, with what it lacks and what is done about it, and what lapses if nothing is done. */
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
      { heading: fromPublicSource(on.assessment) ? "Gepland tot" : "Gereed", share: 11 },
    ],
    rows: missing.map((block) => missingRow(on, block)),
  };
  const nothing: Block = {
    kind: "paragraph",
    text: "Niets: alle bouwstenen van plateau 1 zijn aangetoond of met uitleg anders ingevuld.",
  };
  const text = doing(on);
  return {
    id: "wat-ontbreekt",
    heading: fromPublicSource(on.assessment)
      ? "Waarvan bewijs ontbreekt, en wat is gepland"
      : "Wat ontbreekt, en welke acties lopen",
    newPage: false,
    within: true,
    blocks: [
      ...(missing.length > 0 ? [] : [nothing]),
      ...(text === "" ? [] : [{ kind: "paragraph" as const, text }]),
      ...(missing.length > 0 ? [table] : []),
    ],
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
  if (fromPublicSource(on.assessment)) {
    return overdue === 1
      ? "Eén actie waarvan de uitkomst onbekend is"
      : `${atStart(overdue)} acties waarvan de uitkomst onbekend is`;
  }
  return overdue === 1 ? "Eén actie is te laat" : `${atStart(overdue)} acties zijn te laat`;
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
      return `${lead}: ${required === 2 ? "beide toetspunten" : `alle ${countInWords(required)} de toetspunten`}`;
    if (criteria.length > TITLES_SHOWN) return `${lead}: ${criteria.length} van ${required} toetspunten`;
    return `${lead}: ${criteria.map(({ title, reasons }) => title + inBrackets(reasons)).join("; ")}`;
  });
}

/** How many there are of how many, where something counts but not enough. */
function inBrackets(reasons: readonly Reason[]): string {
  const short = reasons.find(({ code }) => code === "short");
  return short ? ` (${sentence(short).replace(/\.$/, "")})` : "";
}
