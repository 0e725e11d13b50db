/** One theme in the report: how its blocks stand, and every criterion once: in order, on explanation, planned or missing. */
import type { CriterionAssessment, ThemeAssessment } from "../../assessment/assessment";
import { explanationsOn } from "../../assessment/explain";
import { themeSentence } from "../../assessment/verdict";
import { capitalised, longDate } from "../../dutch";
import { describeEvidence, detailUnderTitle, locatorFor, markedTitle } from "../../evidence/describe";
import type { Evidence } from "../../evidence/evidence";
import type { Criterion } from "../../framework/framework";
import { label, type Status } from "../../framework/vocabulary";
import { groupBy } from "../../group";
import { byDue, isOverdue } from "../../plan/action";
import {
  actionsIn,
  blockStatus,
  criterionStatus,
  fromPublicSource,
  itemsOf,
  openAndHidden,
  type ReportDay,
} from "../model/day";
import { type Block, type Cell, cell, type Row, type Section } from "../model/model";
import { howOften } from "../model/public-variant";
import { ACTIONS_SHOWN, otherActions, told, withoutAdvice } from "../model/reasons";

/** What a mark behind a criterion's title says. */
const OWN_THRESHOLD = "* De drempel van dit toetspunt is een keuze van dit instrument; zie “Hoe dit oordeel tot stand kwam”.";
const NOT_REQUIRED = "Dit toetspunt geldt waar mogelijk; de bouwsteen hangt er niet van af.";

export function themeSection(on: ReportDay, theme: ThemeAssessment): Section {
  const criteria = theme.blocks.flatMap((block) => block.criteria);
  const having = (...statuses: Status[]) =>
    criteria.filter(({ criterion }) => statuses.includes(criterionStatus(on, criterion.id).status));
  return {
    id: theme.theme.id,
    heading: `Thema ${theme.theme.number}: ${theme.theme.title}`,
    newPage: false,
    within: true,
    blocks: [
      { kind: "paragraph", text: themeSentence(theme, on.asOf) },
      blockTable(on, theme),
      ...part("Wat is in orde", inOrder(on, having("met"))),
      ...part("Wat op uitleg berust", onExplanation(on, having("explained"))),
      ...part("Wat is gepland", planned(on, having("planned"))),
      ...part("Wat ontbreekt", missing(on, having("lapsed", "partial", "open"))),
      ...(criteria.some(({ criterion }) => criterion.basis === "operational") ? [quiet(OWN_THRESHOLD)] : []),
    ],
  };
}

/** In public without advice: who reads it for the council cannot follow it. */
function toldOf(on: ReportDay, criterion: string): string[] {
  const { reasons } = criterionStatus(on, criterion);
  const sentences = told(on.variant === "public" ? withoutAdvice(reasons) : reasons, on.undated.has(criterion));
  return sentences.length > 0 ? sentences : ["Nog geen bewijs dat telt."];
}

const quiet = (text: string): Block => ({ kind: "paragraph", text, quiet: true });

/** A part without rows is left out. */
const part = (text: string, table: Omit<Extract<Block, { kind: "table" }>, "kind" | "caption">): Block[] =>
  table.rows.length === 0
    ? []
    : [
        { kind: "heading", level: 3, text },
        { kind: "table", caption: text, ...table },
      ];

const blockTable = (on: ReportDay, { blocks }: ThemeAssessment): Block => ({
  kind: "table",
  caption: "De bouwstenen van dit thema",
  columns: [
    { heading: "Bouwsteen", share: 30 },
    { heading: "Plateau", share: 9 },
    { heading: "Stand", share: 25 },
    { heading: "Waarom", share: 36 },
  ],
  rows: blocks.map(({ block }) => {
    const { status, reasons } = blockStatus(on, block.id);
    return [
      cell(`${block.id} ${block.title}`),
      cell(String(block.plateau)),
      { lines: [label("status", status)], status },
      cell(told(reasons, on.undated.has(block.id)).join(" ")),
    ];
  }),
});

