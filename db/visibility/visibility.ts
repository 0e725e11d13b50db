/** What a municipality sees: its own evidence and agreements and those of its regions. Within that view an id means one record. */
import { and, eq, inArray, ne, or } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { type Owner, ofMunicipality, ofRegion } from "@/lib/access";
import type { Agreement } from "@/lib/agreements/agreement";
import { type Surroundings, surroundings } from "@/lib/dossier/references";
import type { Evidence } from "@/lib/evidence/evidence";
import { currentNorms } from "@/lib/framework/versions";
import { inParts } from "@/lib/group";
import type { Region } from "@/lib/places/municipality";
import type { Problem } from "@/lib/problem";
import { regionsOf } from "../places/municipalities";
import type { Queries } from "../store/client";
import { membershipVersion } from "../store/schema";
import { newestOfAll, type RecordKind, standing } from "../versions/versions";
import { agreementKind } from "./agreement-kind";
import { evidenceKind } from "./evidence-kind";

type RegionIds = readonly Pick<Region, "id">[];

/** A municipality's own records of a kind, and then those of these regions; `knownAt` as in {@link standing}. */
function visible<T extends { id: string }>(
  db: Queries,
  kind: RecordKind<T>,
  code: string,
  regions: RegionIds,
  knownAt: string | undefined,
): T[] {
  const owners = [ofMunicipality(code), ...regions.map(({ id }) => ofRegion(id))];
  return owners.flatMap((owner) => standing(db, kind, owner, knownAt));
}

export const visibleEvidence = (db: Queries, code: string, regions: RegionIds, knownAt?: string): Evidence[] =>
  visible(db, evidenceKind, code, regions, knownAt);

export const visibleAgreements = (db: Queries, code: string, regions: RegionIds, knownAt?: string): Agreement[] =>
  visible(db, agreementKind, code, regions, knownAt);

/** What the records of an owner may point at now. A region's records see no municipality's. */
export function surroundingsOf(db: Queries, owner: Owner): Surroundings {
  if (owner.kind === "region") {
    const [evidence, agreements] = [standing(db, evidenceKind, owner), standing(db, agreementKind, owner)];
    return surroundings(currentNorms, { regions: [{ id: owner.id }], evidence, agreements });
  }
  const regions: Region[] = regionsOf(db, owner.id);
  const evidence = visibleEvidence(db, owner.id, regions);
  return surroundings(currentNorms, { regions, evidence, agreements: visibleAgreements(db, owner.id, regions) });
}

/** The kinds of which an id means one record to whoever sees it, in evidence or in agreements. */
type SeenKind = typeof evidenceKind | typeof agreementKind;

/** Says the same whether or not the municipality may see the other record. */
const TAKEN = "Dit id is al in gebruik bij de gemeente of bij een regio waar zij bij hoort; kies een ander id.";

/**
 * The problem with a record of this owner having this id: some municipality would see two of its kind with it. Withdrawn
 * records keep their id, since they can be restored and an earlier dossier still shows them; so do members of earlier days.
 */
export const idProblem = (db: Queries, kind: SeenKind, owner: Owner, id: string): Problem[] =>
  idProblems(db, kind, owner, [id]).get(id) ?? [];

/** So many ids are looked up in one query. */
const AT_ONCE = 500;

/** The same for many ids of one owner, by the id; those without a problem are left out. */
export function idProblems(
  db: Queries,
  { table }: SeenKind,
  owner: Owner,
  ids: readonly string[],
): ReadonlyMap<string, Problem[]> {
  const { ownerKind, ownerId } = table;
  const others =
    owner.kind === "municipality"
      ? and(eq(ownerKind, "region"), inArray(ownerId, regionIds(db, owner.id)))
      : or(
          and(eq(ownerKind, "municipality"), inArray(ownerId, memberCodes(db, owner.id))),
          and(eq(ownerKind, "region"), ne(ownerId, owner.id), inArray(ownerId, neighbours(db, owner.id))),
        );
  const taken = inParts(ids, Math.ceil(ids.length / AT_ONCE)).flatMap((part) =>
    db
      .selectDistinct({ id: table.id })
      .from(table)
      .where(and(inArray(table.id, part), others))
      .all(),
  );
  return new Map(taken.map(({ id }) => [id, [{ path: ["id"], message: TAKEN }]]));
}

/** The ids of all evidence, or of all agreements, that an owner has or had. */
export const idsOf = (db: Queries, kind: SeenKind, owner: Owner): string[] =>
  newestOfAll(db, kind as RecordKind<{ id: string }>, owner).map(({ item }) => item.id);

const regionIds = (db: Queries, code: string) =>
  db.select({ id: membershipVersion.ownerId }).from(membershipVersion).where(eq(membershipVersion.municipality, code));

const memberCodes = (db: Queries, region: string) =>
  db.select({ code: membershipVersion.municipality }).from(membershipVersion).where(eq(membershipVersion.ownerId, region));

/** The regions that share a member with this one. */
function neighbours(db: Queries, region: string) {
  const theirs = alias(membershipVersion, "theirs");
  return db
    .select({ id: theirs.ownerId })
    .from(membershipVersion)
    .innerJoin(theirs, eq(theirs.municipality, membershipVersion.municipality))
    .where(eq(membershipVersion.ownerId, region));
}
