/** Transactions: one moment and one author for all that a write lays down, and all of it or nothing. */
import { desc } from "drizzle-orm";
import type { Scope } from "@/lib/access";
import type { Outcome } from "@/lib/refusal";
import { database, type Queries } from "./client";
import { now } from "./clock";
import { auditEvent } from "./schema";

/** Who is written down as the author: a scope is one. */
type Author = Pick<Scope, "actor" | "person">;

/** A write that is under way. */
export interface WriteTransaction {
  db: Queries;
  /** The author, as the audit log names who asks. */
  actor: string;
  /** The author's account, an opaque id; null for the command line. */
  person: string | null;
  /** The moment of recording: see {@link momentOf}. */
  at: string;
}

class Refused<T> extends Error {
  constructor(readonly outcome: Outcome<T>) {
    super("refused");
  }
}

/**
 * Runs a write in one transaction that holds the database from its first read, so what it checked is still so when it
 * writes. A refusal or a fault takes back everything. Within another transaction it becomes part of that one.
 */
export function inTransaction<T>(scope: Author, write: (writing: WriteTransaction) => Outcome<T>): Outcome<T> {
  try {
    return database().transaction(
      (db) => {
        const outcome = write({ db, actor: scope.actor, person: scope.person, at: momentOf(db) });
        if (!outcome.ok) throw new Refused(outcome);
        return outcome;
      },
      { behavior: "immediate" },
    );
  } catch (error) {
    if (error instanceof Refused) return error.outcome;
    throw error;
  }
}

/** Runs several reads on one state of the database, whatever others write in the meantime. */
export const snapshot = <T>(read: (db: Queries) => T): T => database().transaction(read);

/**
 * Now, but always after the transaction before: every write has an audit event, so the last of these tells. Where the
 * clock goes back, or two writes fall within a millisecond, each state of the database still has a moment of its own.
 */
function momentOf(db: Queries): string {
  const last = db.select({ at: auditEvent.at }).from(auditEvent).orderBy(desc(auditEvent.id)).limit(1).get();
  const earliest = last === undefined ? 0 : Date.parse(last.at) + 1;
  return new Date(Math.max(now().getTime(), earliest)).toISOString();
}
