/** Looks up how the agreements stand on one day: where a judgement of agreements meets a date (status.ts does it for norms). */
import type { Agreement } from "../agreements/agreement";
import { lastDayInForce } from "../agreements/term";
import { type Day, dateOf, dateOrNull, dayOf, type IsoDate, plus } from "../calendar";
import type { Dossier } from "../dossier/dossier";
import { lastDayBy } from "../evidence/counts";
import { isEvent } from "../evidence/evidence";
import type { Status } from "../framework/vocabulary";
import { includes, nextFlip } from "../intervals";
import { keptBy } from "../kept-by";
import { ascending } from "../order";
import { assessAll } from "./assess";
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
  /** The events of the last thirteen months that fit it and had begun by that day, the first first. */
  times: readonly Time[];
  /** The date of the last event that fits it and had begun by that day, also of long ago; null where there is none. */
  last: IsoDate | null;
  /**
   * The last day by which something must be done: that on which it is still settled, or of its first term. Null where
   * nothing is due: it is not settled now, it has ended, or it stays settled to its end.
   */
  due: IsoDate | null;
}

/** An event that fits an agreement: its last day as far as it has come, and whether it counts on the day that is looked at. */
export interface Time {
  date: IsoDate;
  counts: boolean;
}

/**
 * The agreements that are in force on the day `asOf`, and those that ended before it; those to come are left out. A page asks
 * it in several places: of one judgement and day they are looked up once.
 */
export const agreementsOn = keptBy((judgement: Judgement, asOf: IsoDate): readonly AgreementOnDay[] =>
  judgement.agreements
    .filter(({ agreement }) => agreement.from <= asOf)
    .map((assessed) => agreementOn(judgement, assessed, asOf)),
);

/** How an agreement as given stands by all evidence of a dossier, whoever it covers; undefined where it is not in force yet. */
export function agreementAlone(
  dossier: Dossier,
  { covers: _covers, ...agreement }: Agreement,
  asOf: IsoDate,
): AgreementOnDay | undefined {
  return agreementsOn(assessAll({ ...dossier, agreements: [agreement] }), asOf)[0];
}

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
    ...timesBy(assessed, day),
    due: inForce ? dueOn(assessed, day) : null,
  };
}

function timesBy({ requirements }: AgreementAssessment, day: Day): Pick<AgreementOnDay, "times" | "last"> {
  const [today, since] = [dateOf(day), plus(dateOf(day), TIMES_SINCE)];
  const times: Time[] = [];
  let last: IsoDate | null = null;
  for (const { item, days } of requirements.flatMap(({ candidates }) => candidates)) {
    if (!isEvent(item) || (days[0] as Day) > day) continue;
    const date = lastDayBy(item, today);
    if (last === null || date > last) last = date;
    if (date >= since) times.push({ date, counts: includes(days, day) });
  }
  return { times: times.sort((a, b) => ascending(a.date, b.date)), last };
}

const TIMES_SINCE = "-P13M";

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
