/**
 * A judge of one day, in plain loops: what one would write if nobody asked since when, until when or what comes next. It
 * shares no code with the engine. Periods are turned into one date per day that is judged, items that do not count on
 * that day or are out of place fall out first, the rest is sorted by type, and a criterion stops at the first requirement
 * that is satisfied. Dates are compared as texts.
 */

import { dateOf, dayOf, type IsoDate, PERIODS, type Period, plus } from "@/lib/calendar";
import type { Dossier } from "@/lib/dossier/dossier";
import type { Evidence, EvidenceOf } from "@/lib/evidence/evidence";
import { type Criterion, criteriaOf, evidenceAsked, type Framework } from "@/lib/framework/framework";
import type { Requirement } from "@/lib/framework/requirement";

export type PlainStatus = "met" | "explained" | "open";

/** An item that counts on the day, apart from `within`. */
interface Present {
  item: Evidence;
  /** Own or adopted; else it is inherited. */
  municipal: boolean;
  /** The papers whose `adoptedBy` and `adoptedOn` hold: of an adopted document those that adopt it. */
  decidedIn: readonly Evidence[];
}

type ByType = Record<Evidence["type"], Present[]>;

/** How many candidates a requirement has, and how many different values where it asks for those. */
export interface Count {
  items: number;
  values: number;
}

/** A judge of one day: which criteria are met or explained. */
export function plainJudge(framework: Framework, asOf: IsoDate): (dossier: Dossier) => Map<string, PlainStatus> {
  const criteria = criteriaOf(framework).map((criterion) => ({ criterion, asked: evidenceAsked(criterion) }));
  const count = counterOn(asOf);
  return (dossier) => {
    const present = presentOn(dossier, asOf);
    const explained = explainedBy(present);
    const statuses = new Map<string, PlainStatus>();
    for (const { criterion, asked } of criteria) {
      const met = asked.some((requirement) => suffices(requirement, count(requirement, criterion, present)));
      statuses.set(criterion.id, met ? "met" : explained.has(criterion.id) ? "explained" : "open");
    }
    return statuses;
  };
}

const suffices = ({ atLeast = 1, distinct }: Requirement, { items, values }: Count): boolean =>
  items >= atLeast && (distinct === undefined || values >= distinct.atLeast);

/** The criteria that an explanation in force names. */
export function explainedBy(present: ByType): Set<string> {
  const explained = new Set<string>();
  for (const { item } of present.explanation) for (const id of (item as EvidenceOf<"explanation">).criteria) explained.add(id);
  return explained;
}

/** What counts on the day and is of the municipality or of a region it belongs to, by type. */
export function presentOn(dossier: Dossier, asOf: IsoDate): ByType {
  const present: ByType = { document: [], appointment: [], meeting: [], activity: [], analysis: [], explanation: [] };
  const adopters = adoptersOn(dossier, asOf);
  const excepted = new Set(dossier.exceptions.filter((e) => inForce(asOf, e.from, e.until)).map((e) => e.evidence));
  for (const item of dossier.evidence) {
    if (!counts(item, asOf)) continue;
    const adopting = item.owner === "municipality" ? [item] : adopters.get(item.id);
    if (adopting) present[item.type].push({ item, municipal: true, decidedIn: adopting });
    else if (!excepted.has(item.id) && inherits(dossier, item))
      present[item.type].push({ item, municipal: false, decidedIn: [item] });
  }
  return present;
}

function adoptersOn(dossier: Dossier, asOf: IsoDate): Map<string, Evidence[]> {
  const adopters = new Map<string, Evidence[]>();
  for (const item of dossier.evidence) {
    if (item.type !== "document" || item.adopts === undefined || !counts(item, asOf)) continue;
    const known = adopters.get(item.adopts);
    if (known) known.push(item);
    else adopters.set(item.adopts, [item]);
  }
  return adopters;
}

const inherits = ({ regions, municipality }: Dossier, item: Evidence): boolean =>
  item.type !== "explanation" &&
  regions.some(({ id }) => id === item.region) &&
  (item.covers === undefined || item.covers.includes(municipality.code));

const inForce = (asOf: IsoDate, from: IsoDate, until: IsoDate | undefined): boolean =>
  from <= asOf && (until === undefined || asOf <= until);

function counts(item: Evidence, asOf: IsoDate): boolean {
  switch (item.type) {
    case "document":
      return inForce(asOf, (item.validFrom ?? item.adoptedOn) as IsoDate, item.validUntil);
    case "appointment":
      return inForce(asOf, item.from, item.until);
    case "explanation":
      return inForce(asOf, item.date, item.reviewBy);
    default:
      return item.date <= asOf;
  }
}

