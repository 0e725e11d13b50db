/** Within what a municipality sees, an id means one record of its kind: what a membership would bring together is looked at here. */
import { and, eq, inArray, ne, or } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Queries } from "../store/client";
import { agreementVersion, evidenceVersion, membershipVersion } from "../store/schema";

/** What a municipality sees of its regions as well, by what it is called. */
const seen = { "bewijs met": evidenceVersion, "een afspraak met": agreementVersion } as const;

/**
 * What a region has or had under an id that a municipality, or another region to which it belongs or belonged, has or had too:
 * as a member the municipality would see two records of a kind with one id. In words: "bewijs met id x".
 */
export const sharedIds = (db: Queries, municipality: string, region: string): string[] =>
  Object.entries(seen).flatMap(([called, table]) =>
    sharedIn(db, table, municipality, region).map((id) => `${called} id ${id}`),
  );

function sharedIn(db: Queries, table: (typeof seen)[keyof typeof seen], municipality: string, region: string): string[] {
  const theirs = alias(table as typeof evidenceVersion, "theirs");
  const regions = db
    .select({ id: membershipVersion.ownerId })
    .from(membershipVersion)
    .where(and(eq(membershipVersion.municipality, municipality), ne(membershipVersion.ownerId, region)));
  const visible = or(
    and(eq(theirs.ownerKind, "municipality"), eq(theirs.ownerId, municipality)),
    and(eq(theirs.ownerKind, "region"), inArray(theirs.ownerId, regions)),
  );
  return db
    .selectDistinct({ id: table.id })
    .from(table)
    .innerJoin(theirs, and(eq(theirs.id, table.id), visible))
    .where(and(eq(table.ownerKind, "region"), eq(table.ownerId, region)))
    .orderBy(table.id)
    .all()
    .map(({ id }) => id);
}
