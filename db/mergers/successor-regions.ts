/**
 * The regions of a municipality that a merger makes: those of its predecessors, from its first day on. Who had regions of
 * its own already keeps those, and nothing comes with the merger.
 */
import { and, eq, ne } from "drizzle-orm";
import { ofRegion, type Scope } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import type { Membership } from "@/lib/places/membership";
import type { Problem } from "@/lib/problem";
import type { Outcome, Version } from "@/lib/refusal";
import { addPeriod, idProblems, membershipRecords, periodsOf } from "../memberships";
import { type MunicipalityRecord, regionIn } from "../places/municipalities";
import type { Queries } from "../store/client";
import { membershipVersion, municipality } from "../store/schema";

/** One municipality goes up in another. */
export interface Succession {
  ending: MunicipalityRecord;
  next: MunicipalityRecord;
  lastDay: IsoDate;
}

/**
 * Makes the successor a member of the regions that its predecessor has on its last day. For within a transaction. Gives what
 * is in the way: ids of evidence that the successor and such a region share. Nothing has happened then.
 */
export function carryRegions(scope: Scope, db: Queries, { ending, next, lastDay }: Succession): Problem[] {
  const held = standingMemberships(db, next.code);
  const others = othersRegions(db, { ending, next });
  if (!held.every((one) => isCarried(one, next) && others.has(one.region))) return [];
  const has = new Set(held.map(({ region }) => region));
  const coming = regionsOn(db, ending.code, lastDay).filter((region) => !has.has(region));
  const problems = coming.flatMap((id) => idProblems(db, next, regionIn(db, id) ?? { id, name: id }));
  if (problems.length > 0) return problems.map(({ message }) => ({ path: ["successor"], message }));
  for (const region of coming) mustPass(addPeriod(scope, { municipality: next.code, region, validFrom: next.validFrom }));
  return [];
}

/** Takes back what came with the predecessor alone, where nobody has changed it since. For within a transaction. */
export function returnRegions(scope: Scope, db: Queries, { ending, next, lastDay }: Succession): void {
  if (next.validFrom <= lastDay) return;
  const others = othersRegions(db, { ending, next });
  const came = new Set(regionsOn(db, ending.code, lastDay));
  for (const one of standingMemberships(db, next.code)) {
    const { region, version, item } = one;
    if (!isCarried(one, next) || !came.has(region) || others.has(region)) continue;
    mustPass(membershipRecords.withdraw(scope, { owner: ofRegion(region), id: item.id, basedOn: version }));
  }
}

/** What was just read in the same transaction cannot be refused; if it is all the same, the whole merger is taken back. */
function mustPass(outcome: Outcome<Version<Membership>>): void {
  if (!outcome.ok) throw new Error(`Membership of a successor refused: ${outcome.refusal.code}`);
}

const isCarried = ({ version, item }: Held, next: MunicipalityRecord): boolean =>
  version === 1 && item.validFrom === next.validFrom && item.validUntil === undefined;

/** The regions that other municipalities bring along, which go up in the same one on the day before its first or earlier. */
function othersRegions(db: Queries, { ending, next }: Pick<Succession, "ending" | "next">): Set<string> {
  const others = db
    .select()
    .from(municipality)
    .where(and(eq(municipality.successor, next.code), ne(municipality.code, ending.code)))
    .all()
    .filter(({ validUntil }) => validUntil !== null && validUntil < next.validFrom);
  return new Set(others.flatMap(({ code, validUntil }) => regionsOn(db, code, validUntil ?? next.validFrom)));
}

/** The ids of the regions to which a municipality belongs on a day, each once. */
function regionsOn(db: Queries, code: string, day: IsoDate): string[] {
  const then = standingMemberships(db, code).filter(
    ({ item: { validFrom = day, validUntil = day } }) => validFrom <= day && validUntil >= day,
  );
  return [...new Set(then.map(({ region }) => region))];
}

/** A period in a region. */
type Held = Version<Membership> & { region: string };

/** The periods of a municipality in all of its regions; those taken back are left out. */
function standingMemberships(db: Queries, code: string): Held[] {
  const regions = db
    .selectDistinct({ region: membershipVersion.ownerId })
    .from(membershipVersion)
    .where(eq(membershipVersion.municipality, code))
    .orderBy(membershipVersion.ownerId)
    .all();
  return regions
    .flatMap(({ region }) => periodsOf(db, region, code).map((period) => ({ ...period, region })))
    .filter(({ state }) => state === "recorded");
}
