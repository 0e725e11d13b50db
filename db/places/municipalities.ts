/** Municipalities, regions and who belongs to which: the public register that everything hangs on. */
import { and, asc, count, eq, gt, gte, inArray, isNull, lte, notExists, or } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { mayRead, type Owner, ofMunicipality, ofRegion, type Scope } from "@/lib/access";
import { dateInNetherlands, type IsoDate } from "@/lib/calendar";
import { groupBy } from "@/lib/group";
import { byPlaceName } from "@/lib/order";
import type { Municipality, Region } from "@/lib/places/municipality";
import { done, type Outcome, refused } from "@/lib/refusal";
import { database, type Queries } from "../store/client";
import { today } from "../store/clock";
import {
  actionVersion,
  agreementVersion,
  evidenceVersion,
  exceptionVersion,
  membershipVersion,
  municipality,
  region,
} from "../store/schema";
import { snapshot } from "../store/transaction";
import { type RegionKind, regionKinds } from "../store/words";

export interface MunicipalityRecord extends Municipality {
  fictional: boolean;
  validFrom: IsoDate;
  /** The last day; null where no end is known. */
  validUntil: IsoDate | null;
  /** The code of the municipality that it becomes part of. */
  successor: string | null;
  province: string | null;
}

export interface RegionRecord extends Region {
  kind: RegionKind;
  fictional: boolean;
}

const byName = (a: { name: string }, b: { name: string }): number => byPlaceName(a.name, b.name);
const byKind = (a: RegionRecord, b: RegionRecord): number =>
  regionKinds.indexOf(a.kind) - regionKinds.indexOf(b.kind) || byName(a, b);

/** A municipality with the regions it belongs to now. */
export const findMunicipality = (scope: Scope, code: string): Outcome<MunicipalityRecord & { regions: RegionRecord[] }> =>
  snapshot((db) => {
    const found = municipalityIn(db, code);
    if (found === undefined) return refused({ code: "not-found" });
    if (!mayRead(scope, ofMunicipality(code))) return refused({ code: "not-allowed" });
    return done({ ...found, regions: regionsOf(db, code) });
  });

/** A region with the municipalities that belong to it, by name: now, or on another day. */
export const findRegion = (scope: Scope, id: string, when?: When): Outcome<RegionRecord & { members: Member[] }> =>
  snapshot((db) => {
    const found = regionIn(db, id);
    if (found === undefined) return refused({ code: "not-found" });
    if (!mayRead(scope, ofRegion(id))) return refused({ code: "not-allowed" });
    return done({ ...found, members: membersOn(db, id, when) });
  });

/** All municipalities, by name. */
export const listMunicipalities = (): MunicipalityRecord[] =>
  (database().select().from(municipality).all() satisfies MunicipalityRecord[]).sort(byName);

/** All regions with their number of members now: by kind, then by name. */
export function listRegions(): (RegionRecord & { members: number })[] {
  const members = database()
    .select({ region: membershipVersion.ownerId, members: count() })
    .from(membershipVersion)
    .innerJoin(municipality, eq(municipality.code, membershipVersion.municipality))
    .where(and(belongs(), existsOn(today())))
    .groupBy(membershipVersion.ownerId)
    .all();
  const counts = new Map(members.map((row) => [row.region, row.members]));
  const rows = database().select().from(region).all();
  return rows.map((row) => ({ ...row, members: counts.get(row.id) ?? 0 })).sort(byKind);
}

/** The codes of the municipalities and the ids of the regions that have any record, withdrawn or not. */
export function withEvidence(): { municipalities: string[]; regions: string[] } {
  const owners = [evidenceVersion, exceptionVersion, actionVersion, agreementVersion].flatMap((table) =>
    database().selectDistinct({ kind: table.ownerKind, id: table.ownerId }).from(table).all(),
  );
  const ids = (kind: Owner["kind"]) => [...new Set(owners.filter((owner) => owner.kind === kind).map(({ id }) => id))];
  return { municipalities: ids("municipality").sort(), regions: ids("region").sort() };
}

export const municipalityIn = (db: Queries, code: string): MunicipalityRecord | undefined =>
  db.select().from(municipality).where(eq(municipality.code, code)).get();

export const regionIn = (db: Queries, id: string): RegionRecord | undefined =>
  db.select().from(region).where(eq(region.id, id)).get();

/**
 * The regions to which a municipality belongs, by kind and then by name; with `knownAt` (an instant) those to which it
 * belonged on the day of that moment, as far as known by then.
 */
export const regionsOf = (db: Queries, code: string, knownAt?: string): RegionRecord[] =>
  regionsOfEach(db, [code], knownAt).get(code) ?? [];

