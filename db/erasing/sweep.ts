/**
 * What an erased text leaves in the database's files: pages that are free, the write-ahead log. The file is written anew, and the
 * log emptied. Until then the request is not swept, and the next start sees to it.
 */
import { and, eq, isNull } from "drizzle-orm";
import { database, emptyWriteAheadLog } from "../store/client";
import { now } from "../store/clock";
import { erasure } from "./schema";

const unswept = and(eq(erasure.outcome, "confirmed"), isNull(erasure.sweptAt));

/** Whether nothing is left of what was erased. False where another process was reading: then it is for the next time. */
export function sweep(): boolean {
  const db = database();
  const open = db.select({ id: erasure.id }).from(erasure).where(unswept).get();
  if (open === undefined) return true;
  db.$client.exec("vacuum");
  if (!emptyWriteAheadLog(db)) return false;
  db.update(erasure).set({ sweptAt: now().toISOString() }).where(unswept).run();
  return true;
}
