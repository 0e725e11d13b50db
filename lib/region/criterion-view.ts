/** One criterion, block or agreement across a region: where each municipality stands on it, why, and until when. */
import type { AnyCriterion, BlockAssessment, Candidate, Judged } from "../assessment/assessment";
import { blockReasons, criterionReasons } from "../assessment/explain";
import { saidTogether } from "../assessment/reason";
import { groupsOf } from "../assessment/requirement";
import { stepOn } from "../assessment/timeline";
import { type Day, dateOf, dateOrNull, dayOf, type IsoDate } from "../calendar";
import { lastDayBy } from "../evidence/counts";
import { isEvent, startOf } from "../evidence/evidence";
import { withinOf } from "../framework/requirement";
import type { Status } from "../framework/vocabulary";
import { includes, nextFlip } from "../intervals";

/** How one municipality stands on one day; the status is null where the node does not hold for it on that day. */
export interface NodeOnDay {
  status: Status | null;
  /** Why, in at most two Dutch sentences. */
  why: string;
}

export interface CriterionRow extends NodeOnDay {
  code: string;
  name: string;
  /** The last day of the latest evidence that counts or counted by the day; null where there never was any. */
  lastDay: IsoDate | null;
  /** The last day on which it is settled, as far as that is known; null where it is not, or no end is known. */
  through: IsoDate | null;
  /** Where the Kader asks how often in a year: how often in the calendar year of the day, through that day. */
  inYear: number | null;
  /** There also: how often in the twelve months that count on the day, the same way. */
  inTwelveMonths: number | null;
  /** The same municipality on the other day. */
  later: NodeOnDay;
  /** The day on which the municipality's own records last changed. */
  changedOn: IsoDate | null;
}

export interface Member {
  judged: Judged;
  changedOn: IsoDate | null;
}

type Node = AnyCriterion | BlockAssessment;

const isBlock = (node: Node): node is BlockAssessment => "block" in node;

const nodeOf = ({ criteria, blocks }: Judged, id: string): Node | undefined => criteria.get(id) ?? blocks.get(id);

/** A row for each member in the order given, on the day `asOf` and on the day `other`; `id` is of a criterion, block or agreement. */
export const criterionRows = (members: readonly Member[], id: string, asOf: IsoDate, other: IsoDate): CriterionRow[] =>
  members.map(({ judged, changedOn }) => {
    const { code, name } = judged.dossier.municipality;
    const node = nodeOf(judged, id);
    const absent: NodeOnDay = { status: null, why: "" };
    if (node === undefined) {
      return { code, name, ...absent, lastDay: null, through: null, ...NEVER, later: absent, changedOn };
    }
    const day = dayOf(asOf);
    return {
      ...{ code, name, changedOn },
      ...onDay(judged, node, day),
      lastDay: lastDayOn(node, day),
      through: throughOn(node, day),
      ...times(node, asOf),
      later: onDay(judged, node, dayOf(other)),
    };
  });

const MAX_REASONS = 2;

function onDay(judged: Judged, node: Node, day: Day): NodeOnDay {
  const { value } = stepOn(node.status as AnyCriterion["status"], day);
  if (value === null) return { status: null, why: "" };
  const reasons = isBlock(node) ? blockReasons(node, day) : criterionReasons(judged, node, day);
  const said = saidTogether(reasons).slice(0, MAX_REASONS);
  return { status: value, why: said.map(({ text }) => text).join(" ") };
}

const throughOn = ({ settled }: Node, day: Day): IsoDate | null =>
  includes(settled, day) ? dateOrNull(nextFlip(settled, day) - 1) : null;

const criteriaOf = (node: Node): readonly AnyCriterion[] => (isBlock(node) ? node.criteria : [node]);

/** Of everything that began to count by the day. */
function lastDayOn(node: Node, day: Day): IsoDate | null {
  const candidates = criteriaOf(node).flatMap(({ requirements }) => requirements.flatMap((one) => one.candidates));
  const begun = candidates.filter(({ days }) => days[0] !== undefined && days[0] <= day).map(({ item }) => item);
  const days = begun.map((item) => (isEvent(item) ? lastDayBy(item, dateOf(day)) : startOf(item)));
  return (
    days
      .filter((date) => date <= dateOf(day))
      .sort()
      .at(-1) ?? null
  );
}

const NEVER = { inYear: null, inTwelveMonths: null };

/** Counted as the requirement counts: meetings of one forum on one day are one meeting. */
function times(node: Node, asOf: IsoDate): Pick<CriterionRow, "inYear" | "inTwelveMonths"> {
  const yearly = criteriaOf(node)
    .flatMap(({ requirements }) => requirements)
    .filter(({ requirement }) => withinOf(requirement) === "P1Y" && !requirement.distinct);
  if (isBlock(node) || yearly.length === 0) return NEVER;
  const [year, day] = [asOf.slice(0, 4), dayOf(asOf)];
  const most = (fits: (candidate: Candidate) => boolean): number =>
    Math.max(...yearly.map((one) => groupsOf({ ...one, candidates: one.candidates.filter(fits) }).size));
  return {
    inYear: most(({ item }) => isInYear(item, year, asOf)),
    inTwelveMonths: most(({ days }) => includes(days, day)),
  };
}

/** Of all rows together; null where the Kader does not ask how often in a year. What several share counts at each. */
export function timesTogether(rows: readonly CriterionRow[]): { inYear: number; inTwelveMonths: number } | null {
  if (rows.every(({ inYear }) => inYear === null)) return null;
  const sum = (of: "inYear" | "inTwelveMonths"): number => rows.reduce((total, row) => total + (row[of] ?? 0), 0);
  return { inYear: sum("inYear"), inTwelveMonths: sum("inTwelveMonths") };
}

function isInYear(item: Parameters<typeof isEvent>[0], year: string, asOf: IsoDate): boolean {
  if (!isEvent(item) || item.date > asOf) return false;
  return lastDayBy(item, asOf).startsWith(year);
}
