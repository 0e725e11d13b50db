/**
 * A second, naive reading of DOMAIN.md (of NORMS.md: naive-norms.testing.ts), for tests only. It judges one day at a time by looping over
 * every item, and shares no code with the engine that it is compared with. Slow on purpose.
 */
import { Temporal } from "temporal-polyfill";
import type { Agreement } from "../agreements/agreement";
import type { Claim, Evidence } from "../evidence/evidence";
import type { Exception } from "../evidence/exception";
import type { Action } from "../plan/action";

export type Status = "met" | "explained" | "lapsed" | "planned" | "partial" | "open";

export interface NaiveRequirement {
  type: string;
  kinds?: readonly string[];
  roles?: readonly string[];
  forums?: readonly string[];
  audiences?: readonly string[];
  policyFields?: readonly string[];
  /** Of a requirement of type criterion: the criterion of the Kader at which it points. */
  criterion?: string;
  claimed?: boolean;
  adopted?: boolean;
  nonEmpty?: readonly string[];
  from?: string;
  within?: string;
  atLeast?: number;
  distinct?: { field: string; of?: readonly string[]; atLeast: number };
}

export interface NaiveCriterion {
  id: string;
  from: string;
  whereApplicable?: boolean;
  anyOf: readonly NaiveRequirement[];
  /** Whether terms run to the end of their month, as an agreement's do. */
  wholeMonths?: boolean;
}

export interface NaiveBlock {
  id: string;
  plateau: number;
  criteria: readonly NaiveCriterion[];
}

/** The shape of kader-2021.json, as far as the rules use it. */
export interface NaiveFramework {
  id: string;
  themes: readonly { id: string; blocks: readonly NaiveBlock[] }[];
}

/**
 * The records as the product types them, words of closed lists as any text: the generator draws them from the shared vocabulary.
 * Types only, so that no code is shared.
 */
type Loose<T> = T extends string ? string : T extends readonly (infer Member)[] ? Loose<Member>[] : LooseFields<T>;
type LooseFields<T> = { -readonly [Field in keyof T]: Field extends "type" | "owner" ? T[Field] : Loose<T[Field]> };

export type EvidenceLike = Loose<Evidence>;
export type DocumentLike = Extract<EvidenceLike, { type: "document" }>;
export type AppointmentLike = Extract<EvidenceLike, { type: "appointment" }>;
export type MeetingLike = Extract<EvidenceLike, { type: "meeting" }>;
export type ActivityLike = Extract<EvidenceLike, { type: "activity" }>;
export type AnalysisLike = Extract<EvidenceLike, { type: "analysis" }>;
export type ExplanationLike = Extract<EvidenceLike, { type: "explanation" }>;
export type ClaimLike = Loose<Claim>;
export type ExceptionLike = Loose<Exception>;
export type ActionLike = Loose<Action>;
/** What it keeps is read as loosely as a framework's requirements are. */
export type AgreementLike = Omit<Loose<Agreement>, "keeps"> & { keeps: NaiveRequirement };

/** The shape of a `plateau/1` file (DOMAIN.md, "Exchange file"). */
export interface ExchangeLike {
  format: string;
  framework: string;
  municipality: { code: string; name: string };
  regions: { id: string; name: string }[];
  evidence: EvidenceLike[];
  exceptions?: ExceptionLike[];
  actions?: ActionLike[];
  agreements?: AgreementLike[];
}

export interface NaiveNode {
  status: Status;
  since: string | null;
  until: string | null;
  /** On criteria only. */
  counted?: string[];
}

export interface NaiveJudgement {
  basicLevel: boolean;
  themes: Record<string, { plateau: 0 | 1 | 2 }>;
  nodes: Record<string, NaiveNode>;
}

// ---------------------------------------------------------------- Dates

export const LONG_BEFORE = "0001-01-01";
export const LONG_AFTER = "9999-12-31";
const sums = new Map<string, string>();

/** Calendar arithmetic, the day clamped to the month's end (DOMAIN.md, opening). */
export function plusPeriod(date: string, period: string): string {
  const key = `${date} ${period}`;
  const known = sums.get(key);
  if (known !== undefined) return known;
  const sum = Temporal.PlainDate.from(date).add(period, { overflow: "constrain" }).toString();
  sums.set(key, sum);
  return sum;
}

