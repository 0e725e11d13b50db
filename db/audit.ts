/** The audit log (logboek): who did what, when. An event is written in the transaction that does it, and never changed. */
import { and, desc, eq, lt } from "drizzle-orm";
import { mayRead, type Owner, type Scope } from "@/lib/access";
import { done, type Outcome, refused } from "@/lib/refusal";
import { database } from "./client";
import { auditEvent } from "./schema";
import type { Writing } from "./transaction";
import type { AuditEventName, AuditKind } from "./words";

/** Whose event it is; an installation's concerns no municipality or region. */
export type AuditOwner = Owner | { kind: "installation"; id: "plateau" };

export interface AuditEvent {
  /** Counts up over the whole log. */
  id: number;
  /** An ISO 8601 instant in UTC. */
  at: string;
  /** A function, never a person's name. */
  actor: string;
  /** The account, an opaque id that is kept when the account goes; null for the command line. */
  person: string | null;
  owner: AuditOwner;
  kind: AuditKind;
  /** The record's id within its owner and kind. */
  record: string;
  version: number;
  event: AuditEventName;
  /** What the record is called, as it was then. */
  title: string;
}

/** Writes an event in the transaction under way. */
export function recordEvent(
  { db, actor, person, at }: Writing,
  { owner, ...event }: Omit<AuditEvent, "id" | "at" | "actor" | "person">,
): void {
  db.insert(auditEvent)
    .values({ at, actor, person, ownerKind: owner.kind, ownerId: owner.id, ...event })
    .run();
}

/** The owner's events, newest first: at most `limit`, and only those before the event `before` where that is given. */
export function auditLog(scope: Scope, owner: Owner, page: { before?: number; limit: number }): Outcome<AuditEvent[]> {
  if (!mayRead(scope, owner)) return refused({ code: "not-allowed" });
  const rows = database()
    .select()
    .from(auditEvent)
    .where(
      and(
        eq(auditEvent.ownerKind, owner.kind),
        eq(auditEvent.ownerId, owner.id),
        page.before === undefined ? undefined : lt(auditEvent.id, page.before),
      ),
    )
    .orderBy(desc(auditEvent.id))
    .limit(page.limit)
    .all();
  return done(rows.map(({ ownerKind: _kind, ownerId: _id, ...event }) => ({ ...event, owner }) satisfies AuditEvent));
}
