/** Evidence that would count for a criterion if it lacked not one thing: a claim, a filled field, a decision, an owner. */
import type { Day } from "../calendar";
import { countDays } from "../evidence/counts";
import { type Evidence, isEvent, startOf } from "../evidence/evidence";
import { type Requirement, withinOf } from "../framework/requirement";
import { includes } from "../intervals";
import type { AnyCriterion, RequirementAssessment } from "./assessment";
import { type AvailableEvidence, sourceDays } from "./available";
import { emptyFields, type Lack, lacks } from "./demand";
import type { Reason } from "./reason";

/** One reason for each item that counts on the day and lacks one thing only, for the first requirement where that is so. */
export function* nearMisses(
  available: readonly AvailableEvidence[],
  { requirements }: Pick<AnyCriterion, "requirements">,
  day: Day,
): Generator<Reason> {
  const told = new Set<string>();
  for (const assessed of requirements) {
    for (const evidence of available) {
      if (told.has(evidence.item.id)) continue;
      const reason = nearMiss(evidence, assessed, day);
      if (reason === undefined || (reason.code === "only-regional" && countsAsOwn(evidence.item, requirements, day))) continue;
      told.add(evidence.item.id);
      yield reason;
    }
  }
}

/**
 * Whether an event of a region counts here as the municipality's own: who confirms that it took part gets a record of its own,
 * which may be called otherwise since. Another own event of that day that counts makes the region's as little missed.
 */
const countsAsOwn = (regional: Evidence, requirements: readonly RequirementAssessment[], day: Day): boolean =>
  isEvent(regional) &&
  requirements.some(({ candidates }) =>
    candidates.some(
      ({ item, days }) =>
        item.owner === "municipality" &&
        item.type === regional.type &&
        startOf(item) === startOf(regional) &&
        includes(days, day),
    ),
  );

function nearMiss(evidence: AvailableEvidence, assessed: RequirementAssessment, day: Day): Reason | undefined {
  const { item } = evidence;
  const { requirement, criterion } = assessed;
  if (item.type !== requirement.type || !countsOn(item, assessed, day)) return undefined;
  const missing = [...lacks(item, requirement, criterion.id), ...lacksOnDay(evidence, requirement, criterion, day)];
  const [only, ...others] = missing;
  if (only === undefined || others.length > 0) return undefined;
  return only === "claimed" && !mayBeAbout(item, requirement, criterion.id) ? undefined : reasonFor(only, item, requirement);
}

/**
 * Whether it is likely that an item is about a criterion that it does not claim: the requirement says of which kind it must be,
 * or to or with whom, or the item claims something of the same theme. A meeting or analysis may be about anything.
 */
const mayBeAbout = (item: Evidence, requirement: Requirement, criterion: string): boolean =>
  (item.type !== "document" && item.type !== "activity") ||
  NARROWING.some((key) => key in requirement) ||
  (item.claims ?? []).some((claim) => themeOf(claim.criterion) === themeOf(criterion));

const NARROWING = ["kinds", "roles", "forums", "audiences"] as const;

const themeOf = (id: string): string => id.split(".")[0] ?? "";

const countsOn = (item: Evidence, { requirement, terms }: RequirementAssessment, day: Day): boolean =>
  includes(countDays(item, withinOf(requirement), terms), day);

/** `elsewhere`: it counts nowhere for this municipality. */
type Missing = Lack | "own" | "adopted" | "elsewhere";

function* lacksOnDay(
  evidence: AvailableEvidence,
  requirement: Requirement,
  criterion: RequirementAssessment["criterion"],
  day: Day,
): Generator<Missing> {
  const from = requirement.from ?? criterion.from;
  if (!includes(sourceDays(evidence, "any", false), day)) yield "elsewhere";
  else if (!includes(sourceDays(evidence, from, false), day)) yield "own";
  else if ("adopted" in requirement && !includes(sourceDays(evidence, from, true), day)) yield "adopted";
}

function reasonFor(missing: Missing, item: Evidence, requirement: Requirement): Reason | undefined {
  const { id, title, type } = item;
  const about = { evidence: id, title };
  switch (missing) {
    case "claimed":
      return { code: "unclaimed", ...about };
    case "nonEmpty":
      return { code: "field-empty", ...about, field: emptyFields(item, requirement).join("+") };
    case "distinct":
      return { code: "field-empty", ...about, field: requirement.distinct?.field ?? "" };
    case "adopted":
      return { code: "not-adopted", ...about };
    case "own":
      return { code: "only-regional", ...about, adoptable: type === "document" };
    default:
      return undefined;
  }
}