/** Counts the candidates of a requirement among what is present on the day. */
export function counterOn(asOf: IsoDate): (requirement: Requirement, criterion: Criterion, present: ByType) => Count {
  const earliest = Object.fromEntries(PERIODS.map((period) => [period, earliestLastDay(asOf, period)])) as Record<
    Period,
    IsoDate
  >;
  return (requirement, criterion, present) => {
    const within = "within" in requirement && requirement.within;
    const recent = within ? earliest[within] : "";
    const tally: Tally = { items: 0, meetings: new Set(), values: new Set() };
    for (const candidate of present[requirement.type]) {
      if (lastDay(candidate.item) < recent || !isInPlace(candidate, requirement, criterion)) continue;
      if (fitsByType[requirement.type](candidate, requirement, asOf)) add(candidate.item, requirement, tally);
    }
    return { items: tally.items + tally.meetings.size, values: tally.values.size };
  };
}

/** Whether an item is of the municipality where that is asked, and claims the criterion where that is asked. */
const isInPlace = ({ item, municipal }: Present, { from, claimed }: Requirement, criterion: Criterion): boolean =>
  (municipal || (from ?? criterion.from) === "any") &&
  (!claimed || item.claims?.some((claim) => claim.criterion === criterion.id) === true);

interface Tally {
  /** Without meetings: of those, the ones of one forum on one day are one. */
  items: number;
  meetings: Set<string>;
  values: Set<string>;
}

function add(item: Evidence, { distinct }: Requirement, tally: Tally): void {
  if (distinct && !addValues(item, distinct, tally.values)) return;
  if (item.type === "meeting") tally.meetings.add(`${item.forum} ${item.date}`);
  else tally.items++;
}

/** The earliest last day of an event that still counts: the first day that plus the period comes after the day judged. */
function earliestLastDay(asOf: IsoDate, within: Period): IsoDate {
  let date = plus(asOf, `-${within}`);
  while (plus(date, within) <= asOf) date = dateOf(dayOf(date) + 1);
  return date;
}

function lastDay(item: Evidence): IsoDate {
  if (item.type === "activity") return item.until ?? item.date;
  return item.type === "meeting" || item.type === "analysis" ? item.date : "9999";
}

type Asked<T extends Requirement["type"]> = Extract<Requirement, { type: T }>;

/** Whether an item has what a requirement of its type asks, apart from a claim and different values. */
const fitsByType: { [T in Requirement["type"]]: (present: Present, requirement: Requirement, asOf: IsoDate) => boolean } = {
  document({ item, decidedIn }, requirement, asOf) {
    const { kinds, adopted, nonEmpty } = requirement as Asked<"document">;
    const document = item as EvidenceOf<"document">;
    if (kinds && !kinds.includes(document.kind)) return false;
    if (adopted && !decidedIn.some((paper) => isDecided(paper, asOf))) return false;
    return nonEmpty?.every((field) => document[field]?.length) ?? true;
  },
  appointment({ item }, requirement) {
    return (requirement as Asked<"appointment">).roles?.includes((item as EvidenceOf<"appointment">).role) ?? true;
  },
  meeting({ item }, requirement) {
    return (requirement as Asked<"meeting">).forums?.includes((item as EvidenceOf<"meeting">).forum) ?? true;
  },
  activity({ item }, requirement) {
    const { kinds, audiences } = requirement as Asked<"activity">;
    const activity = item as EvidenceOf<"activity">;
    if (kinds && !kinds.includes(activity.kind)) return false;
    return audiences === undefined || activity.audiences.some((audience) => audiences.includes(audience));
  },
  analysis({ item }, requirement) {
    const { kinds, nonEmpty } = requirement as Asked<"analysis">;
    const analysis = item as EvidenceOf<"analysis">;
    if (kinds && !kinds.includes(analysis.kind)) return false;
    return nonEmpty?.every((field) => analysis[field]?.length) ?? true;
  },
};

const isDecided = (paper: Evidence, asOf: IsoDate): boolean =>
  paper.type === "document" &&
  (paper.adoptedBy === "council" || paper.adoptedBy === "executive") &&
  paper.adoptedOn !== undefined &&
  paper.adoptedOn <= asOf;

/** Adds an item's values of which different ones are counted; false where it has none. */
function addValues(item: Evidence, { field, of }: NonNullable<Requirement["distinct"]>, values: Set<string>): boolean {
  const given = (item as unknown as Record<string, string | readonly string[] | undefined>)[field] ?? [];
  let any = false;
  for (const value of typeof given === "string" ? [given] : given) {
    const compared = value.normalize("NFC").trim().toLowerCase();
    if (of !== undefined && !(of as readonly string[]).includes(compared)) continue;
    values.add(compared);
    any = true;
  }
  return any;
}