export function nextDay(date: string): string {
  return plusPeriod(date, "P1D");
}

function previousDay(date: string): string {
  return plusPeriod(date, "-P1D");
}

/** The first day of the month after the one in which a day lies. */
export function firstOfNextMonth(date: string): string {
  return Temporal.PlainDate.from(date).add({ months: 1 }).with({ day: 1 }).toString();
}

/** Is t in from..until, both included; without until: for ever. */
export function inRange(t: string, from: string, until: string | undefined): boolean {
  return from <= t && (until === undefined || t <= until);
}

// ---------------------------------------------------------------- Evidence (bewijs)

/** An event: date ≤ t and, where the requirement says `within`, t < last day + within. */
function eventCounts(t: string, [date, lastDay]: [string, string], within: string | undefined, wholeMonths: boolean): boolean {
  if (t < date || within === undefined) return date <= t;
  const end = plusPeriod(lastDay, within);
  return wholeMonths ? t < firstOfNextMonth(end) : t < end;
}

/** "counts on day t" (DOMAIN.md, "Evidence", last column of the table). */
function countsOn(item: EvidenceLike, t: string, within: string | undefined, wholeMonths = false): boolean {
  switch (item.type) {
    case "document": {
      const start = item.validFrom ?? item.adoptedOn;
      return start !== undefined && inRange(t, start, item.validUntil);
    }
    case "appointment":
      return inRange(t, item.from, item.until);
    case "explanation":
      return inRange(t, item.date, item.reviewBy);
    case "activity":
      return eventCounts(t, [item.date, item.until ?? item.date], within, wholeMonths);
    case "meeting":
    case "analysis":
      return eventCounts(t, [item.date, item.date], within, wholeMonths);
  }
}

// ---------------------------------------------------------------- Whose evidence counts

/** The own documents that adopt this document and are in force on t. */
function adoptersOn(file: ExchangeLike, item: EvidenceLike, t: string): DocumentLike[] {
  const adopters: DocumentLike[] = [];
  for (const other of file.evidence) {
    if (other.type !== "document" || other.owner !== "municipality") continue;
    if (other.adopts === item.id && countsOn(other, t, undefined)) adopters.push(other);
  }
  return adopters;
}

/** An inherited item is taken out by an exception on those days, both included. */
function isExcepted(file: ExchangeLike, item: EvidenceLike, t: string): boolean {
  return (file.exceptions ?? []).some(
    (exception) => exception.evidence === item.id && inRange(t, exception.from, exception.until),
  );
}

function isInherited(file: ExchangeLike, item: EvidenceLike, t: string): boolean {
  if (item.type === "explanation") return false;
  if (!file.regions.some((region) => region.id === item.region)) return false;
  if (item.covers !== undefined && !item.covers.includes(file.municipality.code)) return false;
  return !isExcepted(file, item, t);
}

/** "Whose evidence counts for a municipality"; adopted goes before inherited. */
function originOn(file: ExchangeLike, item: EvidenceLike, t: string): "own" | "adopted" | "inherited" | "none" {
  if (item.owner === "municipality") return "own";
  const inForce = item.type === "document" && countsOn(item, t, undefined);
  if (inForce && adoptersOn(file, item, t).length > 0) return "adopted";
  return isInherited(file, item, t) ? "inherited" : "none";
}

/** A requirement's `from` goes before the criterion's. */
function comesFromTheRightPlace(file: ExchangeLike, item: EvidenceLike, from: string, t: string): boolean {
  const origin = originOn(file, item, t);
  if (origin === "own" || origin === "adopted") return true;
  return origin === "inherited" && from === "any";
}

// ---------------------------------------------------------------- Requirement

/** The values of a field: a list's members, or the one value of a single field. */
function valuesOf(item: EvidenceLike, field: string): string[] {
  const fields: Record<string, unknown> = { ...item };
  const value = fields[field];
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((member) => typeof member === "string") : [];
}

function fits(list: readonly string[] | undefined, values: string[]): boolean {
  return list === undefined || values.some((value) => list.includes(value));
}

