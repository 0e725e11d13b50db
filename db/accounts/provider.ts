/** The role that an OpenID provider's groups give, taken over at every sign-in. */
import { and, eq, ne } from "drizzle-orm";
import type { RoleInput } from "@/lib/accounts/account";
import { done, type Outcome } from "@/lib/refusal";
import { database } from "../store/client";
import { inTransaction } from "../store/transaction";
import { recordAccountEvent } from "./log";
import { giveRole } from "./roles";
import { account, accountPlace } from "./schema";

/** Who the log names: nobody decided this here. */
const AUTHOR = { actor: "Inlogdienst", person: null };

/** Gives the account this role, or takes its role away (null) where no group gives one any longer. */
export const takeRoleFromProvider = (id: string, role: RoleInput | null): Outcome<undefined> =>
  inTransaction(AUTHOR, (tx) => {
    if (role !== null) giveRole(tx, id, role);
    else {
      const found = tx.db.select({ role: account.role }).from(account).where(eq(account.id, id)).get();
      if (found === undefined || found.role === null) return done(undefined);
      tx.db.update(account).set({ role: null }).where(eq(account.id, id)).run();
      tx.db.delete(accountPlace).where(eq(accountPlace.account, id)).run();
      recordAccountEvent(tx, id, "corrected", "Geen rol meer");
    }
    return done(undefined);
  });

/** Writes down that someone came in by the provider for the first time: nobody invited this account. */
export function noteAccountFromProvider(id: string): void {
  inTransaction(AUTHOR, (tx) => {
    recordAccountEvent(tx, id, "added", "Account gemaakt");
    return done(undefined);
  });
}

/** What a provider says of someone. */
export interface ProviderProfile {
  name: string;
  email: string;
  /** Whether the provider vouches for the address. */
  emailVerified: boolean;
}

/**
 * Takes over the name and the address that a provider vouches for. Gives false where both stay as they were, although the
 * provider has others: it does not vouch for the address, or another account has it.
 */
export function takeProfileFromProvider(id: string, { name, email, emailVerified }: ProviderProfile): boolean {
  const address = email.trim().toLowerCase();
  return database().transaction(
    (db) => {
      const found = db.select().from(account).where(eq(account.id, id)).get();
      if (found === undefined || (found.name === name && found.email === address)) return true;
      const taken = db
        .select({ id: account.id })
        .from(account)
        .where(and(eq(account.email, address), ne(account.id, id)))
        .get();
      if (!emailVerified || taken !== undefined) return false;
      db.update(account).set({ name, email: address, emailVerified: true }).where(eq(account.id, id)).run();
      return true;
    },
    { behavior: "immediate" },
  );
}
