/** Until when somebody has read an inbox: an account's own, and gone with it. */
import { and, eq } from "drizzle-orm";
import type { Owner, Scope } from "@/lib/access";
import { mayRead } from "@/lib/access";
import { done, type Outcome, refused } from "@/lib/refusal";
import { database } from "../store/client";
import { now } from "../store/clock";
import { accountInbox } from "./schema";

/** The moment (an instant) up to which who asks has read this inbox; null: never, or nobody who signs in. */
export function inboxReadAt({ person }: Scope, { kind, id }: Owner): string | null {
  if (person === null) return null;
  const mine = and(eq(accountInbox.account, person), eq(accountInbox.ownerKind, kind), eq(accountInbox.ownerId, id));
  return database().select().from(accountInbox).where(mine).get()?.readAt ?? null;
}

/** From now on everything in this inbox is read. Refuses: not-allowed. */
export function markInboxRead(scope: Scope, owner: Owner): Outcome<Owner> {
  if (scope.person === null || !mayRead(scope, owner)) return refused({ code: "not-allowed" });
  const readAt = now().toISOString();
  database()
    .insert(accountInbox)
    .values({ account: scope.person, ownerKind: owner.kind, ownerId: owner.id, readAt })
    .onConflictDoUpdate({ target: [accountInbox.account, accountInbox.ownerKind, accountInbox.ownerId], set: { readAt } })
    .run();
  return done(owner);
}
