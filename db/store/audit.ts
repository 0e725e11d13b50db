/** The audit log (logboek): who did what, when. An event is written in the transaction that does it, and never changed. */
import { and, desc, eq, inArray, lt, ne, or, type SQL, sql } from "drizzle-orm";
import { mayRead, type Owner, type Scope } from "@/lib/access";
import { done, type Outcome, refused } from "@/lib/refusal";
import { database } from "./client";
import { insertRow } from "./insert-row";
import { auditEvent, remarkVersion } from "./schema";
import type { WriteTransaction } from "./transaction";
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
  { db, actor, person, at }: WriteTransaction,
  { owner, ...event }: Omit<AuditEvent, "id" | "at" | "actor" | "person">,
): void {
  insertRow(db, auditEvent, { at, actor, person, ownerKind: owner.kind, ownerId: owner.id, ...event });
}

/** Which part of a log: at most `limit` events, and only those before the event `before` where that is given. */
export interface LogPage {
  before?: number;
  limit: number;
}

/** The owner's events, newest first; to a chain director without remarks of other regions. Refuses: not-allowed. */
export const auditLog = (scope: Scope, owner: Owner, page: LogPage): Outcome<AuditEvent[]> =>
  mayRead(scope, owner) ? done(eventsOf(owner, page, toldTo(scope, owner))) : refused({ code: "not-allowed" });

/** Which events are told: a remark of another region is not, as it is not shown where it was made. */
function toldTo({ role, own }: Scope, { kind, id }: Owner): SQL | undefined {
  if (role !== "chain-director" || kind === "region") return undefined;
  const region = sql`json_extract(${remarkVersion.body}, '$.region')`;
  const ours = database()
    .select({ id: remarkVersion.id })
    .from(remarkVersion)
    .where(and(eq(remarkVersion.ownerKind, kind), eq(remarkVersion.ownerId, id), inArray(region, [...own.regions])));
  return or(ne(auditEvent.kind, "remark"), inArray(auditEvent.record, ours));
}

/** The same for any owner, for who has made sure that it may be read. */
export function eventsOf(owner: AuditOwner, { before, limit }: LogPage, told?: SQL): AuditEvent[] {
  const rows = database()
    .select()
    .from(auditEvent)
    .where(
      and(
        eq(auditEvent.ownerKind, owner.kind),
        eq(auditEvent.ownerId, owner.id),
        before === undefined ? undefined : lt(auditEvent.id, before),
        told,
      ),
    )
    .orderBy(desc(auditEvent.id))
    .limit(limit)
    .all();
  return rows.map(({ ownerKind: _kind, ownerId: _id, ...event }) => ({ ...event, owner }) satisfies AuditEvent);
}
