/**
 * Limits on trying: how often of late a password, a code or a reset was asked for. Who tries too often is slowed down, and
 * nobody is shut out: not by tries from elsewhere, and a browser that signed in before has tries of its own. In the database,
 * so that a restart does not begin anew. Keys are hashes: what was typed as an e-mail address is not kept.
 */
import { createHash } from "node:crypto";
import { eq, inArray, lt, sql } from "drizzle-orm";
import { database, type Queries } from "../store/client";
import { accountAttempt } from "./schema";

const SECOND_MS = 1000;
const WINDOW_MS = 15 * 60 * SECOND_MS;

/** How many tries go by at once within a quarter of an hour, and how many milliseconds lie between those after, at most. */
interface Limit {
  free: number;
  longest: number;
}

/** For one account from one address; for one account from wherever; for one address on whatever accounts. */
type Limits = Readonly<Record<"pair" | "account" | "address", Limit>>;

/** Many people can share one address, and many addresses can be after one account. */
const usual: Limits = {
  pair: { free: 10, longest: 30 * SECOND_MS },
  account: { free: 60, longest: 5 * SECOND_MS },
  address: { free: 100, longest: 5 * SECOND_MS },
};

const limits = {
  "sign-in": usual,
  "second-factor": usual,
  link: usual,
  password: usual,
  // Each of these sends a letter.
  reset: {
    pair: { free: 3, longest: WINDOW_MS },
    account: { free: 6, longest: WINDOW_MS },
    address: { free: 20, longest: 60 * SECOND_MS },
  },
} as const satisfies Record<string, Limits>;

export type Tried = keyof typeof limits;

/** Who tries: an account (its e-mail address as typed, or its id) and the address that the request came from. */
export interface Trier {
  account: string;
  address: string;
  /** A browser that signed in to this account before: its tries are counted apart from those of everyone else. */
  browser?: string | undefined;
}

/** `go`: it may be judged, after so many milliseconds. Otherwise in so many milliseconds there is a turn. */
export type Turn = { go: true; after: number } | { go: false; in: number };

/** The longest that a try waits for its turn; what must wait longer is told so and is not counted. In milliseconds. */
const MAX_WAIT_MS = 6 * SECOND_MS;

/**
 * Counts one try and says when it may go on. Counted before it is known how it ends, so that a thousand tries at once are a
 * thousand tries, each with a turn of its own. `now` is in milliseconds since 1970.
 */
export function attempt(tried: Tried, trier: Trier, now = Date.now()): Turn {
  return database().transaction(
    (db) => {
      db.delete(accountAttempt)
        .where(lt(accountAttempt.since, new Date(now - WINDOW_MS)))
        .run();
      const counted = keysOf(tried, trier);
      const turn = Math.max(now, ...rowsOf(db, counted).map(({ next }) => next.getTime()));
      if (turn - now > MAX_WAIT_MS) return { go: false, in: turn - now };
      for (const { key, limit } of counted) count(db, key, limit, now, turn);
      return { go: true, after: turn - now };
    },
    { behavior: "immediate" },
  );
}

const rowsOf = (db: Queries, counted: readonly { key: string }[]) =>
  db
    .select()
    .from(accountAttempt)
    .where(
      inArray(
        accountAttempt.key,
        counted.map(({ key }) => key),
      ),
    )
    .all();

/** Counts a try that has its turn at `turn`; the one after it waits twice as long as this one did, up to the limit. */
function count(db: Queries, key: string, { free, longest }: Limit, now: number, turn: number): void {
  const before = db.select().from(accountAttempt).where(eq(accountAttempt.key, key)).get();
  const tries = (before?.count ?? 0) + 1;
  const pause = tries < free ? 0 : Math.min(longest, SECOND_MS * 2 ** Math.min(tries - free, 20));
  const row = { count: tries, next: new Date(pause === 0 ? 0 : turn + pause) };
  db.insert(accountAttempt)
    .values({ key, since: new Date(now), ...row })
    .onConflictDoUpdate({ target: accountAttempt.key, set: row })
    .run();
}

/** Forgets the tries of an account that ended well, and takes that one off the others. */
export function succeeded(tried: Tried, trier: Trier): void {
  const [own, ...others] = keysOf(tried, trier).map(({ key }) => key);
  database().transaction((db) => {
    if (own !== undefined) db.delete(accountAttempt).where(eq(accountAttempt.key, own)).run();
    db.update(accountAttempt)
      .set({ count: sql`max(${accountAttempt.count} - 1, 0)` })
      .where(inArray(accountAttempt.key, others))
      .run();
  });
}

/** What a try is counted under; first what is its own. */
function keysOf(tried: Tried, { account, address, browser }: Trier): { key: string; limit: Limit }[] {
  const limit = limits[tried];
  if (browser !== undefined) return [{ key: keyOf(tried, "browser", browser, account), limit: limit.pair }];
  return [
    { key: keyOf(tried, "pair", account, address), limit: limit.pair },
    { key: keyOf(tried, "account", account), limit: limit.account },
    { key: keyOf(tried, "address", address), limit: limit.address },
  ];
}

const keyOf = (...parts: string[]): string =>
  createHash("sha256")
    .update(JSON.stringify(parts.map((part) => part.trim().toLowerCase())))
    .digest("base64url");
