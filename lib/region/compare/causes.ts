/** Why a piece of evidence counts on one of two days and not on the other: a closed union, and the sentence for each. */
import type { Assessment, CriterionAssessment } from "../../assessment/assessment";
import { daysFor } from "../../assessment/item";
import { type Day, dateOf, dayOf, type IsoDate, plus } from "../../calendar";
import { longDate } from "../../dutch";
import { markedTitle } from "../../evidence/describe";
import { type Evidence, isEvent } from "../../evidence/evidence";
import type { Exception } from "../../evidence/exception";
import { type DaySet, daysThrough, flipsThrough, includes, nextFlip, union } from "../../intervals";
import type { Action } from "../../plan/action";

export type Cause =
  /** It counts since the day `on`, or no longer since that day. */
  | { kind: "began" | "ended"; item: Evidence; on: IsoDate }
  /** It was recorded or withdrawn between the moments at which the two were known. */
  | { kind: "recorded" | "withdrawn"; item: Evidence }
  /** It counts, or no longer does, through something else that was recorded in between. */
  | { kind: "admitted" | "dismissed"; item: Evidence }
  /** An exception takes it out for this municipality, or no longer does. */
  | { kind: "excepted" | "readmitted"; item: Evidence; exception: Exception }
  /** An open action is there on the second day only, or on the first only. */
  | { kind: "planned" | "unplanned"; action: Action };

type CauseOf<K extends Cause["kind"], C extends Cause = Cause> = C extends unknown ? (K extends C["kind"] ? C : never) : never;

/** An assessment with the day on which it is looked at. */
export interface OnDay {
  assessment: Assessment;
  asOf: IsoDate;
}

/** A criterion of it, and that day once more. */
export interface Looked {
  on: OnDay;
  criterion: CriterionAssessment;
  day: Day;
}

/** Why an item counts for a criterion now and did not then. */
export function causeOfGain(then: Looked, now: Looked, item: Evidence): Cause {
  if (!has(then, item)) return { kind: "recorded", item };
  const exception = exceptionOn(then, item);
  if (exception && !exceptionOn(now, item)) return { kind: "readmitted", item, exception };
  const days = countedDays(then.criterion, item);
  // The run that holds the second day began after the first one, since the item did not count on that.
  return includes(days, now.day)
    ? { kind: "began", item, on: dateOf(days[flipsThrough(days, now.day) - 1] as Day) }
    : { kind: "admitted", item };
}

/** Why an item counted for a criterion then and does not now. */
export function causeOfLoss(then: Looked, now: Looked, item: Evidence): Cause {
  if (!has(now, item)) return { kind: "withdrawn", item };
  const exception = exceptionOn(now, item);
  if (exception && !exceptionOn(then, item)) return { kind: "excepted", item, exception };
  const days = countedDays(then.criterion, item);
  return includes(days, now.day) ? { kind: "dismissed", item } : { kind: "ended", item, on: dateOf(nextFlip(days, then.day)) };
}

const has = ({ on }: Looked, { id }: Evidence): boolean => on.assessment.dossier.evidence.some((item) => item.id === id);

const countedDays = (criterion: CriterionAssessment, { id }: Evidence): DaySet => union(daysFor(criterion, id));

const exceptionOn = ({ on, day }: Looked, { id }: Evidence): Exception | undefined =>
  on.assessment.dossier.exceptions.find(
    ({ evidence, from, until }) =>
      evidence === id && includes(daysThrough(dayOf(from), until === undefined ? undefined : dayOf(until)), day),
  );

/** What makes two causes the same. */
export const causeKey = (cause: Cause): string => `${cause.kind} ${"item" in cause ? cause.item.id : cause.action.id}`;

/** Events of one kind often have the same title: their date tells them apart. */
const quoted = (item: Evidence): string => `“${markedTitle(item)}”${isEvent(item) ? ` van ${longDate(item.date)}` : ""}`;

const sentences: { [K in Cause["kind"]]: (cause: CauseOf<K>) => string } = {
  began: ({ item, on }) => `${quoted(item)} telt mee vanaf ${longDate(on)}.`,
  ended: ({ item, on }) => `${quoted(item)} telt mee tot en met ${longDate(plus(on, "-P1D"))}.`,
  recorded: ({ item }) => `${quoted(item)} is tussen beide dagen vastgelegd.`,
  withdrawn: ({ item }) => `${quoted(item)} is tussen beide dagen ingetrokken.`,
  admitted: ({ item }) => `${quoted(item)} telt mee door een wijziging die tussen beide dagen is vastgelegd.`,
  dismissed: ({ item }) => `${quoted(item)} telt niet meer mee door een wijziging die tussen beide dagen is vastgelegd.`,
  excepted: ({ item, exception }) =>
    `Voor ${quoted(item)} geldt sinds ${longDate(exception.from)} een uitzondering: ${exception.motivation}`,
  readmitted: ({ item }) => `Voor ${quoted(item)} geldt de uitzondering niet meer.`,
  planned: ({ action }) => `De actie “${action.title}” staat gepland, uiterlijk ${longDate(action.due)}.`,
  unplanned: ({ action }) => `De actie “${action.title}” (uiterlijk ${longDate(action.due)}) staat niet meer open.`,
};

/** The cause in one Dutch sentence. */
export const causeSentence = <K extends Cause["kind"]>(cause: CauseOf<K>): string =>
  (sentences[cause.kind] as (given: CauseOf<K>) => string)(cause);