/** `adopted: true`: by council or executive, on or before t; for an adopted document the adopter's. */
function isAdoptedByCouncilOrExecutive(file: ExchangeLike, item: EvidenceLike, t: string): boolean {
  if (item.type !== "document") return false;
  const says = originOn(file, item, t) === "adopted" ? adoptersOn(file, item, t) : [item];
  return says.some(
    (document) =>
      (document.adoptedBy === "council" || document.adoptedBy === "executive") &&
      document.adoptedOn !== undefined &&
      document.adoptedOn <= t,
  );
}

function asCompared(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}

/** The values that count for `distinct`: of its `field`, and only those in `of` where given. */
function distinctValues(item: EvidenceLike, distinct: NonNullable<NaiveRequirement["distinct"]>): string[] {
  const values = valuesOf(item, distinct.field).map(asCompared);
  const allowed = distinct.of?.map(asCompared);
  return allowed === undefined ? values : values.filter((value) => allowed.includes(value));
}

function isCandidate(
  file: ExchangeLike,
  criterion: NaiveCriterion,
  requirement: NaiveRequirement,
  item: EvidenceLike,
  t: string,
): boolean {
  if (item.type !== requirement.type) return false;
  if (!countsOn(item, t, requirement.within, criterion.wholeMonths)) return false;
  if (!comesFromTheRightPlace(file, item, requirement.from ?? criterion.from, t)) return false;
  if (!hasWhatIsAsked(criterion, requirement, item)) return false;
  return requirement.adopted !== true || isAdoptedByCouncilOrExecutive(file, item, t);
}

/** The conditions on the item itself, that do not depend on the day. */
function hasWhatIsAsked(criterion: NaiveCriterion, requirement: NaiveRequirement, item: EvidenceLike): boolean {
  if (!fits(requirement.kinds, valuesOf(item, "kind"))) return false;
  if (!fits(requirement.roles, valuesOf(item, "role"))) return false;
  if (!fits(requirement.forums, valuesOf(item, "forum"))) return false;
  if (!fits(requirement.audiences, valuesOf(item, "audiences"))) return false;
  if (!fits(requirement.policyFields, valuesOf(item, "policyFields"))) return false;
  const claims = item.claims ?? [];
  if (requirement.claimed === true && !claims.some((claim) => claim.criterion === criterion.id)) {
    return false;
  }
  const { distinct, nonEmpty = [] } = requirement;
  if (nonEmpty.some((field) => valuesOf(item, field).length === 0)) return false;
  return distinct === undefined || distinctValues(item, distinct).length > 0;
}

export function candidatesOn(
  file: ExchangeLike,
  criterion: NaiveCriterion,
  requirement: NaiveRequirement,
  t: string,
): EvidenceLike[] {
  return file.evidence.filter((item) => isCandidate(file, criterion, requirement, item, t));
}

/** For `atLeast`, meetings with the same forum and date are one meeting. */
function howMany(candidates: EvidenceLike[]): number {
  const different = new Set<string>();
  for (const item of candidates) {
    different.add(item.type === "meeting" ? `${item.forum} on ${item.date}` : `item ${item.id}`);
  }
  return different.size;
}

export function isSatisfied(requirement: NaiveRequirement, candidates: EvidenceLike[]): boolean {
  if (howMany(candidates) < (requirement.atLeast ?? 1)) return false;
  const { distinct } = requirement;
  if (distinct === undefined) return true;
  const union = new Set<string>();
  for (const item of candidates) {
    for (const value of distinctValues(item, distinct)) union.add(value);
  }
  return union.size >= distinct.atLeast;
}

// ---------------------------------------------------------------- One day

/** What holds for a criterion or block on one day, from what counts on that day alone. */
export interface Day {
  met: boolean;
  settled: boolean;
  partial: boolean;
  actionOpen: boolean;
}

export interface CriterionDay extends Day {
  counted: string[];
}

export function isExplained(file: ExchangeLike, criterion: NaiveCriterion, t: string): boolean {
  return file.evidence.some(
    (item) =>
      item.type === "explanation" &&
      item.owner === "municipality" &&
      item.criteria.includes(criterion.id) &&
      countsOn(item, t, undefined),
  );
}

/** An action is open on t if its status is todo or doing and t ≤ `due`. */
export function hasOpenAction(file: ExchangeLike, on: "criterion" | "block", id: string, t: string): boolean {
  return (file.actions ?? []).some(
    (action) => action[on] === id && (action.status === "todo" || action.status === "doing") && t <= action.due,
  );
}