const named = ({ id, title, basis, whereApplicable }: Criterion): Cell =>
  cell(`${id} ${title}${basis === "operational" ? "\u00a0*" : ""}`, whereApplicable ? NOT_REQUIRED : undefined);

const inOrder = (on: ReportDay, criteria: readonly CriterionAssessment[]) => ({
  columns: [
    { heading: "Toetspunt", share: 30 },
    { heading: "Bewijs", share: 43 },
    { heading: "Hoe lang, of hoeveel", share: 27 },
  ],
  rows: criteria.map((assessed): Row => {
    const { id } = assessed.criterion;
    const { counted, reasons } = criterionStatus(on, id);
    const explained = explanationsOn(assessed, on.day).map(({ title }) => `Ook vastgelegd als uitleg: ${title}`);
    const { open, hidden } = openAndHidden(on, itemsOf(on, counted));
    const evidence = [...open.map((item) => evidenceLine(item, id)), ...howOften(hidden)];
    return [named(assessed.criterion), cell(...evidence, ...explained), cell(...told(reasons, on.undated.has(id)))];
  }),
});

/** Title and place; what only its day tells apart, such as a meeting, also says what it was and when. */
function evidenceLine(item: Evidence, criterion: string): string {
  const locator = locatorFor(item, criterion);
  const what = item.type === "document" ? "" : detailUnderTitle(item);
  return `${markedTitle(item)}${locator ? `, ${locator}` : ""}${what && ` – ${what}`}`;
}

/** One row for each set of explanations, so that a motivation for several criteria is printed once. */
const onExplanation = (on: ReportDay, criteria: readonly CriterionAssessment[]) => ({
  columns: [
    { heading: "Toetspunt", share: 30 },
    { heading: "Motivering", share: 45 },
    { heading: "Geldigheid", share: 25 },
  ],
  rows: [...groupBy(criteria, (assessed) => explanationIds(on, assessed)).values()].map((group): Row => {
    const explanations = explanationsOn(group[0] as CriterionAssessment, on.day);
    return [
      cell(...group.flatMap(({ criterion }) => named(criterion).lines)),
      cell(...explanations.flatMap(({ title, motivation }) => [`${title}:`, motivation])),
      cell(...explanations.map((explanation) => `${describeEvidence(explanation).detail}.`)),
    ];
  }),
});

const explanationIds = (on: ReportDay, assessed: CriterionAssessment): string =>
  explanationsOn(assessed, on.day)
    .map(({ id }) => id)
    .join(" ");

const planned = (on: ReportDay, criteria: readonly CriterionAssessment[]) => ({
  columns: [
    { heading: "Toetspunt", share: 34 },
    { heading: "Wat is voorzien", share: 66 },
  ],
  rows: criteria.map(({ criterion }): Row => [named(criterion), cell(...toldOf(on, criterion.id))]),
});

const missing = (on: ReportDay, criteria: readonly CriterionAssessment[]) => ({
  columns: [
    { heading: "Toetspunt", share: 32 },
    { heading: "Stand", share: 20 },
    { heading: on.variant === "public" ? "Wat ontbreekt" : "Wat ontbreekt, en wat helpt", share: 48 },
  ],
  rows: criteria.map((assessed): Row => {
    const { id } = assessed.criterion;
    return [
      named(assessed.criterion),
      cell(capitalised(label("status", criterionStatus(on, id).status))),
      cell(...toldOf(on, id), ...overdue(on, assessed), on.variant === "public" ? undefined : assessed.criterion.hint),
    ];
  }),
});

/** The actions that were not done by their date, the longest overdue first. */
function overdue(on: ReportDay, { actions }: CriterionAssessment): string[] {
  const late = actionsIn(on, actions)
    .filter((action) => isOverdue(action, on.asOf))
    .sort(byDue);
  const sentences = late
    .slice(0, ACTIONS_SHOWN)
    .map(({ title, due }) =>
      fromPublicSource(on.assessment)
        ? `Actie “${title}”, gepland tot ${longDate(due)}: uitkomst onbekend.`
        : `De einddatum van de actie “${title}” is verstreken (${longDate(due)}).`,
    );
  return [...sentences, ...otherActions(late.length - sentences.length)];
}
