/** Looks up how the agreements stand on one day: where a judgement of agreements meets a date (status.ts does it for norms). */
import type { Agreement } from "../agreements/agreement";
import { lastDayInForce } from "../agreements/term";
import { type Day, dateOf, dateOrNull, dayOf, type IsoDate } from "../calendar";
import { lastDayBy } from "../evidence/counts";
import { isEvent } from "../evidence/evidence";
import type { Status } from "../framework/vocabulary";
import { includes, nextFlip } from "../intervals";
import type { AgreementAssessment, Judged, Judgement } from "./assessment";
import { criterionReasons, explanationsOn } from "./explain";
import type { CriterionStatus } from "./status";
import { countedOn } from "./status";
import { stepOn } from "./timeline";

export interface AgreementOnDay extends CriterionStatus {
  agreement: Agreement;
  /** `own.` and the agreement's id: by this name claims, explanations and actions point at it. */
  node: string;
  /** The day on which this holds: `asOf`, or the agreement's last day where that came earlier. */
  on: IsoDate;
  /** Whether it is in force on `asOf`; else it has ended. */
  inForce: boolean;
  /** The date of the last event that fits it and was not after that day, whether it still counts or not; null where there is none. */
  last: IsoDate | null;
  /**
   * The last day by which something must be done: that on which it is still settled, or of its first term. Null where
   * nothing is due: it is not settled now, it has ended, or it stays settled to its end.
   */
  due: IsoDate | null;
}

/** The agreements that are in force on the day `asOf`, and those that ended before it; those to come are left out. */
export const agreementsOn = (judgement: Judgement, asOf: IsoDate): AgreementOnDay[] =>
  judgement.agreements
    .filter(({ agreement }) => agreement.from <= asOf)
    .map((assessed) => agreementOn(judgement, assessed, asOf));

function agreementOn(judgement: Judgement, assessed: AgreementAssessment, asOf: IsoDate): AgreementOnDay {
  const { agreement, criterion } = assessed;
  const day = Math.min(dayOf(asOf), lastDayInForce(agreement));
  const { value, from, until } = stepOn(assessed.status, day);
  const inForce = includes(assessed.inForce, dayOf(asOf));
  return {
    agreement,
    node: criterion.id,
    on: dateOf(day),
    inForce,
    // It is in force on the day, and there it always has a status.
    status: value as Status,
    since: dateOrNull(from),
    until: dateOrNull(until),
    counted: countedOn(assessed, day),
    explained: explanationsOn(assessed, day).map(({ id }) => id),
    reasons: criterionReasons(judgement, assessed, day),
    last: lastEvent(assessed, day),
    due: inForce ? dueOn(assessed, day) : null,
  };
}

/** Of those that fit, the last event by that day. */
function lastEvent({ requirements }: AgreementAssessment, day: Day): IsoDate | null {
  const dates = requirements
    .flatMap(({ candidates }) => candidates)
    .flatMap(({ item, days }) => (isEvent(item) && (days[0] as Day) <= day ? [lastDayBy(item, dateOf(day))] : []));
  return dates.sort().at(-1) ?? null;
}

function dueOn({ agreement, settled, firstTerm }: AgreementAssessment, day: Day): IsoDate | null {
  const set = includes(settled, day) ? settled : firstTerm;
  if (!includes(set, day)) return null;
  const end = nextFlip(set, day);
  return end > lastDayInForce(agreement) ? null : dateOrNull(end - 1);
}

/** What was judged by the norms alone: what an agreement asks is told as what is due, not as what lapses. */
export function byNormsAlone<J extends Judged & Pick<Judgement, "agreements">>(judgement: J): J {
  const agreed = new Set(judgement.agreements.map(({ criterion }) => criterion.id));
  return { ...judgement, criteria: new Map([...judgement.criteria].filter(([id]) => !agreed.has(id))) };
}

/** How many agreements are in force, and of those how many are met or explained, and how many are running. */
export interface AgreementCounts {
  inForce: number;
  kept: number;
  running: number;
}

export function countAgreements(agreements: readonly AgreementOnDay[]): AgreementCounts {
  const statuses = agreements.filter(({ inForce }) => inForce).map(({ status }) => status);
  return {
    inForce: statuses.length,
    kept: statuses.filter((status) => status === "met" || status === "explained").length,
    running: statuses.filter((status) => status === "planned").length,
  };
}
