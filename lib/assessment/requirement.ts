/** One requirement of a criterion: its candidates and the days on which they suffice (DOMAIN.md, "Requirement"). */
import { daysOf, type Terms } from "../evidence/counts";
import type { Evidence } from "../evidence/evidence";
import type { Criterion } from "../framework/framework";
import { type Requirement, withinOf } from "../framework/requirement";
import { coveredAtLeast, type DaySet, overlap, union } from "../intervals";
import { type AvailableEvidence, sourceDays } from "./available";

/** An item that fits a requirement, on the days on which it counts for it. */
export interface Candidate {
  item: Evidence;
  days: DaySet;
}

export interface RequirementAssessment {
  requirement: Requirement;
  /** Whose requirement it is; another than the criterion assessed where that one points at a criterion of the Kader. */
  criterion: Pick<Criterion, "id" | "from">;
  terms: Terms;
  candidates: readonly Candidate[];
  /** The days with at least one candidate. */
  begun: DaySet;
  satisfied: DaySet;
}

/** Looks through available evidence; `evidenceFor` (context.ts) passes over most of what cannot fit. */
export function assessRequirement(
  requirement: Requirement,
  criterion: Pick<Criterion, "id" | "from">,
  available: readonly AvailableEvidence[],
  terms: Terms = "days",
): RequirementAssessment {
  const candidates: Candidate[] = [];
  const demands = demandsOf(requirement);
  const from = requirement.from ?? criterion.from;
  const adopted = requirement.type === "document" && requirement.adopted === true;
  const within = withinOf(requirement);
  for (const evidence of available) {
    const { item } = evidence;
    if (item.type !== requirement.type || !isMetBy(demands, item, criterion.id)) continue;
    const days = overlap(daysOf(evidence.span, within, terms), sourceDays(evidence, from, adopted));
    if (days.length > 0) candidates.push({ item, days });
  }
  const begun = union(candidates.map(({ days }) => days));
  return { requirement, criterion, terms, candidates, begun, satisfied: satisfiedDays(requirement, candidates, begun) };
}

function isMetBy(demands: readonly Demand[], item: Evidence, criterion: string): boolean {
  for (const { metBy } of demands) if (!metBy(item, criterion)) return false;
  return true;
}

/** What a requirement asks of an item on any day, each by the name of the key that asks it. */
export type Lack = "type" | "kinds" | "roles" | "forums" | "audiences" | "policyFields" | "claimed" | "nonEmpty" | "distinct";

/** What the item lacks to be a candidate, apart from the right days and the right place. */
export function* lacks(item: Evidence, requirement: Requirement, criterion: string): Generator<Lack> {
  if (item.type !== requirement.type) yield "type";
  for (const { lack, metBy } of demandsOf(requirement)) if (!metBy(item, criterion)) yield lack;
}

interface Demand {
  lack: Lack;
  metBy(item: Evidence, criterion: string): boolean;
}

/** A framework never changes, so what each of its requirements demands is worked out once. */
const workedOut = new WeakMap<Requirement, readonly Demand[]>();

function demandsOf(requirement: Requirement): readonly Demand[] {
  const known = workedOut.get(requirement);
  if (known !== undefined) return known;
  const found = [...demandsIn(requirement)];
  workedOut.set(requirement, found);
  return found;
}

function* demandsIn(requirement: Requirement): Generator<Demand> {
  if ("kinds" in requirement) yield accepting("kinds", requirement.kinds, "kind");
  if ("roles" in requirement) yield accepting("roles", requirement.roles, "role");
  if ("forums" in requirement) yield accepting("forums", requirement.forums, "forum");
  if ("audiences" in requirement) yield accepting("audiences", requirement.audiences, "audiences");
  if ("policyFields" in requirement) yield accepting("policyFields", requirement.policyFields, "policyFields");
  if (requirement.claimed) yield { lack: "claimed", metBy: claims };
  if (requirement.nonEmpty) yield { lack: "nonEmpty", metBy: (item) => emptyFields(item, requirement).length === 0 };
  const { distinct } = requirement;
  if (distinct) yield { lack: "distinct", metBy: (item) => distinctValues(item, distinct).length > 0 };
}

