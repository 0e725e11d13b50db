/** Accounts that go out of use, and what is taken from them: sessions, a lost second factor, a name. */
import { eq } from "drizzle-orm";
import type { Scope } from "@/lib/access";
import { invalid, type Outcome } from "@/lib/refusal";
import { database, emptyWriteAheadLog } from "../store/client";
import type { WriteTransaction } from "../store/transaction";
import { opensRecords, sayAccess } from "./access";
import { endFeed } from "./feed";
import { takeBackLinks } from "./links";
import { recordAccountEvent } from "./log";
import { type AccountRecord, changeAccount, stateOf } from "./record";
import { lastAdministrator, roleOf } from "./roles";
import { account, accountCredential, accountInbox, accountSecondFactor } from "./schema";
import { endSessions } from "./sessions";

/** From now on nobody signs in with it. Refuses: not-allowed, not-found, and invalid: it is the last administrator's. */
export const deactivateAccount = (scope: Scope, id: string): Outcome<AccountRecord> =>
  changeAccount(scope, id, (tx, found) => {
    const problems = lastAdministrator(tx.db, found);
    if (problems.length > 0) return invalid(problems);
    if (found.state === "deactivated" || found.state === "erased") return stateOf(tx.db, id);
    close(tx, found);
    recordAccountEvent(tx, id, "withdrawn", "Account buiten gebruik gesteld");
    return stateOf(tx.db, id);
  });

/** Takes an account into use again, with the role and password it had. Refuses: not-allowed, not-found, and invalid: erased. */
export const reactivateAccount = (scope: Scope, id: string): Outcome<AccountRecord> =>
  changeAccount(scope, id, (tx, found) => {
    if (found.state === "erased") {
      return invalid([{ path: [], message: "De naam bij dit account is gewist. Nodig deze persoon opnieuw uit." }]);
    }
    if (found.state !== "deactivated") return stateOf(tx.db, id);
    tx.db.update(account).set({ deactivatedAt: null }).where(eq(account.id, id)).run();
    recordAccountEvent(tx, id, "restored", "Account weer in gebruik genomen");
    sayAccess(tx, id, new Map(), opensRecords(tx.db, roleOf(found)));
    return stateOf(tx.db, id);
  });

/** For who lost the telephone: signed out everywhere, the calendar on it too, and asked to set up another. Refuses: not-allowed, not-found. */
export const removeSecondFactor = (scope: Scope, id: string): Outcome<AccountRecord> =>
  changeAccount(scope, id, (tx, found) => {
    if (!found.secondFactor) return stateOf(tx.db, id);
    tx.db.delete(accountSecondFactor).where(eq(accountSecondFactor.userId, id)).run();
    tx.db.update(account).set({ twoFactorEnabled: false }).where(eq(account.id, id)).run();
    endSessions(tx.db, id);
    takeBackLinks(tx.db, id);
    endFeed(tx.db, id);
    recordAccountEvent(tx, id, "corrected", "Tweede stap weggehaald door een beheerder");
    return stateOf(tx.db, id);
  });

/**
 * Erases who this was: name, e-mail address and all that one signs in with. What was recorded stays, under the function and
 * the account's id. Refuses: not-allowed, not-found, and invalid: it is the last administrator's.
 */
export function eraseName(scope: Scope, id: string): Outcome<AccountRecord> {
  const outcome = changeAccount(scope, id, erased);
  // What the database no longer says still stands in its log until that is emptied.
  if (outcome.ok) emptyWriteAheadLog(database());
  return outcome;
}

function erased(tx: WriteTransaction, { id, ...found }: AccountRecord): Outcome<AccountRecord> {
  const problems = lastAdministrator(tx.db, { id, ...found });
  if (problems.length > 0) return invalid(problems);
  if (found.state === "erased") return stateOf(tx.db, id);
  close(tx, { id, ...found });
  tx.db.delete(accountCredential).where(eq(accountCredential.userId, id)).run();
  tx.db.delete(accountSecondFactor).where(eq(accountSecondFactor.userId, id)).run();
  tx.db.delete(accountInbox).where(eq(accountInbox.account, id)).run();
  const nobody = { name: "Gewist", email: `${id}@gewist.invalid`, image: null, twoFactorEnabled: false };
  tx.db
    .update(account)
    .set({ ...nobody, erasedAt: new Date(tx.at) })
    .where(eq(account.id, id))
    .run();
  recordAccountEvent(tx, id, "erased", "Naam en e-mailadres gewist");
  return stateOf(tx.db, id);
}

type Closing = Pick<AccountRecord, "id" | "state" | "role" | "municipalities" | "regions">;

/** Puts an account out of use and everyone who is in it out of it. */
function close(tx: WriteTransaction, found: Closing): void {
  const { id } = found;
  if (found.state !== "deactivated") sayAccess(tx, id, opensRecords(tx.db, roleOf(found)), new Map());
  tx.db
    .update(account)
    .set({ deactivatedAt: new Date(tx.at) })
    .where(eq(account.id, id))
    .run();
  endSessions(tx.db, id);
  takeBackLinks(tx.db, id);
  endFeed(tx.db, id);
}
