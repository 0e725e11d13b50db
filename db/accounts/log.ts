/** What happened to accounts, in the installation's log. A title never names a person: the record is the account's id. */
import { and, count, eq } from "drizzle-orm";
import { mayEverywhere, type Scope } from "@/lib/access";
import { done, type Outcome, refused } from "@/lib/refusal";
import { type AuditEvent, type AuditOwner, eventsOf, type LogPage, recordEvent } from "../store/audit";
import { auditEvent } from "../store/schema";
import type { WriteTransaction } from "../store/transaction";
import type { AuditEventName } from "../store/words";

const installation: AuditOwner = { kind: "installation", id: "plateau" };

/** Writes down what happened to an account, in the transaction under way. */
export function recordAccountEvent(writing: WriteTransaction, record: string, event: AuditEventName, title: string): void {
  const earlier = writing.db
    .select({ events: count() })
    .from(auditEvent)
    .where(and(eq(auditEvent.kind, "account"), eq(auditEvent.record, record)))
    .get();
  recordEvent(writing, { owner: installation, kind: "account", record, version: (earlier?.events ?? 0) + 1, event, title });
}

/** The installation's log, newest first. Refuses: not-allowed. */
export const accountEvents = (scope: Scope, page: LogPage): Outcome<AuditEvent[]> =>
  mayEverywhere(scope, "people.manage") ? done(eventsOf(installation, page)) : refused({ code: "not-allowed" });
