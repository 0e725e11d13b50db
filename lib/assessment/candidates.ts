/**
 * The candidates of a requirement. Looking at the claims first, or at the sort, passes over most evidence; and the days on
 * which an item counts are worked out once for all requirements that ask for them in the same way.
 */
import { PERIODS } from "../calendar";
import { daysOf } from "../evidence/counts";
import type { Evidence } from "../evidence/evidence";
import type { Criterion } from "../framework/framework";
import { type Requirement, withinOf } from "../framework/requirement";
import type { Terms } from "../framework/term";
import { overlap } from "../intervals";
import type { Candidate } from "./assessment";
import { type AvailableEvidence, sourceDays } from "./available";
import type { Context } from "./context";
import { type Demand, demandsOf } from "./demand";
import { sortsOf } from "./evidence-sort";

/** Where a requirement looks, and what it demands of what it finds there. */
interface Search {
  /** The sorts among which it looks; undefined: all of the type, or the claims. */
  sorts: readonly string[] | undefined;
  demands: readonly Demand[];
}

/** A framework never changes, so how each of its requirements looks is worked out once. */
const searches = new WeakMap<Requirement, Search>();

function searchOf(requirement: Requirement): Search {
  const known = searches.get(requirement);
  if (known !== undefined) return known;
  const sorts = requirement.claimed ? undefined : sortsOf(requirement);
  // What is found by its sort has that sort, and what is found by its claim has that claim.
  const sure: ReadonlySet<string> = new Set(requirement.claimed ? ["claimed"] : ["kinds", "roles", "forums"]);
  const found = { sorts, demands: demandsOf(requirement).filter(({ lack }) => !sure.has(lack)) };
  searches.set(requirement, found);
  return found;
}

/** The items that fit the requirement of a criterion. */
export function candidatesFor(
  requirement: Requirement,
  criterion: Pick<Criterion, "id" | "from">,
  context: Context,
  terms: Terms,
): Candidate[] {
  const { sorts, demands } = searchOf(requirement);
  const found: Candidate[] = [];
  const collection = { demands, criterion: criterion.id, way: wayOf(requirement, criterion, terms), found };
  const ofType = context.byType.get(requirement.type);
  if (requirement.claimed) collect(collection, requirement, context, context.claims.get(criterion.id));
  else if (sorts === undefined) collect(collection, requirement, context, ofType?.all);
  else if (ofType !== undefined) for (const sort of sorts) collect(collection, requirement, context, ofType.bySort.get(sort));
  return found;
}

interface Collection {
  demands: readonly Demand[];
  criterion: string;
  way: Way;
  found: Candidate[];
}

function collect(
  { demands, criterion, way, found }: Collection,
  { type }: Requirement,
  { counting, available }: Context,
  among: readonly AvailableEvidence[] = NONE,
): void {
  if (among.length === 0) return;
  counting[way.index] ??= new Array(available.length);
  const known = counting[way.index] as (Candidate | undefined)[];
  for (const evidence of among) {
    if (evidence.type !== type || !areMet(demands, evidence.item, criterion)) continue;
    const candidate = known[evidence.index] ?? countedIn(way, evidence);
    known[evidence.index] = candidate;
    if (candidate.days.length > 0) found.push(candidate);
  }
}

const NONE: readonly AvailableEvidence[] = [];

function areMet(demands: readonly Demand[], item: Evidence, criterion: string): boolean {
  for (const { metBy } of demands) if (!metBy(item, criterion)) return false;
  return true;
}

/** All of a requirement that decides on which days an item counts for it; equal ways have the same index. */
interface Way {
  within: ReturnType<typeof withinOf>;
  terms: Terms;
  from: "municipal" | "any";
  adopted: boolean;
  index: number;
}

function wayOf(requirement: Requirement, criterion: Pick<Criterion, "from">, terms: Terms): Way {
  const within = withinOf(requirement);
  const from = requirement.from ?? criterion.from;
  const adopted = requirement.type === "document" && requirement.adopted === true;
  const term = within === undefined ? 0 : 1 + PERIODS.indexOf(within);
  const index = term * 8 + (terms === "days" ? 0 : 4) + (from === "any" ? 0 : 2) + (adopted ? 1 : 0);
  return { within, terms, from, adopted, index };
}

const countedIn = ({ within, terms, from, adopted }: Way, evidence: AvailableEvidence): Candidate => ({
  item: evidence.item,
  days: overlap(daysOf(evidence.span, within, terms), sourceDays(evidence, from, adopted)),
});
