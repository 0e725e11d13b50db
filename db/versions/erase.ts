/**
 * The one place where what versions say is replaced: by what is left of it once it was erased. The database allows it only for
 * a record that a confirmed request names (drizzle/0013_erasing.sql); who may ask and confirm is in db/erasing.
 */
import { and, eq } from "drizzle-orm";
import type { Owner } from "@/lib/access";
import { dateInNetherlands } from "@/lib/calendar";
import type { Version } from "@/lib/refusal";
import type { Queries } from "../store/client";
import { history, type RecordKind } from "./versions";

/**
 * Replaces the content of every version of a record that has any, and gives those versions as they were, newest first. Throws
 * an Error for a kind that is never erased.
 */
export function eraseVersions<T extends { id: string }>(
  db: Queries,
  kind: RecordKind<T>,
  owner: Owner,
  id: string,
): Version<T>[] {
  const { table, residue } = kind;
  if (residue === undefined) throw new Error(`A record of the kind ${kind.kind} is never erased`);
  const whole = history(db, kind, owner, id).filter(({ state }) => state !== "erased");
  for (const { version, item, recordedAt } of whole) {
    const left = { state: "erased", body: residue(item, dateInNetherlands(recordedAt)) };
    const its = and(eq(table.ownerKind, owner.kind), eq(table.ownerId, owner.id), eq(table.id, id), eq(table.version, version));
    db.update(table)
      .set(left as never)
      .where(its)
      .run();
  }
  return whole;
}