export function judgeCriterionDay(file: ExchangeLike, criterion: NaiveCriterion, t: string): CriterionDay {
  const counted = new Set<string>();
  let met = false;
  for (const requirement of criterion.anyOf) {
    const candidates = candidatesOn(file, criterion, requirement, t);
    if (isSatisfied(requirement, candidates)) met = true;
    for (const item of candidates) counted.add(item.id);
  }
  return {
    met,
    settled: met || isExplained(file, criterion, t),
    partial: counted.size > 0,
    actionOpen: hasOpenAction(file, "criterion", criterion.id, t),
    counted: [...counted].sort(byCodePoint),
  };
}

/** Ids are ASCII, where code units are code points. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function judgeBlockDay(file: ExchangeLike, block: NaiveBlock, required: Day[], t: string): Day {
  return {
    met: required.every((day) => day.met),
    settled: required.every((day) => day.settled),
    partial: required.some((day) => day.settled),
    actionOpen: hasOpenAction(file, "block", block.id, t),
  };
}

// ---------------------------------------------------------------- Status

/** A criterion or block over all days looked at: `foreseen` also looks at the days after. */
export interface History<D extends Day = Day> {
  days: D[];
  foreseen: boolean[];
}

export function settledLater(days: Day[]): boolean[] {
  const last = days.map((day) => day.settled).lastIndexOf(true);
  return days.map((_, index) => index < last);
}

export function settledEarlier(days: Day[]): boolean[] {
  const first = days.findIndex((day) => day.settled);
  return days.map((_, index) => first !== -1 && first < index);
}

function criterionHistory(file: ExchangeLike, criterion: NaiveCriterion, dates: string[]): History<CriterionDay> {
  const days = dates.map((t) => judgeCriterionDay(file, criterion, t));
  const later = settledLater(days);
  return { days, foreseen: days.map((day, index) => day.actionOpen || later[index] === true) };
}

function blockHistory(file: ExchangeLike, block: NaiveBlock, required: History[], dates: string[]): History {
  const on = (index: number) =>
    required.map((criterion) => ({
      day: at(criterion.days, index),
      foreseen: at(criterion.foreseen, index),
    }));
  const days = dates.map((t, index) =>
    judgeBlockDay(
      file,
      block,
      on(index).map((criterion) => criterion.day),
      t,
    ),
  );
  const later = settledLater(days);
  const foreseen = days.map((day, index) => {
    if (later[index] === true || day.actionOpen) return true;
    const unsettled = on(index).filter((criterion) => !criterion.day.settled);
    return unsettled.every((criterion) => criterion.foreseen);
  });
  return { days, foreseen };
}

/** The first status that fits, on each day (DOMAIN.md, "Status", 1 to 6). */
function statuses(history: History): Status[] {
  const earlier = settledEarlier(history.days);
  return history.days.map((day, index) => {
    if (day.met) return "met";
    if (day.settled) return "explained";
    if (earlier[index] === true) return "lapsed";
    if (history.foreseen[index] === true) return "planned";
    return day.partial ? "partial" : "open";
  });
}

/** Walks back and forth from asOf to the first other status. */
export function nodeOn(history: History, dates: string[], asOf: string): NaiveNode {
  return runOn(statuses(history), dates, asOf);
}

/** The run of equal values around asOf. */
export function runOn<S>(runs: S[], dates: string[], asOf: string): { status: S; since: string | null; until: string | null } {
  const today = dates.indexOf(asOf);
  const status = at(runs, today);
  let first = today;
  while (first > 0 && runs[first - 1] === status) first -= 1;
  let next = today;
  while (next < dates.length && runs[next] === status) next += 1;
  return {
    status,
    since: first === 0 ? null : at(dates, first),
    until: next === dates.length ? null : at(dates, next),
  };
}

export function at<T>(list: readonly T[], index: number): T {
  const member = list[index];
  if (member === undefined) throw new RangeError(`no member ${index} of ${list.length}`);
  return member;
}

/** 1 if all plateau-1 blocks are settled; 2 if there are plateau-2 blocks and all are settled too. */
function plateauOf(blocks: readonly NaiveBlock[], settled: ReadonlySet<string>): 0 | 1 | 2 {
  const first = blocks.filter((block) => block.plateau === 1);
  const second = blocks.filter((block) => block.plateau === 2);
  if (!first.every((block) => settled.has(block.id))) return 0;
  return second.length > 0 && second.every((block) => settled.has(block.id)) ? 2 : 1;
}

