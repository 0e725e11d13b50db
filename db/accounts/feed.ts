/** The address of somebody's own calendar: made and shown once, kept as a hash, ended by its owner or with the account. */
import { createHash, randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import type { FeedEntry } from "@/lib/feed/entry";
import type { StampedEntry } from "@/lib/feed/ics";
import { database, type Queries } from "../store/client";
import { now } from "../store/clock";
import { noteFeedEnded, noteFeedMade } from "./own";
import { accountFeed, accountFeedEntry } from "./schema";

export interface FeedRecord {
  /** ISO 8601 instants; `readAt` is null where no calendar came by yet. */
  createdAt: string;
  readAt: string | null;
}

/** Reading is written down again after so many milliseconds. */
const NOTED_AGAIN_AFTER = 60 * 60 * 1000;

/** Makes an address for an account, and takes back the one before. Gives what stands in it; the database holds its hash. */
export function makeFeed(accountId: string): string {
  const token = randomBytes(24).toString("base64url");
  database().transaction((db) => {
    endFeed(db, accountId);
    db.insert(accountFeed)
      .values({ account: accountId, hash: hashOf(token), createdAt: now() })
      .run();
  });
  noteFeedMade(accountId);
  return token;
}

/** Takes back the account's address; nothing where it has none. */
export function takeBackFeed(accountId: string): void {
  if (endFeed(database(), accountId)) noteFeedEnded(accountId);
}

/** The same within a transaction under way, without a line in the log. Gives whether there was one. */
export const endFeed = (db: Queries, accountId: string): boolean =>
  db.delete(accountFeed).where(eq(accountFeed.account, accountId)).run().changes > 0;

/** The account's address as its owner sees it; null where there is none. */
export function feedOf(accountId: string): FeedRecord | null {
  const found = database().select().from(accountFeed).where(eq(accountFeed.account, accountId)).get();
  return found === undefined ? null : { createdAt: found.createdAt.toISOString(), readAt: found.readAt?.toISOString() ?? null };
}

/** Whose address it is, which is now read; null where there is none such. */
export function accountOfFeed(token: string): string | null {
  const found = database()
    .select()
    .from(accountFeed)
    .where(eq(accountFeed.hash, hashOf(token)))
    .get();
  if (found === undefined) return null;
  const moment = now();
  if (moment.getTime() - (found.readAt?.getTime() ?? 0) > NOTED_AGAIN_AFTER) {
    database().update(accountFeed).set({ readAt: moment }).where(eq(accountFeed.account, found.account)).run();
  }
  return found.account;
}

/** The entries with how often the day of each moved, and since when it says what it says, in this account's calendar. */
export const stamped = (accountId: string, entries: readonly FeedEntry[]): StampedEntry[] =>
  database().transaction(
    (db) => {
      const rows = db.select().from(accountFeedEntry).where(eq(accountFeedEntry.account, accountId)).all();
      const before = new Map(rows.map((row) => [row.id, row]));
      const modifiedAt = now().toISOString();
      return entries.map((entry) => {
        const known = before.get(entry.id);
        const hash = hashOf(JSON.stringify([entry.title, entry.text, entry.path, entry.day]));
        if (known?.hash === hash) return { ...entry, sequence: known.sequence, modifiedAt: known.modifiedAt };
        const sequence = known === undefined ? 0 : known.sequence + (known.day === entry.day ? 0 : 1);
        const row = { day: entry.day, hash, sequence, modifiedAt };
        db.insert(accountFeedEntry)
          .values({ account: accountId, id: entry.id, ...row })
          .onConflictDoUpdate({ target: [accountFeedEntry.account, accountFeedEntry.id], set: row })
          .run();
        return { ...entry, sequence, modifiedAt };
      });
    },
    { behavior: "immediate" },
  );

const hashOf = (text: string): string => createHash("sha256").update(text).digest("base64url");
