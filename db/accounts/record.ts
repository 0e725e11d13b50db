/** An account as it is: who, in which role, for which places and in what state; and one change to it. */
import { eq, max } from "drizzle-orm";
import { mayEverywhere, type Scope } from "@/lib/access";
import { type AccountRole, needsSecondFactor, type Places } from "@/lib/accounts/account";
import { done, type Outcome, refused } from "@/lib/refusal";
import type { Queries } from "../store/client";
import { inTransaction, type WriteTransaction } from "../store/transaction";
import { account, accountCredential, accountPlace, accountSession } from "./schema";

export interface AccountRecord extends Places {
  id: string;
  name: string;
  email: string;
  /** Null where the account may do nothing (yet). */
  role: AccountRole | null;
  /** Invited: never signed in, and has no password yet. */
  state: "invited" | "active" | "deactivated" | "erased";
  secondFactor: boolean;
  /** Whether this role asks for a second factor that the account does not have yet; at a provider that is the provider's care. */
  lacksSecondFactor: boolean;
  /** Whether an OpenID provider signs this person in. */
  provider: boolean;
  example: boolean;
  /** ISO 8601 instants; null where nobody is signed in with it now. */
  createdAt: string;
  lastSeenAt: string | null;
}

/** A change to an existing account, in one transaction. Refuses: not-allowed, not-found, and what the change refuses. */
export function changeAccount<T>(
  scope: Scope,
  id: string,
  change: (tx: WriteTransaction, found: AccountRecord) => Outcome<T>,
): Outcome<T> {
  if (!mayManage(scope)) return refused({ code: "not-allowed" });
  return inTransaction(scope, (tx) => {
    const found = accountIn(tx.db, id);
    return found === undefined ? refused({ code: "not-found" }) : change(tx, found);
  });
}

/** The account as it is now, as an outcome. */
export function stateOf(db: Queries, id: string): Outcome<AccountRecord> {
  const found = accountIn(db, id);
  return found === undefined ? refused({ code: "not-found" }) : done(found);
}

export const mayManage = (scope: Scope): boolean => mayEverywhere(scope, "people.manage");

export function accountIn(db: Queries, id: string): AccountRecord | undefined {
  const row = db.select().from(account).where(eq(account.id, id)).get();
  return row && recordOf(db, row);
}

export function recordOf(db: Queries, row: typeof account.$inferSelect): AccountRecord {
  const { id, name, email, example, twoFactorEnabled } = row;
  const places = db.select().from(accountPlace).where(eq(accountPlace.account, id)).orderBy(accountPlace.id).all();
  const credentials = db.select().from(accountCredential).where(eq(accountCredential.userId, id)).all();
  const seen = db
    .select({ at: max(accountSession.updatedAt) })
    .from(accountSession)
    .where(eq(accountSession.userId, id))
    .get();
  const role = row.role as AccountRole | null;
  const provider = credentials.some(({ providerId }) => providerId !== "credential");
  return {
    id,
    name,
    email,
    role,
    municipalities: places.filter(({ kind }) => kind === "municipality").map((place) => place.id),
    regions: places.filter(({ kind }) => kind === "region").map((place) => place.id),
    state: stateOfRow(row, credentials.length > 0),
    secondFactor: twoFactorEnabled,
    lacksSecondFactor: role !== null && needsSecondFactor(role) && !(twoFactorEnabled || provider || example),
    provider,
    example,
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: seen?.at?.toISOString() ?? null,
  };
}

function stateOfRow(row: typeof account.$inferSelect, canSignIn: boolean): AccountRecord["state"] {
  if (row.erasedAt !== null) return "erased";
  if (row.deactivatedAt !== null) return "deactivated";
  return canSignIn ? "active" : "invited";
}
