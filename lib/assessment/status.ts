/** Looks up what holds on one day: the only place where an assessment meets a date. */
import { type Day, dateOrNull, dayOf, type IsoDate } from "../calendar";
import type { Status } from "../framework/vocabulary";
import { includes } from "../intervals";
import type { AnyCriterion, Assessment, CriterionAssessment, NodeAssessment, Plateau } from "./assessment";
import { blockReasons, criterionReasons, explanationsOn } from "./explain";
import type { Reason } from "./reason";
import { stepOn } from "./timeline";

export interface NodeStatus {
  status: Status;
  /** The first day of the present run of this status; null where it has always been so. */
  since: IsoDate | null;
  /** The first day on which the status will be another; null where that day never comes. */
  until: IsoDate | null;
  /** Why, in order of weight; `sentence` (reason.ts) says each in Dutch. */
  reasons: Reason[];
}

export interface CriterionStatus extends NodeStatus {
  /** The ids of the evidence that counts on this day, each once, sorted by code point. */
  counted: string[];
  /** The ids of the explanations in force on this day, sorted. */
  explained: string[];
}

export interface StatusOnDay {
  asOf: IsoDate;
  basicLevel: boolean;
  themes: Record<string, { plateau: Plateau }>;
  blocks: Record<string, NodeStatus>;
  criteria: Record<string, CriterionStatus>;
}

/** What holds on the day `asOf`. */
export function statusOn(assessment: Assessment, asOf: IsoDate): StatusOnDay {
  const day = dayOf(asOf);
  return {
    asOf,
    basicLevel: includes(assessment.basicLevel, day),
    themes: Object.fromEntries(
      assessment.themes.map(({ theme, plateau }) => [theme.id, { plateau: stepOn(plateau, day).value }]),
    ),
    blocks: Object.fromEntries(
      [...assessment.blocks].map(([id, block]) => [id, { ...nodeOn(block, day), reasons: blockReasons(block, day) }]),
    ),
    criteria: Object.fromEntries(
      [...assessment.criteria].map(([id, criterion]) => [id, criterionOn(assessment, criterion, day)]),
    ),
  };
}

function nodeOn({ status }: NodeAssessment, day: Day): Omit<NodeStatus, "reasons"> {
  const { value, from, until } = stepOn(status, day);
  return { status: value, since: dateOrNull(from), until: dateOrNull(until) };
}

function criterionOn(assessment: Assessment, criterion: CriterionAssessment, day: Day): CriterionStatus {
  return {
    ...nodeOn(criterion, day),
    counted: countedOn(criterion, day),
    explained: explanationsOn(criterion, day).map(({ id }) => id),
    reasons: criterionReasons(assessment, criterion, day),
  };
}

/** The candidates of all requirements on a day (DOMAIN.md, "Requirement": counted evidence). */
export const countedOn = ({ requirements }: AnyCriterion, day: Day): string[] =>
  [
    ...new Set(
      requirements.flatMap(({ candidates }) => candidates.filter(({ days }) => includes(days, day))).map(({ item }) => item.id),
    ),
  ].sort();
