/** What happened to accounts, in the installation's log. A title never names a person: the record is the account's id. */
import { and, count, desc, eq, lt } from "drizzle-orm";
import { mayEverywhere, type Scope } from "@/lib/access";
import { done, type Outcome, refused } from "@/lib/refusal";
import { type AuditEvent, type AuditOwner, recordEvent } from "./audit";
import { database } from "./client";
import { auditEvent } from "./schema";
import type { Writing } from "./transaction";
import type { AuditEventName } from "./words";

const installation: AuditOwner = { kind: "installation", id: "plateau" };

/** Writes down what happened to an account, in the transaction under way. */
export function recordAccountEvent(writing: Writing, record: string, event: AuditEventName, title: string): void {
  const earlier = writing.db
    .select({ events: count() })
    .from(auditEvent)
    .where(and(eq(auditEvent.kind, "account"), eq(auditEvent.record, record)))
    .get();
  recordEvent(writing, { owner: installation, kind: "account", record, version: (earlier?.events ?? 0) + 1, event, title });
}

/** The installation's log, newest first: at most `limit` events, and only those before the event `before` where that is given. */
export function accountEvents(scope: Scope, page: { before?: number; limit: number }): Outcome<AuditEvent[]> {
  if (!mayEverywhere(scope, "people.manage")) return refused({ code: "not-allowed" });
  const rows = database()
    .select()
    .from(auditEvent)
    .where(
      and(
        eq(auditEvent.ownerKind, installation.kind),
        eq(auditEvent.ownerId, installation.id),
        page.before === undefined ? undefined : lt(auditEvent.id, page.before),
      ),
    )
    .orderBy(desc(auditEvent.id))
    .limit(page.limit)
    .all();
  return done(rows.map(({ ownerKind: _kind, ownerId: _id, ...event }) => ({ ...event, owner: installation })));
}
