/** People as the administrator sees them: all accounts, who is invited, and with which link they choose a password. */
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Scope } from "@/lib/access";
import { type AccountInput, accountInput } from "@/lib/accounts/account";
import { bsnProblems } from "@/lib/bsn";
import { type Problem, problemsOf } from "@/lib/problem";
import { done, invalid, type Outcome, refused } from "@/lib/refusal";
import type { Queries } from "../store/client";
import { inTransaction, snapshot, type WriteTransaction } from "../store/transaction";
import { type Link, makeLink } from "./links";
import { recordAccountEvent } from "./log";
import { type AccountRecord, accountIn, changeAccount, mayManage, recordOf, stateOf } from "./record";
import { giveRole, unknownPlaces } from "./roles";
import { account } from "./schema";

/** An account with a one-time link on which its password is chosen. */
export interface PasswordLink extends Link {
  account: AccountRecord;
}

/** All accounts, by name. Refuses: not-allowed. */
export function listAccounts(scope: Scope): Outcome<AccountRecord[]> {
  if (!mayManage(scope)) return refused({ code: "not-allowed" });
  return snapshot((db) => {
    const records = db
      .select()
      .from(account)
      .all()
      .map((row) => recordOf(db, row));
    return done(records.sort((a, b) => a.name.localeCompare(b.name, "nl") || a.email.localeCompare(b.email)));
  });
}

/** Refuses: not-allowed, not-found. */
export function findAccount(scope: Scope, id: string): Outcome<AccountRecord> {
  if (!mayManage(scope)) return refused({ code: "not-allowed" });
  return snapshot((db) => {
    const found = accountIn(db, id);
    return found === undefined ? refused({ code: "not-found" }) : done(found);
  });
}

/** Makes an account without a password. Refuses: not-allowed, and invalid: the schema, an address that is taken, unknown places. */
export function inviteAccount(scope: Scope, input: AccountInput): Outcome<PasswordLink> {
  if (!mayManage(scope)) return refused({ code: "not-allowed" });
  const parsed = accountInput.safeParse(input);
  if (!parsed.success) return invalid(problemsOf(parsed.error));
  return inTransaction(scope, (tx) => {
    const { email, name, ...role } = parsed.data;
    const problems = [...bsnProblems({ name }), ...emailProblems(tx.db, email), ...unknownPlaces(tx.db, role)];
    if (problems.length > 0) return invalid(problems);
    const id = addAccount(tx, { email, name, ...role });
    return linkOf(tx.db, id);
  });
}

/**
 * Invites several people: all of them or, refused as one of them is, none; the path of a problem begins with the place of the
 * person in the list. Refuses: not-allowed, invalid.
 */
export const inviteAccounts = (scope: Scope, inputs: readonly AccountInput[]): Outcome<PasswordLink[]> =>
  inTransaction(scope, () => {
    const links: PasswordLink[] = [];
    for (const [at, input] of inputs.entries()) {
      const outcome = inviteAccount(scope, input);
      if (!outcome.ok && outcome.refusal.code === "invalid") {
        return invalid(outcome.refusal.problems.map(({ path, message }) => ({ path: [at, ...path], message })));
      }
      if (!outcome.ok) return outcome;
      links.push(outcome.value);
    }
    return done(links);
  });

/** Writes a new account down; what is wrong with it was found before. Gives its id. */
export function addAccount(tx: WriteTransaction, { email, name, ...role }: AccountInput, example = false): string {
  const id = randomUUID();
  const now = new Date(tx.at);
  // Whoever makes the account vouches for the address, so that the same address at a provider may be joined to it.
  tx.db.insert(account).values({ id, name, email, emailVerified: true, example, createdAt: now, updatedAt: now }).run();
  recordAccountEvent(tx, id, "added", "Account gemaakt");
  giveRole(tx, id, role);
  return id;
}

/** A new link to choose a password, for who was invited or forgot it; earlier links lapse. Refuses: not-allowed, not-found. */
export const renewLink = (scope: Scope, id: string): Outcome<PasswordLink> =>
  changeAccount(scope, id, (tx, found) => {
    if (found.state === "deactivated" || found.state === "erased") return invalid([of("Dit account is buiten gebruik.")]);
    recordAccountEvent(tx, id, "corrected", "Link gemaakt om een wachtwoord te kiezen");
    return linkOf(tx.db, id);
  });

function linkOf(db: Queries, id: string): Outcome<PasswordLink> {
  const found = stateOf(db, id);
  return found.ok ? done({ account: found.value, ...makeLink(db, id, "invitation") }) : found;
}

/** A problem with the account as a whole. */
const of = (message: string): Problem => ({ path: [], message });

function emailProblems(db: Queries, email: string): Problem[] {
  const taken = db.select({ id: account.id }).from(account).where(eq(account.email, email)).get();
  return taken === undefined ? [] : [{ path: ["email"], message: "Er is al een account met dit e-mailadres." }];
}
