/** What people change of their own account, for the log: better-auth does the change itself. */
import { and, eq, isNull, lt, or } from "drizzle-orm";
import { roleNames } from "@/lib/access";
import type { AccountRole } from "@/lib/accounts/account";
import { done } from "@/lib/refusal";
import { database } from "../store/client";
import { inTransaction } from "../store/transaction";
import { recordAccountEvent } from "./log";
import { account, accountSecondFactor } from "./schema";

function note(id: string, title: string): void {
  const role = database().select({ role: account.role }).from(account).where(eq(account.id, id)).get()?.role;
  const actor = role ? roleNames[role as AccountRole] : "Account zonder rol";
  inTransaction({ actor, person: id }, (tx) => {
    recordAccountEvent(tx, id, "corrected", title);
    return done(undefined);
  });
}

export const notePassword = (id: string): void => note(id, "Wachtwoord gekozen");
export const noteSecondFactorSet = (id: string): void => note(id, "Tweede stap ingesteld");
export const noteSecondFactorRemoved = (id: string): void => note(id, "Tweede stap weggehaald");
export const noteRecoveryCodes = (id: string): void => note(id, "Nieuwe herstelcodes gemaakt");
export const noteFeedMade = (id: string): void => note(id, "Agenda-adres gemaakt");
export const noteFeedEnded = (id: string): void => note(id, "Agenda-adres ingetrokken");
export const noteDigest = (id: string, title: string): void => note(id, title);
export const noteSignedOutEverywhere = (id: string): void => note(id, "Overal uitgelogd");

/** The sealed secret of an account's second step; undefined where it has none. */
export const sealedSecondFactor = (id: string): string | undefined =>
  database()
    .select({ secret: accountSecondFactor.secret })
    .from(accountSecondFactor)
    .where(eq(accountSecondFactor.userId, id))
    .get()?.secret;

/** Uses the code of a step up, and those before it. Gives false where that had been done: of two at once one gets in. */
export function spendStep(id: string, step: number): boolean {
  const { userId, lastStep } = accountSecondFactor;
  const { changes } = database()
    .update(accountSecondFactor)
    .set({ lastStep: step })
    .where(and(eq(userId, id), or(isNull(lastStep), lt(lastStep, step))))
    .run();
  return changes > 0;
}