/** Of these the regions whose questions to the municipality who asks may read: a chain director those of its own alone. */
export const regionsHeardBy = (scope: Scope, code: string): RegionRecord[] =>
  regionsOf(database(), code).filter(({ id }) => scope.role !== "chain-director" || scope.own.regions.has(id));

/**
 * The same for many municipalities in one query, by code; who belongs to none is left out. A membership ends with the
 * municipality. `day`: another day than that of the moment.
 */
export function regionsOfEach(
  db: Queries,
  codes: readonly string[],
  knownAt?: string,
  day = dayOfKnowledge(knownAt),
): Map<string, RegionRecord[]> {
  const rows = db
    .select({
      member: membershipVersion.municipality,
      region: { id: region.id, kind: region.kind, name: region.name, fictional: region.fictional },
    })
    .from(membershipVersion)
    .innerJoin(region, eq(region.id, membershipVersion.ownerId))
    .innerJoin(municipality, eq(municipality.code, membershipVersion.municipality))
    .where(and(inArray(membershipVersion.municipality, [...codes]), belongs(knownAt, day), existsOn(day)))
    .orderBy(asc(region.id))
    .all();
  const byMember = groupBy(rows, ({ member }) => member);
  return new Map([...byMember].map(([code, memberships]) => [code, memberships.map((row) => row.region).sort(byKind)]));
}

export const membersOf = (db: Queries, id: string): MunicipalityRecord[] =>
  db
    .select({ member: municipality })
    .from(membershipVersion)
    .innerJoin(municipality, eq(municipality.code, membershipVersion.municipality))
    .where(and(eq(membershipVersion.ownerId, id), belongs(), existsOn(today())))
    .all()
    .map(({ member }) => member)
    .sort(byName);

/** A day, and the moment (an instant; absent: now) up to which is known who belonged to a region on it. */
export interface When {
  day: IsoDate;
  knownAt?: string | undefined;
}

export interface Member extends MunicipalityRecord {
  /** The first and last day of the membership that holds on the day; null: since or until nobody knows when. */
  from: IsoDate | null;
  until: IsoDate | null;
  /** The last day of who belonged to the region on the day and does so no more; null for who does. */
  lastDay: IsoDate | null;
}

/** Who belongs to a region on a day, by name: now, or on another. Of who left nothing that it did afterwards is the region's. */
export function membersOn(db: Queries, id: string, { day, knownAt }: When = { day: today() }): Member[] {
  const present = new Set(membersOf(db, id).map(({ code }) => code));
  const rows = db
    .select({ member: municipality, from: membershipVersion.validFrom, until: membershipVersion.validUntil })
    .from(membershipVersion)
    .innerJoin(municipality, eq(municipality.code, membershipVersion.municipality))
    .where(and(eq(membershipVersion.ownerId, id), belongs(knownAt, day), existsOn(day)))
    .all();
  return rows
    .filter(({ member, from }) => present.has(member.code) || from === null || from <= today())
    .map(({ member, from, until: end }) => {
      const until = [member.validUntil, end].filter((last) => last !== null).sort()[0] ?? null;
      // Of a membership that was taken back, the last day is the one on which it was known.
      const lastDay = until !== null && until < today() ? until : dayOfKnowledge(knownAt);
      return { ...member, from, until, lastDay: present.has(member.code) ? null : lastDay };
    })
    .sort(byName);
}

/** A municipality that exists on a day: who went up in another stands in its regions no more. */
const existsOn = (day: IsoDate) => or(isNull(municipality.validUntil), gte(municipality.validUntil, day));

/** The codes of those of these municipalities whose last day is past. */
export const endedAmong = (municipalities: readonly MunicipalityRecord[]): string[] =>
  municipalities.filter(({ validUntil }) => validUntil !== null && validUntil < today()).map(({ code }) => code);

const dayOfKnowledge = (knownAt: string | undefined): IsoDate => (knownAt === undefined ? today() : dateInNetherlands(knownAt));

/**
 * A membership that holds now, by the newest version of its period; with `knownAt` one that held on the day of that moment,
 * by the newest version that had been recorded by then. `day`: another day than that of the moment.
 */
function belongs(knownAt?: string, day = dayOfKnowledge(knownAt)) {
  const { ownerId, id, version, state, validFrom, validUntil, recordedAt } = membershipVersion;
  const later = alias(membershipVersion, "later");
  const isLater = and(
    eq(later.ownerKind, "region"),
    eq(later.ownerId, ownerId),
    eq(later.id, id),
    gt(later.version, version),
    knownAt === undefined ? undefined : lte(later.recordedAt, knownAt),
  );
  return and(
    eq(state, "recorded"),
    or(isNull(validFrom), lte(validFrom, day)),
    or(isNull(validUntil), gte(validUntil, day)),
    knownAt === undefined ? undefined : lte(recordedAt, knownAt),
    notExists(database().select({ version: later.version }).from(later).where(isLater)),
  );
}
