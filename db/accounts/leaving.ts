/** Accounts that go out of use, and what is taken from them: sessions, a lost second factor, a name. */
import { eq } from "drizzle-orm";
import type { Scope } from "@/lib/access";
import { invalid, type Outcome } from "@/lib/refusal";
import { database, emptyWriteAheadLog } from "../store/client";
import type { Writing } from "../store/transaction";
import { opensRecords, sayAccess } from "./access";
import { takeBackLinks } from "./links";
import { recordAccountEvent } from "./log";
import { type AccountRecord, changing, lastAdministrator, roleOf, stateOf } from "./people";
import { account, accountCredential, accountSecondFactor } from "./schema";
import { endSessions } from "./sessions";

/** From now on nobody signs in with it. Refuses: not-allowed, not-found, and invalid: it is the last administrator's. */
export const deactivateAccount = (scope: Scope, id: string): Outcome<AccountRecord> =>
  changing(scope, id, (under, found) => {
    const problems = lastAdministrator(under.db, found);
    if (problems.length > 0) return invalid(problems);
    if (found.state === "deactivated" || found.state === "erased") return stateOf(under.db, id);
    close(under, found);
    recordAccountEvent(under, id, "withdrawn", "Account buiten gebruik gesteld");
    return stateOf(under.db, id);
  });

/** Takes an account into use again, with the role and password it had. Refuses: not-allowed, not-found, and invalid: erased. */
export const reactivateAccount = (scope: Scope, id: string): Outcome<AccountRecord> =>
  changing(scope, id, (under, found) => {
    if (found.state === "erased") {
      return invalid([{ path: [], message: "De naam bij dit account is gewist. Nodig deze persoon opnieuw uit." }]);
    }
    if (found.state !== "deactivated") return stateOf(under.db, id);
    under.db.update(account).set({ deactivatedAt: null }).where(eq(account.id, id)).run();
    recordAccountEvent(under, id, "restored", "Account weer in gebruik genomen");
    sayAccess(under, id, new Map(), opensRecords(under.db, roleOf(found)));
    return stateOf(under.db, id);
  });

/** For who lost the telephone: signed out everywhere, and asked to set up another. Refuses: not-allowed, not-found. */
export const removeSecondFactor = (scope: Scope, id: string): Outcome<AccountRecord> =>
  changing(scope, id, (under, found) => {
    if (!found.secondFactor) return stateOf(under.db, id);
    under.db.delete(accountSecondFactor).where(eq(accountSecondFactor.userId, id)).run();
    under.db.update(account).set({ twoFactorEnabled: false }).where(eq(account.id, id)).run();
    endSessions(under.db, id);
    takeBackLinks(under.db, id);
    recordAccountEvent(under, id, "corrected", "Tweede stap weggehaald door een beheerder");
    return stateOf(under.db, id);
  });

/**
 * Erases who this was: name, e-mail address and all that one signs in with. What was recorded stays, under the function and
 * the account's id. Refuses: not-allowed, not-found, and invalid: it is the last administrator's.
 */
export function eraseName(scope: Scope, id: string): Outcome<AccountRecord> {
  const outcome = changing(scope, id, erased);
  // What the database no longer says still stands in its log until that is emptied.
  if (outcome.ok) emptyWriteAheadLog(database());
  return outcome;
}

function erased(under: Writing, { id, ...found }: AccountRecord): Outcome<AccountRecord> {
  const problems = lastAdministrator(under.db, { id, ...found });
  if (problems.length > 0) return invalid(problems);
  if (found.state === "erased") return stateOf(under.db, id);
  close(under, { id, ...found });
  under.db.delete(accountCredential).where(eq(accountCredential.userId, id)).run();
  under.db.delete(accountSecondFactor).where(eq(accountSecondFactor.userId, id)).run();
  const nobody = { name: "Gewist", email: `${id}@gewist.invalid`, image: null, twoFactorEnabled: false };
  under.db
    .update(account)
    .set({ ...nobody, erasedAt: new Date(under.at) })
    .where(eq(account.id, id))
    .run();
  recordAccountEvent(under, id, "erased", "Naam en e-mailadres gewist");
  return stateOf(under.db, id);
}

type Closing = Pick<AccountRecord, "id" | "state" | "role" | "municipalities" | "regions">;

/** Puts an account out of use and everyone who is in it out of it. */
function close(under: Writing, found: Closing): void {
  const { id } = found;
  if (found.state !== "deactivated") sayAccess(under, id, opensRecords(under.db, roleOf(found)), new Map());
  under.db
    .update(account)
    .set({ deactivatedAt: new Date(under.at) })
    .where(eq(account.id, id))
    .run();
  endSessions(under.db, id);
  takeBackLinks(under.db, id);
}
