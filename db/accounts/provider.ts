/** The role that an OpenID provider's groups give, taken over at every sign-in. */
import { eq } from "drizzle-orm";
import type { RoleInput } from "@/lib/accounts/account";
import { done, type Outcome } from "@/lib/refusal";
import { writing } from "../store/transaction";
import { recordAccountEvent } from "./log";
import { giveRole } from "./people";
import { account, accountPlace } from "./schema";

/** Who the log names: nobody decided this here. */
const AUTHOR = { actor: "Inlogdienst", person: null };

/** Gives the account this role, or takes its role away (null) where no group gives one any longer. */
export const takeRoleFromProvider = (id: string, role: RoleInput | null): Outcome<undefined> =>
  writing(AUTHOR, (under) => {
    if (role !== null) giveRole(under, id, role);
    else {
      const found = under.db.select({ role: account.role }).from(account).where(eq(account.id, id)).get();
      if (found === undefined || found.role === null) return done(undefined);
      under.db.update(account).set({ role: null }).where(eq(account.id, id)).run();
      under.db.delete(accountPlace).where(eq(accountPlace.account, id)).run();
      recordAccountEvent(under, id, "corrected", "Geen rol meer");
    }
    return done(undefined);
  });

/** Writes down that someone came in by the provider for the first time: nobody invited this account. */
export function noteAccountFromProvider(id: string): void {
  writing(AUTHOR, (under) => {
    recordAccountEvent(under, id, "added", "Account gemaakt");
    return done(undefined);
  });
}
