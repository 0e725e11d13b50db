/** One requirement of a criterion: its candidates and the days on which they suffice (DOMAIN.md, "Requirement"). */
import type { Criterion } from "../framework/framework";
import type { Requirement } from "../framework/requirement";
import type { Terms } from "../framework/term";
import { groupByEach } from "../group";
import { coveredAtLeast, type DaySet, either, NO_DAYS, overlap, unionOf } from "../intervals";
import type { Candidate, RequirementAssessment } from "./assessment";
import { candidatesFor } from "./candidates";
import type { Context } from "./context";
import { distinctValues } from "./demand";

/** Judges a requirement on the evidence that is at hand. */
export function assessRequirement(
  requirement: Requirement,
  criterion: Pick<Criterion, "id" | "from">,
  context: Context,
  terms: Terms = "days",
): RequirementAssessment {
  const candidates = candidatesFor(requirement, criterion, context, terms);
  const begun = unionOf(candidates, daysOf);
  return { requirement, criterion, terms, candidates, begun, satisfied: satisfiedDays(requirement, candidates, begun) };
}

const daysOf = ({ days }: Candidate): DaySet => days;

/** The days with at least `atLeast` candidates and, where asked, enough different values among them. */
function satisfiedDays({ atLeast = 1, distinct }: Requirement, candidates: readonly Candidate[], begun: DaySet): DaySet {
  if (candidates.length < atLeast) return NO_DAYS;
  const enough = atLeast === 1 ? begun : coveredAtLeast(occasions(candidates), atLeast);
  if (distinct === undefined || enough.length === 0) return enough;
  const values = [...valueDays(candidates, distinct).values()];
  return overlap(enough, coveredAtLeast(values, distinct.atLeast));
}

/** The days of what counts once for `atLeast`: an item; meetings of one forum on one day are one meeting. */
function occasions(candidates: readonly Candidate[]): DaySet[] {
  // Meetings on different days are different meetings: mostly there is nothing to group.
  const dates = new Set<string>();
  for (const { item } of candidates) dates.add(item.type === "meeting" ? item.date : item.id);
  return dates.size === candidates.length ? candidates.map(daysOf) : [...occasionDays(candidates).values()];
}

function occasionDays(candidates: readonly Candidate[]): Map<string, DaySet> {
  const found = new Map<string, DaySet>();
  for (const { item, days } of candidates) {
    const key = item.type === "meeting" ? `${item.forum} ${item.date}` : item.id;
    const known = found.get(key);
    found.set(key, known === undefined ? days : either(known, days));
  }
  return found;
}

/** The days on which there is a candidate with the value, for each different value in a field. */
function valueDays(candidates: readonly Candidate[], distinct: NonNullable<Requirement["distinct"]>): Map<string, DaySet> {
  const having = groupByEach(candidates, ({ item }) => new Set(distinctValues(item, distinct)));
  return new Map([...having].map(([value, group]) => [value, unionOf(group, daysOf)]));
}

/** How many candidates, or how many different values, there are on each day: the groups of which every one counts once. */
export const groupsOf = ({
  requirement,
  candidates,
}: Pick<RequirementAssessment, "requirement" | "candidates">): Map<string, DaySet> =>
  requirement.distinct ? valueDays(candidates, requirement.distinct) : occasionDays(candidates);

/** How many of those groups a requirement needs. */
export const needed = ({ distinct, atLeast }: Requirement): number => distinct?.atLeast ?? atLeast ?? 1;
