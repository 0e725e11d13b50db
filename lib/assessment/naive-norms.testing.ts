/**
 * A second, naive reading of NORMS.md, for tests only: one day at a time, by loops over every item, written from the text
 * and not from the engine that it is compared with.
 */
import {
  type AgreementLike,
  at,
  byCodePoint,
  type CriterionDay,
  candidatesOn,
  datesIn,
  type ExchangeLike,
  firstOfNextMonth,
  type History,
  hasOpenAction,
  inRange,
  isExplained,
  isSatisfied,
  judgeCriterionDay,
  judgeOver,
  LONG_AFTER,
  LONG_BEFORE,
  type NaiveBlock,
  type NaiveCriterion,
  type NaiveFramework,
  type NaiveJudgement,
  type NaiveRequirement,
  nextDay,
  nodeOn,
  plusPeriod,
  runOn,
  type Status,
  settledEarlier,
  settledLater,
} from "./naive.testing";

/** What `assess` prints, but for the day itself. */
export interface NaiveNormsJudgement extends NaiveJudgement {
  agreements: { inForce: number; kept: number; running: number };
}

interface Norms {
  kader: NaiveFramework;
  beside: readonly NaiveFramework[];
}

const PERIODS = ["P1M", "P3M", "P6M", "P1Y", "P2Y", "P3Y", "P4Y"];

// ---------------------------------------------------------------- National basics

function criterionOfKader(kader: NaiveFramework, id: string): NaiveCriterion {
  const criteria = kader.themes.flatMap((theme) => theme.blocks).flatMap((block) => block.criteria);
  const found = criteria.find((criterion) => criterion.id === id);
  if (found === undefined) throw new Error(`the Kader has no ${id}`);
  return found;
}

/** One requirement of a criterion on one day: its own, or what it points at in the Kader. */
function judgeOne(
  norms: Norms,
  file: ExchangeLike,
  criterion: NaiveCriterion,
  requirement: NaiveRequirement,
  t: string,
): CriterionDay {
  if (requirement.criterion === undefined) return judgeCriterionDay(file, { ...criterion, anyOf: [requirement] }, t);
  return judgeCriterionDay(file, criterionOfKader(norms.kader, requirement.criterion), t);
}

/** A criterion of another norm on one day; where it points at the Kader, met there and counted there. */
function judgeBesideDay(
  norms: Norms,
  file: ExchangeLike,
  block: NaiveBlock,
  criterion: NaiveCriterion,
  t: string,
): CriterionDay {
  const each = criterion.anyOf.map((requirement) => judgeOne(norms, file, criterion, requirement, t));
  const met = each.some((one) => one.met);
  const counted = new Set(each.flatMap((one) => one.counted));
  return {
    met,
    settled: met || isExplained(file, criterion, t),
    partial: counted.size > 0,
    actionOpen:
      each.some((one) => one.actionOpen) ||
      hasOpenAction(file, "criterion", criterion.id, t) ||
      hasOpenAction(file, "block", block.id, t),
    counted: [...counted].sort(byCodePoint),
  };
}

function judgeBeside(norms: Norms, file: ExchangeLike, asOf: string, dates: string[]): NaiveJudgement["nodes"] {
  const nodes: NaiveJudgement["nodes"] = {};
  const today = dates.indexOf(asOf);
  for (const block of norms.beside.flatMap((norm) => norm.themes).flatMap((theme) => theme.blocks)) {
    for (const criterion of block.criteria) {
      const days = dates.map((t) => judgeBesideDay(norms, file, block, criterion, t));
      const later = settledLater(days);
      const foreseen = days.map((day, index) => day.actionOpen || later[index] === true);
      const history: History<CriterionDay> = { days, foreseen };
      const node = nodeOn(history, dates, asOf);
      nodes[criterion.id] = { ...node, counted: at(days, today).counted };
      nodes[block.id] = node;
    }
  }
  return nodes;
}

// ---------------------------------------------------------------- Agreements

/** An agreement of a region is one of each of its members that it covers. */
function isOurs(file: ExchangeLike, agreement: AgreementLike): boolean {
  if (agreement.owner === "municipality") return true;
  if (!file.regions.some((region) => region.id === agreement.region)) return false;
  return agreement.covers === undefined || agreement.covers.includes(file.municipality.code);
}

/** In force, through the last day of the month in which `from` + `within` falls, and not on the last day in force. */
function isInFirstTerm({ from, until, keeps }: AgreementLike, t: string): boolean {
  if (keeps.within === undefined || !inRange(t, from, until) || t === until) return false;
  return t < firstOfNextMonth(plusPeriod(from, keeps.within));
}

