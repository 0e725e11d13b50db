/** Every criterion of an assessment on a day, as plain data: what sheets and other programs take instead of a document. */
import type { AgreementOnDay } from "../../assessment/agreement-status";
import type {
  AnyCriterion,
  Assessment,
  BlockAssessment,
  CriterionAssessment,
  Judged,
  ThemeAssessment,
} from "../../assessment/assessment";
import type { CriterionStatus } from "../../assessment/status";
import { waysForward } from "../../assessment/way-forward";
import type { IsoDate } from "../../calendar";
import { longDate } from "../../dutch";
import { locatorFor, markedTitle } from "../../evidence/describe";
import { type Framework, isBeside, isRequired } from "../../framework/framework";
import { label, type Status } from "../../framework/vocabulary";
import type { Municipality } from "../../places/municipality";
import { type Action, byDue, isOpen, isOverdue } from "../../plan/action";
import { actionsIn, criterionStatus, isSettled, itemsOf, openAndHidden, type ReportDay, reportDay } from "../model/day";
import type { GapReport, ReportVariant } from "../model/model";
import { agreementsTold, judgementOf, standingInWords } from "../model/norms";
import { howOften } from "../model/public-variant";
import { told, withoutAdvice } from "../model/reasons";

export interface CriterionRow {
  municipality: Municipality;
  asOf: IsoDate;
  /** The moment up to which records were taken into account, an ISO 8601 instant. */
  knownAt: string;
  /** For whom the row was written. */
  variant: ReportVariant;
  /** The title of the norm: of the Kader or one beside it, or that these are agreements. */
  norm: string;
  /** Number and title; of an agreement whose it is. */
  theme: string;
  /** Null for an agreement, which belongs to no block. */
  block: { id: string; title: string } | null;
  criterion: { id: string; title: string };
  /** Null in a norm that makes no plateaus. */
  plateau: 1 | 2 | null;
  /** Whether the block depends on it. */
  required: boolean;
  status: Status;
  /** The status as the norm calls it. */
  standing: string;
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
  /** What helps most, or keeps the criterion met; empty where nothing has to be done, and in public: that is for who works on it. */
  nextStep: string;
}

/** For which day and moment data are written, and for whom; all that is recorded, where that is not given. */
export interface DataOptions extends Pick<GapReport, "asOf" | "knownAt"> {
  variant?: ReportVariant;
}

/** One row for each criterion, in the framework's order. The same assessment and options always give the same rows. */
export function criterionRows(assessment: Assessment, options: DataOptions): CriterionRow[] {
  const on = reportDay(assessment, options.asOf, options.variant ?? "internal");
  return assessment.themes.flatMap((theme) =>
    theme.blocks.flatMap((block) =>
      block.criteria.map((criterion) => ({
        ...contextOf(on, options),
        ...placeOf(assessment.framework, theme, block, criterion),
        ...verdictOn(on, { assessed: criterion, given: criterionStatus(on, criterion.criterion.id), actions: block.actions }),
      })),
    ),
  );
}

/** The rows of all norms: of the Kader, of those beside it, and of the agreements, also those that ended. */
export function rowsOfAll(assessment: Assessment, options: DataOptions): CriterionRow[] {
  const on = reportDay(assessment, options.asOf, options.variant ?? "internal");
  return [
    ...[assessment, ...judgementOf(on).beside].flatMap((norm) => criterionRows(norm, options)),
    ...agreementsTold(on).map((given) => agreementRow(on, given, options)),
  ];
}

function agreementRow(on: ReportDay, given: AgreementOnDay, options: DataOptions): CriterionRow {
  const { node, agreement } = given;
  const region = on.assessment.dossier.regions.find(({ id }) => id === agreement.region);
  return {
    ...contextOf(on, options),
    norm: "Afspraken",
    theme: agreement.owner === "region" ? (region?.name ?? "Regio") : on.assessment.dossier.municipality.name,
    block: null,
    criterion: { id: node, title: agreement.title },
    plateau: null,
    required: true,
    ...verdictOn(on, { assessed: judgementOf(on).criteria.get(node) as AnyCriterion, given, judged: judgementOf(on) }),
    standing: standingInWords(given),
  };
}

const contextOf = ({ assessment, asOf, variant }: ReportDay, { knownAt }: DataOptions) => ({
  municipality: assessment.dossier.municipality,
  asOf,
  knownAt,
  variant,
});

const placeOf = (
  norm: Framework,
  { theme }: ThemeAssessment,
  { block }: BlockAssessment,
  { criterion }: CriterionAssessment,
) => ({
  norm: norm.title,
  theme: `${theme.number}. ${theme.title}`,
  block: { id: block.id, title: block.title },
  criterion: { id: criterion.id, title: criterion.title },
  plateau: isBeside(norm) ? null : block.plateau,
  required: isRequired(criterion),
});

interface Verdict {
  assessed: AnyCriterion;
  given: CriterionStatus;
  /** Those for the block of the criterion. */
  actions?: readonly Action[];
  /** Where ways forward are looked up; the report's own assessment where that is not given. */
  judged?: Judged;
}

function verdictOn(on: ReportDay, { assessed, given, actions = [], judged = on.assessment }: Verdict) {
  const { id } = assessed.criterion;
  const { status, since, until, reasons } = given;
  const undated = on.undated.has(id);
  return {
    status,
    standing: label("status", status),
    since: undated ? null : since,
    until: undated ? null : until,
    reason: told(on.variant === "public" ? withoutAdvice(reasons) : reasons, undated).join(" "),
    evidence: evidenceInWords(on, id, given),
    actions: actionsIn(on, [...new Set([...assessed.actions, ...actions])])
      .filter(isOpen)
      .sort(byDue)
      .map((action) => actionInWords(action, on.asOf)),
    nextStep: on.variant === "public" ? "" : nextStep(on, judged, assessed, until),
  };
}

function evidenceInWords(on: ReportDay, criterion: string, { counted, explained }: CriterionStatus): string[] {
  const { open, hidden } = openAndHidden(on, itemsOf(on, counted));
  const placed = open.map((item) => [markedTitle(item), locatorFor(item, criterion)].filter((part) => part).join(", "));
  return [...placed, ...howOften(hidden), ...itemsOf(on, explained).map(({ title }) => `Uitleg: ${title}`)];
}

const actionInWords = (action: Action, asOf: IsoDate): string =>
  `${action.title} (${action.owner}, uiterlijk ${longDate(action.due)}, ${label("actionStatus", action.status)}${
    isOverdue(action, asOf) ? ", einddatum verstreken" : ""
  })`;

/** What is settled without an end asks for nothing. */
function nextStep(on: ReportDay, judged: Judged, assessed: AnyCriterion, until: IsoDate | null): string {
  const settled = isSettled(on, assessed);
  if (settled && until === null) return "";
  const ways = waysForward(judged, assessed.criterion.id, on.asOf);
  const [way] = ways;
  const before = settled && until !== null ? `, vóór ${longDate(until)}` : "";
  return way === undefined ? "" : way.label + before;
}
