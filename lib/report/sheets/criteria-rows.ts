/** Every criterion of an assessment on a day, as plain data: what sheets and other programs take instead of a document. */
import type { Assessment, BlockAssessment, CriterionAssessment, ThemeAssessment } from "../../assessment/assessment";
import { waysForward } from "../../assessment/way-forward";
import type { IsoDate } from "../../calendar";
import { longDate } from "../../dutch";
import { locatorFor, markedTitle } from "../../evidence/describe";
import { isRequired } from "../../framework/framework";
import { label, type Status } from "../../framework/vocabulary";
import type { Municipality } from "../../places/municipality";
import { type Action, byDue, isOpen, isOverdue } from "../../plan/action";
import { actionsIn, criterionStatus, isSettled, itemsOf, openAndHidden, type ReportDay, reportDay } from "../model/day";
import type { GapReport, ReportVariant } from "../model/model";
import { howOften } from "../model/public-variant";
import { told } from "../model/reasons";

export interface CriterionRow {
  municipality: Municipality;
  asOf: IsoDate;
  /** The moment up to which records were taken into account, an ISO 8601 instant. */
  knownAt: string;
  /** For whom the row was written. */
  variant: ReportVariant;
  /** Number and title. */
  theme: string;
  block: { id: string; title: string };
  criterion: { id: string; title: string };
  plateau: 1 | 2;
  /** Whether the block depends on it. */
  required: boolean;
  status: Status;
  /** The first day of the present run of the status; null where it has always been so. */
  since: IsoDate | null;
  /** The first day on which the status will be another; null where that day never comes. */
  until: IsoDate | null;
  /** Why, in one or more sentences. */
  reason: string;
  /** What counts and explains, by title and place. */
  evidence: string[];
  /** The actions that are not done, for the criterion or its block, nearest first. */
  actions: string[];
  /** What helps most, or keeps the criterion met; empty where nothing has to be done. */
  nextStep: string;
}

/** For which day and moment data are written, and for whom; all that is recorded, where that is not given. */
export interface DataOptions extends Pick<GapReport, "asOf" | "knownAt"> {
  variant?: ReportVariant;
}

/** One row for each criterion, in the framework's order. The same assessment and options always give the same rows. */
export function criterionRows(assessment: Assessment, { asOf, knownAt, variant = "internal" }: DataOptions): CriterionRow[] {
  const on = reportDay(assessment, asOf, variant);
  return assessment.themes.flatMap((theme) =>
    theme.blocks.flatMap((block) =>
      block.criteria.map((criterion) => ({
        municipality: assessment.dossier.municipality,
        asOf,
        knownAt,
        variant,
        ...placeOf(theme, block, criterion),
        ...verdictOn(on, block, criterion),
      })),
    ),
  );
}

const placeOf = ({ theme }: ThemeAssessment, { block }: BlockAssessment, { criterion }: CriterionAssessment) => ({
  theme: `${theme.number}. ${theme.title}`,
  block: { id: block.id, title: block.title },
  criterion: { id: criterion.id, title: criterion.title },
  plateau: block.plateau,
  required: isRequired(criterion),
});

function verdictOn(on: ReportDay, block: BlockAssessment, assessed: CriterionAssessment) {
  const { id } = assessed.criterion;
  const { status, since, until, reasons } = criterionStatus(on, id);
  const undated = on.undated.has(id);
  return {
    status,
    since: undated ? null : since,
    until: undated ? null : until,
    reason: told(reasons, undated).join(" "),
    evidence: evidenceInWords(on, id),
    actions: actionsIn(on, [...assessed.actions, ...block.actions])
      .filter(isOpen)
      .sort(byDue)
      .map((action) => actionInWords(action, on.asOf)),
    nextStep: nextStep(on, assessed, until),
  };
}

function evidenceInWords(on: ReportDay, criterion: string): string[] {
  const { counted, explained } = criterionStatus(on, criterion);
  const { open, hidden } = openAndHidden(on, itemsOf(on, counted));
  const placed = open.map((item) => [markedTitle(item), locatorFor(item, criterion)].filter((part) => part).join(", "));
  return [...placed, ...howOften(hidden), ...itemsOf(on, explained).map(({ title }) => `Uitleg: ${title}`)];
}

const actionInWords = (action: Action, asOf: IsoDate): string =>
  `${action.title} (${action.owner}, uiterlijk ${longDate(action.due)}, ${label("actionStatus", action.status)}${
    isOverdue(action, asOf) ? ", einddatum verstreken" : ""
  })`;

/** What is settled without an end asks for nothing. The public is told no titles or days that it may not know. */
function nextStep(on: ReportDay, assessed: CriterionAssessment, until: IsoDate | null): string {
  const settled = isSettled(on, assessed);
  if (settled && until === null) return "";
  const ways = waysForward(on.assessment, assessed.criterion.id, on.asOf);
  const way = ways.find(({ kind }) => on.variant === "internal" || kind === "add");
  const before = settled && until !== null && !on.undated.has(assessed.criterion.id) ? `, vóór ${longDate(until)}` : "";
  return way === undefined ? "" : way.label + before;
}