function judgeAgreementDay(file: ExchangeLike, agreement: AgreementLike, t: string): CriterionDay {
  const { keeps } = agreement;
  const criterion = { id: `own.${agreement.id}`, from: keeps.from ?? "any", anyOf: [keeps], wholeMonths: true };
  const candidates = candidatesOn(file, criterion, keeps, t);
  const inForce = inRange(t, agreement.from, agreement.until);
  const met = inForce && isSatisfied(keeps, candidates);
  return {
    met,
    settled: met || (inForce && isExplained(file, criterion, t)),
    partial: candidates.length > 0,
    actionOpen: hasOpenAction(file, "criterion", criterion.id, t) && t !== agreement.until,
    counted: [...new Set(candidates.map(({ id }) => id))].sort(byCodePoint),
  };
}

/** The first that fits on a day in force. */
function agreementStatus(day: CriterionDay, { first, earlier, later }: Record<"first" | "earlier" | "later", boolean>): Status {
  if (day.met) return "met";
  if (day.settled) return "explained";
  if (first) return "planned";
  if (earlier) return "lapsed";
  if (later || day.actionOpen) return "planned";
  return day.partial ? "partial" : "open";
}

/** The status on each day; null on days on which it is not in force. */
function agreementStatuses(agreement: AgreementLike, days: CriterionDay[], dates: string[]): (Status | null)[] {
  const [earlier, later] = [settledEarlier(days), settledLater(days)];
  return days.map((day, index) => {
    const t = at(dates, index);
    if (!inRange(t, agreement.from, agreement.until)) return null;
    const around = { first: isInFirstTerm(agreement, t), earlier: earlier[index] === true, later: later[index] === true };
    return agreementStatus(day, around);
  });
}

function judgeAgreements(file: ExchangeLike, asOf: string, dates: string[]): NaiveJudgement["nodes"] {
  const nodes: NaiveJudgement["nodes"] = {};
  for (const agreement of file.agreements ?? []) {
    if (!isOurs(file, agreement)) continue;
    const days = dates.map((t) => judgeAgreementDay(file, agreement, t));
    const { status, ...run } = runOn(agreementStatuses(agreement, days, dates), dates, asOf);
    if (status === null) continue;
    nodes[`own.${agreement.id}`] = { status, ...run, counted: at(days, dates.indexOf(asOf)).counted };
  }
  return nodes;
}

// ---------------------------------------------------------------- All of it

/** Every day on which anything may change, for any norm or agreement. */
function changeDays(file: ExchangeLike): string[] {
  const days = new Set<string>();
  for (const date of datesIn(file)) {
    days.add(date);
    days.add(nextDay(date));
    for (const period of PERIODS) {
      const end = plusPeriod(date, period);
      days.add(end);
      days.add(firstOfNextMonth(end));
    }
  }
  return [...days].sort();
}

function judgeNormsOver(
  norms: Norms,
  file: ExchangeLike,
  asOf: string,
  dates: string[],
  ofKader: boolean,
): NaiveNormsJudgement {
  const nothing: NaiveJudgement = { basicLevel: false, themes: {}, nodes: {} };
  const kader = ofKader ? judgeOver(norms.kader, file, asOf, dates) : nothing;
  const own = judgeAgreements(file, asOf, dates);
  const statuses = Object.values(own).map(({ status }) => status);
  return {
    ...kader,
    nodes: { ...kader.nodes, ...judgeBeside(norms, file, asOf, dates), ...own },
    agreements: {
      inForce: statuses.length,
      kept: statuses.filter((status) => status === "met" || status === "explained").length,
      running: statuses.filter((status) => status === "planned").length,
    },
  };
}

/**
 * Judges asOf by all norms, looking at the days on which anything may change and a day long before and after. The Kader's own
 * nodes take most of the time, and may be left out.
 */
export function judgeNormsNaively(norms: Norms, file: ExchangeLike, asOf: string, { kader = true } = {}): NaiveNormsJudgement {
  const days = new Set([LONG_BEFORE, ...changeDays(file), asOf, LONG_AFTER]);
  return judgeNormsOver(norms, file, asOf, [...days].sort(), kader);
}

/** The same for the agreements alone, walking every single day: for small files. */
export function judgeAgreementsDayByDay(file: ExchangeLike, asOf: string): NaiveJudgement["nodes"] {
  const relevant = [...changeDays(file), asOf].sort();
  const days: string[] = [LONG_BEFORE];
  for (let day = at(relevant, 0); day <= at(relevant, relevant.length - 1); day = nextDay(day)) days.push(day);
  return judgeAgreements(file, asOf, [...days, LONG_AFTER]);
}
