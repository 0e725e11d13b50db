/** Whether an owner has room for more records of a kind: asked on every road that adds some, and never of what stands already. */
import { and, count, eq, gt, notExists } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Owner } from "@/lib/access";
import { fullForGoodSentence, fullSentence, mostEver, mostStanding } from "@/lib/most-records";
import type { Problem } from "@/lib/problem";
import type { Version } from "@/lib/refusal";
import type { Queries } from "../store/client";
import type { RecordKind } from "./versions";

/** How many records of a kind would come: `ever` that were not there, `standing` that were not, or were withdrawn. */
export interface More {
  ever: number;
  standing: number;
}

/** What one record adds that comes after `before`. */
export const moreAfter = (before: Version<unknown> | undefined): More => ({
  ever: before === undefined ? 1 : 0,
  standing: before?.state === "recorded" ? 0 : 1,
});

/** What is wrong where there is no room for so many more; its path is empty. */
export function roomProblems<T extends { id: string }>(
  db: Queries,
  { kind, table }: Pick<RecordKind<T>, "kind" | "table">,
  owner: Owner,
  more: More,
): Problem[] {
  if (more.standing === 0) return [];
  const ever = countWhere(db, table, owner, eq(table.version, 1));
  if (more.ever > 0 && ever + more.ever > mostEver(kind)) return [{ path: [], message: fullForGoodSentence(kind) }];
  // No more can stand than there ever were; who is far from the end is not counted twice.
  if (ever + more.standing <= mostStanding(kind)) return [];
  const standing = countStanding(db, table, owner);
  if (standing + more.standing <= mostStanding(kind)) return [];
  return [{ path: [], message: fullSentence(kind, standing, more.standing) }];
}

type Table = RecordKind<{ id: string }>["table"];

function countStanding(db: Queries, table: Table, owner: Owner): number {
  const later = alias(table, "later");
  const isLater = and(
    eq(later.ownerKind, table.ownerKind),
    eq(later.ownerId, table.ownerId),
    eq(later.id, table.id),
    gt(later.version, table.version),
  );
  const last = notExists(db.select({ version: later.version }).from(later).where(isLater));
  return countWhere(db, table, owner, and(eq(table.state, "recorded"), last));
}

const countWhere = (db: Queries, table: Table, owner: Owner, which: ReturnType<typeof and>): number =>
  db
    .select({ found: count() })
    .from(table)
    .where(and(eq(table.ownerKind, owner.kind), eq(table.ownerId, owner.id), which))
    .get()?.found ?? 0;
