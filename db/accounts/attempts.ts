/**
 * Limits on trying: how often of late a password, a code or a reset was asked for, for one account and from one address. In
 * the database, so that a restart does not begin anew. Keys are hashes: what was typed as an e-mail address is not kept.
 */
import { createHash } from "node:crypto";
import { eq, lt, sql } from "drizzle-orm";
import { database } from "../store/client";
import { accountAttempt } from "./schema";

/** What is tried, and how often it may be within a quarter of an hour. Many people can share one address. */
const limits = {
  "sign-in": { account: 10, address: 100 },
  "second-factor": { account: 10, address: 100 },
  reset: { account: 3, address: 20 },
  link: { account: 20, address: 100 },
  password: { account: 10, address: 100 },
} as const;

export type Tried = keyof typeof limits;

/** Who tries: an account (its e-mail address as typed, or its id) and the address that the request came from. */
export interface Trier {
  account: string;
  address: string;
}

const QUARTER_OF_AN_HOUR = 15 * 60 * 1000;

/**
 * Counts one try and says whether it may go on. Counted before it is known how it ends, so that a thousand tries at once are
 * a thousand tries. `now` is in milliseconds since 1970.
 */
export function attempt(tried: Tried, trier: Trier, now = Date.now()): boolean {
  return database().transaction(
    (db) => {
      db.delete(accountAttempt)
        .where(lt(accountAttempt.since, new Date(now - QUARTER_OF_AN_HOUR)))
        .run();
      const counts = (["account", "address"] as const).map((by) => {
        const row = { key: keyOf(tried, by, trier[by]), count: 1, since: new Date(now) };
        const { count } = db
          .insert(accountAttempt)
          .values(row)
          .onConflictDoUpdate({ target: accountAttempt.key, set: { count: sql`${accountAttempt.count} + 1` } })
          .returning()
          .get();
        return count <= limits[tried][by];
      });
      return counts.every(Boolean);
    },
    { behavior: "immediate" },
  );
}

/** Forgets the tries of an account that ended well, and takes that one off the address. */
export function succeeded(tried: Tried, trier: Trier): void {
  const key = (by: keyof Trier) => eq(accountAttempt.key, keyOf(tried, by, trier[by]));
  database().transaction((db) => {
    db.delete(accountAttempt).where(key("account")).run();
    db.update(accountAttempt)
      .set({ count: sql`max(${accountAttempt.count} - 1, 0)` })
      .where(key("address"))
      .run();
  });
}

const keyOf = (tried: Tried, by: keyof Trier, who: string): string =>
  createHash("sha256")
    .update(JSON.stringify([tried, by, who.trim().toLowerCase()]))
    .digest("base64url");
