/** The sessions of an account, as its owner sees and ends them. A session's token never leaves the database. */
import { and, desc, eq, gt, lt, ne, or } from "drizzle-orm";
import { done, type Outcome, refused } from "@/lib/refusal";
import { database, type Queries } from "../store/client";
import { accountSession } from "./schema";

export interface SessionRecord {
  id: string;
  /** ISO 8601 instants. */
  signedInAt: string;
  lastSeenAt: string;
  /** What the browser says of itself; empty where it says nothing. */
  userAgent: string;
}

/** How long a session may lie unused, and after how long its use is written down again, in milliseconds. */
const SESSION_IDLE_MS = 2 * 60 * 60 * 1000;
const USE_NOTED_EVERY_MS = 60 * 1000;

/** The sessions of an account that can still be used, the one used last first. */
export const sessionsOf = (accountId: string): SessionRecord[] =>
  database()
    .select()
    .from(accountSession)
    .where(
      and(
        eq(accountSession.userId, accountId),
        gt(accountSession.expiresAt, new Date()),
        gt(accountSession.updatedAt, new Date(Date.now() - SESSION_IDLE_MS)),
      ),
    )
    .orderBy(desc(accountSession.updatedAt))
    .all()
    .map(({ id, createdAt, updatedAt, userAgent }) => ({
      id,
      signedInAt: createdAt.toISOString(),
      lastSeenAt: updatedAt.toISOString(),
      userAgent: userAgent ?? "",
    }));

/** The id of the account whose session has this token, where it can still be used; null elsewhere. It is not used by asking. */
export function accountInSession(token: string, now = Date.now()): string | null {
  const { userId, expiresAt, updatedAt } = accountSession;
  const usable = and(gt(expiresAt, new Date(now)), gt(updatedAt, new Date(now - SESSION_IDLE_MS)));
  const found = database()
    .select({ userId })
    .from(accountSession)
    .where(and(eq(accountSession.token, token), usable))
    .get();
  return found?.userId ?? null;
}

/** Ends one of the account's sessions. Refuses: not-found. */
export function endSession(accountId: string, id: string): Outcome<undefined> {
  const ended = database()
    .delete(accountSession)
    .where(and(eq(accountSession.userId, accountId), eq(accountSession.id, id)))
    .run();
  return ended.changes === 0 ? refused({ code: "not-found" }) : done(undefined);
}

/** Ends the account's sessions everywhere; `but` is one that stays. */
export function endSessions(db: Queries, accountId: string, but?: string): void {
  db.delete(accountSession)
    .where(and(eq(accountSession.userId, accountId), but === undefined ? undefined : ne(accountSession.id, but)))
    .run();
}

export const endOtherSessions = (accountId: string, but: string): void => endSessions(database(), accountId, but);
export const endAllSessions = (accountId: string): void => endSessions(database(), accountId);

/** Says whether a session was used recently enough to go on, and notes that it is used now. */
export function stillInUse({ id, updatedAt }: { id: string; updatedAt: Date }, now = Date.now()): boolean {
  const unused = now - updatedAt.getTime();
  if (unused > SESSION_IDLE_MS) {
    database().delete(accountSession).where(eq(accountSession.id, id)).run();
    return false;
  }
  if (unused > USE_NOTED_EVERY_MS) {
    database()
      .update(accountSession)
      .set({ updatedAt: new Date(now) })
      .where(eq(accountSession.id, id))
      .run();
  }
  return true;
}

/** Takes away the sessions, of whomever, that can no longer be used. */
export function forgetEndedSessions(now = Date.now()): void {
  const { expiresAt, updatedAt } = accountSession;
  database()
    .delete(accountSession)
    .where(or(lt(expiresAt, new Date(now)), lt(updatedAt, new Date(now - SESSION_IDLE_MS))))
    .run();
}
