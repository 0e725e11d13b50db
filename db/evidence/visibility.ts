/** What a municipality sees: its own evidence and that of its regions. Within that view an id means one item. */
import { and, eq, inArray, ne, or } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { type Owner, ofMunicipality, ofRegion } from "@/lib/access";
import { type Surroundings, surroundings } from "@/lib/dossier/references";
import type { Evidence } from "@/lib/evidence/evidence";
import { currentNorms } from "@/lib/framework/versions";
import type { Region } from "@/lib/places/municipality";
import type { Problem } from "@/lib/problem";
import { regionsOf } from "../places/municipalities";
import type { Queries } from "../store/client";
import { evidenceVersion, membership } from "../store/schema";
import { newestOfAll, standing } from "../versions/versions";
import { evidenceKind } from "./kind";

/** A municipality's own evidence, and then that of these regions; `knownAt` as in {@link standing}. */
export const visibleEvidence = (db: Queries, code: string, regions: readonly Region[], knownAt?: string): Evidence[] =>
  [ofMunicipality(code), ...regions.map(({ id }) => ofRegion(id))].flatMap((owner) =>
    standing(db, evidenceKind, owner, knownAt),
  );

/** What the records of an owner may point at now. A region's records see no municipality's. */
export function surroundingsOf(db: Queries, owner: Owner): Surroundings {
  if (owner.kind === "region") {
    return surroundings(currentNorms, { regions: [{ id: owner.id }], evidence: standing(db, evidenceKind, owner) });
  }
  const regions: Region[] = regionsOf(db, owner.id);
  return surroundings(currentNorms, { regions, evidence: visibleEvidence(db, owner.id, regions) });
}

const taken: Problem = { path: ["id"], message: "Dit id heeft al een ander bewijs dat de gemeente ziet; kies een ander id." };

/**
 * The problem with evidence of this owner having this id: some municipality would see two items with it. Withdrawn items
 * keep their id, since they can be restored and an earlier dossier still shows them; so do members of earlier days.
 */
export function idProblem(db: Queries, owner: Owner, id: string): Problem[] {
  const { ownerKind, ownerId } = evidenceVersion;
  const others =
    owner.kind === "municipality"
      ? and(eq(ownerKind, "region"), inArray(ownerId, regionIds(db, owner.id)))
      : or(
          and(eq(ownerKind, "municipality"), inArray(ownerId, memberCodes(db, owner.id))),
          and(eq(ownerKind, "region"), ne(ownerId, owner.id), inArray(ownerId, neighbours(db, owner.id))),
        );
  const other = db
    .select({ id: ownerId })
    .from(evidenceVersion)
    .where(and(eq(evidenceVersion.id, id), others))
    .limit(1)
    .get();
  return other === undefined ? [] : [taken];
}

/** The ids of all evidence that an owner has or had. */
export const evidenceIds = (db: Queries, owner: Owner): string[] =>
  newestOfAll(db, evidenceKind, owner).map(({ item }) => item.id);

const regionIds = (db: Queries, code: string) =>
  db.select({ id: membership.region }).from(membership).where(eq(membership.municipality, code));

const memberCodes = (db: Queries, region: string) =>
  db.select({ code: membership.municipality }).from(membership).where(eq(membership.region, region));

/** The regions that share a member with this one. */
function neighbours(db: Queries, region: string) {
  const theirs = alias(membership, "theirs");
  return db
    .select({ id: theirs.region })
    .from(membership)
    .innerJoin(theirs, eq(theirs.municipality, membership.municipality))
    .where(eq(membership.region, region));
}