const claims = (item: Evidence, criterion: string): boolean =>
  item.claims?.some((claim) => claim.criterion === criterion) ?? false;

/** The value that an item has in a field, or one of its values, is on the list; without a list, any is good. */
const accepting = (lack: Lack, accepted: readonly string[] | undefined, field: string): Demand => ({
  lack,
  metBy(item) {
    const given = fieldOf(item, field) ?? [];
    if (accepted === undefined) return true;
    return typeof given === "string" ? accepted.includes(given) : given.some((value) => accepted.includes(value));
  },
});

/** The fields in which the requirement asks for a value and the item has none. */
export const emptyFields = (item: Evidence, requirement: Requirement): string[] =>
  (requirement.nonEmpty ?? []).filter((field) => valuesOf(item, field).length === 0);

const fieldOf = (item: Evidence, field: string): string | readonly string[] | undefined =>
  (item as unknown as Record<string, string | readonly string[] | undefined>)[field];

/** The values that an item has in a field, whether the field holds one or a list. */
function valuesOf(item: Evidence, field: string): readonly string[] {
  const value = fieldOf(item, field) ?? [];
  return typeof value === "string" ? [value] : value;
}

type Distinct = NonNullable<Requirement["distinct"]>;

/** An item's values in the field of which different ones are counted; free text is compared without case and outer space. */
export function distinctValues(item: Evidence, { field, of }: Distinct): string[] {
  const values = valuesOf(item, field).map(compared);
  if (of === undefined) return values;
  const counted = of.map(compared);
  return values.filter((value) => counted.includes(value));
}

const compared = (value: string): string => value.normalize("NFC").trim().toLowerCase();

/** The days with at least `atLeast` candidates and, where asked, enough different values among them. */
function satisfiedDays({ atLeast = 1, distinct }: Requirement, candidates: readonly Candidate[], begun: DaySet): DaySet {
  const enough = atLeast === 1 ? begun : daysWithGroups(candidates, countedAs, atLeast);
  if (distinct === undefined) return enough;
  return overlap(
    enough,
    daysWithGroups(candidates, (item) => distinctValues(item, distinct), distinct.atLeast),
  );
}

type Keys = (item: Evidence) => readonly string[];

const daysWithGroups = (candidates: readonly Candidate[], keys: Keys, atLeast: number): DaySet =>
  coveredAtLeast([...groupedDays(candidates, keys).values()].map(union), atLeast);

/** What an item counts as for `atLeast`: itself; meetings of one forum on one day are one meeting. */
const countedAs = (item: Evidence): string[] => [item.type === "meeting" ? `${item.forum} ${item.date}` : item.id];

function groupedDays(candidates: readonly Candidate[], keys: Keys): Map<string, DaySet[]> {
  const groups = new Map<string, DaySet[]>();
  for (const { item, days } of candidates) {
    for (const key of eachOnce(keys(item))) {
      const group = groups.get(key);
      if (group) group.push(days);
      else groups.set(key, [days]);
    }
  }
  return groups;
}

const eachOnce = (keys: readonly string[]): Iterable<string> => (keys.length < 2 ? keys : new Set(keys));

/** How many candidates, or how many different values, there are on each day: the groups of which every one counts once. */
export const groupsOf = ({ requirement, candidates }: RequirementAssessment): Map<string, DaySet> => {
  const { distinct } = requirement;
  const keys = distinct ? (item: Evidence) => distinctValues(item, distinct) : countedAs;
  return new Map([...groupedDays(candidates, keys)].map(([key, days]) => [key, union(days)]));
};

/** How many of those groups a requirement needs. */
export const needed = ({ distinct, atLeast }: Requirement): number => distinct?.atLeast ?? atLeast ?? 1;
