/** One requirement of a criterion: its candidates and the days on which they suffice (DOMAIN.md, "Requirement"). */
import { countDays } from "../evidence/counts";
import type { Evidence } from "../evidence/evidence";
import type { Criterion, Requirement } from "../framework/framework";
import { coveredAtLeast, type DaySet, intersection, union } from "../intervals";
import { type AvailableEvidence, sourceDays } from "./available";

/** An item that fits a requirement, on the days on which it counts for it. */
export interface Candidate {
  item: Evidence;
  days: DaySet;
}

export interface RequirementAssessment {
  requirement: Requirement;
  candidates: readonly Candidate[];
  satisfied: DaySet;
}

/** Looks through the available evidence of the requirement's type. */
export function assessRequirement(
  requirement: Requirement,
  criterion: Criterion,
  available: readonly AvailableEvidence[],
): RequirementAssessment {
  const candidates: Candidate[] = [];
  for (const evidence of available) {
    if (!fits(evidence.item, requirement, criterion.id)) continue;
    const days = candidateDays(evidence, requirement, criterion);
    if (days.length > 0) candidates.push({ item: evidence.item, days });
  }
  return { requirement, candidates, satisfied: satisfiedDays(requirement, candidates) };
}

function candidateDays(evidence: AvailableEvidence, requirement: Requirement, criterion: Criterion): DaySet {
  const from = requirement.from ?? criterion.from;
  const adopted = requirement.type === "document" && requirement.adopted === true;
  return intersection([
    countDays(evidence.item, "within" in requirement ? requirement.within : undefined),
    sourceDays(evidence, from, adopted),
  ]);
}

/** What a requirement asks of an item on any day, each by the name of the key that asks it. */
export type Lack = "type" | "kinds" | "roles" | "forums" | "audiences" | "claimed" | "nonEmpty" | "distinct";

const fits = (item: Evidence, requirement: Requirement, criterion: string): boolean =>
  item.type === requirement.type && !lacks(item, requirement, criterion).next().value;

/** What the item lacks to be a candidate, apart from the right days and the right place. */
export function* lacks(item: Evidence, requirement: Requirement, criterion: string): Generator<Lack> {
  if (item.type !== requirement.type) yield "type";
  if (excludes(requirement, "kinds", item, "kind")) yield "kinds";
  if (excludes(requirement, "roles", item, "role")) yield "roles";
  if (excludes(requirement, "forums", item, "forum")) yield "forums";
  if (excludes(requirement, "audiences", item, "audiences")) yield "audiences";
  if (requirement.claimed && !item.claims?.some((claim) => claim.criterion === criterion)) yield "claimed";
  if ("nonEmpty" in requirement && requirement.nonEmpty?.some((field) => valuesOf(item, field).length === 0)) yield "nonEmpty";
  if (requirement.distinct && distinctValues(item, requirement.distinct).length === 0) yield "distinct";
}

/** Whether the requirement lists what it accepts under `key`, and none of the item's values is on that list. */
function excludes(
  requirement: Requirement,
  key: "kinds" | "roles" | "forums" | "audiences",
  item: Evidence,
  field: string,
): boolean {
  const accepted = (requirement as Partial<Record<typeof key, readonly string[]>>)[key];
  return accepted !== undefined && !valuesOf(item, field).some((value) => accepted.includes(value));
}

/** The values that an item has in a field, whether the field holds one or a list. */
function valuesOf(item: Evidence, field: string): readonly string[] {
  const value = (item as unknown as Record<string, string | string[] | undefined>)[field];
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}

type Distinct = NonNullable<Requirement["distinct"]>;

/** An item's values in the field of which different ones are counted; free text is compared without case and outer space. */
export const distinctValues = (item: Evidence, { field, of }: Distinct): string[] =>
  valuesOf(item, field)
    .map((value) => value.normalize("NFC").trim().toLowerCase())
    .filter((value) => of === undefined || (of as string[]).includes(value));

/** The days with at least `atLeast` candidates and, where asked, enough different values among them. */
function satisfiedDays(requirement: Requirement, candidates: readonly Candidate[]): DaySet {
  const enough = coveredAtLeast([...groupedDays(candidates, countedAs).values()].map(union), requirement.atLeast ?? 1);
  const { distinct } = requirement;
  if (distinct === undefined) return enough;
  const byValue = groupedDays(candidates, (item) => distinctValues(item, distinct));
  return intersection([enough, coveredAtLeast([...byValue.values()].map(union), distinct.atLeast)]);
}

/** What an item counts as for `atLeast`: itself; meetings of one forum on one day are one meeting. */
const countedAs = (item: Evidence): string[] => [item.type === "meeting" ? `${item.forum} ${item.date}` : item.id];

function groupedDays(candidates: readonly Candidate[], keys: (item: Evidence) => readonly string[]): Map<string, DaySet[]> {
  const groups = new Map<string, DaySet[]>();
  for (const { item, days } of candidates) {
    for (const key of new Set(keys(item))) {
      const group = groups.get(key);
      if (group) group.push(days);
      else groups.set(key, [days]);
    }
  }
  return groups;
}

/** How many candidates, or how many different values, there are on each day: the groups of which every one counts once. */
export const groupsOf = ({ requirement, candidates }: RequirementAssessment): Map<string, DaySet> => {
  const { distinct } = requirement;
  const keys = distinct ? (item: Evidence) => distinctValues(item, distinct) : countedAs;
  return new Map([...groupedDays(candidates, keys)].map(([key, days]) => [key, union(days)]));
};

/** How many of those groups a requirement needs. */
export const needed = ({ distinct, atLeast }: Requirement): number => distinct?.atLeast ?? atLeast ?? 1;