/** Judges a block and its criteria on asOf; tells whether the block is settled on that day. */
function judgeBlock(
  file: ExchangeLike,
  block: NaiveBlock,
  asOf: string,
  dates: string[],
  nodes: NaiveJudgement["nodes"],
): boolean {
  const today = dates.indexOf(asOf);
  const required: History[] = [];
  for (const criterion of block.criteria) {
    const history = criterionHistory(file, criterion, dates);
    if (criterion.whereApplicable !== true) required.push(history);
    const { counted } = at(history.days, today);
    nodes[criterion.id] = { ...nodeOn(history, dates, asOf), counted };
  }
  const history = blockHistory(file, block, required, dates);
  nodes[block.id] = nodeOn(history, dates, asOf);
  return at(history.days, today).settled;
}

/** The judgement of asOf, looking at these days (sorted, each once, asOf among them). */
export function judgeOver(framework: NaiveFramework, file: ExchangeLike, asOf: string, dates: string[]): NaiveJudgement {
  const judgement: NaiveJudgement = { basicLevel: true, themes: {}, nodes: {} };
  for (const theme of framework.themes) {
    const settled = new Set<string>();
    for (const block of theme.blocks) {
      if (judgeBlock(file, block, asOf, dates, judgement.nodes)) settled.add(block.id);
    }
    const plateau = plateauOf(theme.blocks, settled);
    judgement.themes[theme.id] = { plateau };
    if (plateau === 0) judgement.basicLevel = false;
  }
  return judgement;
}

// ---------------------------------------------------------------- Days

function evidenceDates(item: EvidenceLike): (string | undefined)[] {
  switch (item.type) {
    case "document":
      return [item.adoptedOn, item.validFrom, item.validUntil, item.reviewBy];
    case "appointment":
      return [item.from, item.until];
    case "activity":
      return [item.date, item.until];
    case "explanation":
      return [item.date, item.reviewBy];
    case "meeting":
    case "analysis":
      return [item.date];
  }
}

/** Every date that stands in the file, each once, sorted. */
export function datesIn(file: ExchangeLike): string[] {
  const dates = new Set<string>();
  const add = (date: string | undefined) => {
    if (date !== undefined) dates.add(date);
  };
  for (const item of file.evidence) evidenceDates(item).forEach(add);
  for (const exception of file.exceptions ?? []) [exception.from, exception.until].forEach(add);
  for (const action of file.actions ?? []) add(action.due);
  for (const agreement of file.agreements ?? []) [agreement.from, agreement.until].forEach(add);
  return [...dates].sort();
}

/** Every day on which anything may change: each date d, d + 1 day, and d + every `within` there is. */
function changeDays(framework: NaiveFramework, file: ExchangeLike): string[] {
  const periods = new Set<string>(["P1D"]);
  for (const theme of framework.themes) {
    for (const { within } of theme.blocks.flatMap((b) => b.criteria).flatMap((c) => c.anyOf)) {
      if (within !== undefined) periods.add(within);
    }
  }
  const days = new Set<string>();
  for (const date of datesIn(file)) {
    days.add(date);
    for (const period of periods) days.add(plusPeriod(date, period));
  }
  return [...days].sort();
}

/** Judges asOf, looking only at the days on which anything may change and a day long before and after. */
export function judgeNaively(framework: NaiveFramework, file: ExchangeLike, asOf: string): NaiveJudgement {
  const days = new Set([LONG_BEFORE, ...changeDays(framework, file), asOf, LONG_AFTER]);
  return judgeOver(framework, file, asOf, [...days].sort());
}

/**
 * The same, walking every single day from the day before the first relevant date to the day after
 * the last. For small files: it proves that looking at the change days alone misses nothing.
 */
export function judgeNaivelyDayByDay(framework: NaiveFramework, file: ExchangeLike, asOf: string): NaiveJudgement {
  const relevant = [...changeDays(framework, file), asOf].sort();
  const last = nextDay(at(relevant, relevant.length - 1));
  const days: string[] = [];
  for (let day = previousDay(at(relevant, 0)); day <= last; day = nextDay(day)) days.push(day);
  return judgeOver(framework, file, asOf, days);
}
