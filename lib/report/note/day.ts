/** What every part of the note looks things up in: the report's day, who speaks, and up to which day it looks ahead. */

import type { BlockAssessment, ThemeAssessment } from "../../assessment/assessment";
import { onPlateau } from "../../assessment/parts";
import type { IsoDate } from "../../calendar";
import type { CouncilForm } from "../../council/note";
import type { Evidence } from "../../evidence/evidence";
import { includes } from "../../intervals";
import { keptBy } from "../../kept-by";
import { criterionStatus, fromPublicSource, isSettled, itemsOf, type ReportDay } from "../model/day";
import type { PreviousReport } from "../model/stand";

export interface NoteDay extends ReportDay {
  /** Whether the college speaks ("wij"); nobody signed a report that others made from public documents. */
  speaks: boolean;
  /** The municipality's name. */
  name: string;
  /** The day of the next note: what lapses up to and including it is told. */
  next: IsoDate;
  form?: CouncilForm;
  previous?: PreviousReport;
}

export interface NoteOptions {
  form?: CouncilForm;
  previous?: PreviousReport;
  next: IsoDate;
}

/** The college speaks in a report of its own dossier, and in any report for which it filled in the form. */
export const noteDay = (on: ReportDay, { form, previous, next }: NoteOptions): NoteDay => ({
  ...on,
  speaks: form !== undefined || !fromPublicSource(on.assessment),
  name: on.assessment.dossier.municipality.name,
  next,
  ...(form ? { form } : {}),
  ...(previous ? { previous } : {}),
});

/** One of two wordings: as the college says it, and as others say it. */
export const voiced = ({ speaks }: NoteDay, ours: string, theirs: string): string => (speaks ? ours : theirs);

/** What counts for a criterion on the day, as the variant may show it. */
export const countedFor = (on: NoteDay, ...criteria: string[]): Evidence[] => {
  const ids = criteria.filter((id) => Object.hasOwn(on.status.criteria, id)).flatMap((id) => criterionStatus(on, id).counted);
  return itemsOf(on, [...new Set(ids)]);
};

/** What counts for any criterion of the Kader on the day. */
export const countedInAll = (on: NoteDay): Evidence[] => countedFor(on, ...on.assessment.criteria.keys());

/** Whether each of these criteria is met by evidence on the day. A criterion that the framework lacks never is. */
export const isMet = (on: NoteDay, ...criteria: string[]): boolean =>
  criteria.every((id) => {
    const assessed = on.assessment.criteria.get(id);
    return assessed !== undefined && includes(assessed.met, on.day);
  });

export const settledBlocks = (on: NoteDay, blocks: readonly BlockAssessment[]): BlockAssessment[] =>
  blocks.filter((block) => isSettled(on, block));

/** Whether all that the basic level asks of a theme is settled. */
export const isComplete = (on: NoteDay, theme: ThemeAssessment): boolean =>
  onPlateau(theme, 1).every((block) => isSettled(on, block));

/** Remembers what a function finds for a day, for several parts of the note ask it. */
export const oncePerDay = <T>(find: (on: NoteDay) => T): ((on: NoteDay) => T) => keptBy(find);
