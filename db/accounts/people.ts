/** People as the administrator sees them: who has an account, in which role and for which places, and what is changed of it. */
import { randomUUID } from "node:crypto";
import { and, eq, isNull, max, ne } from "drizzle-orm";
import { mayEverywhere, roleNames, type Scope } from "@/lib/access";
import {
  type AccountInput,
  type AccountRole,
  accountInput,
  needsSecondFactor,
  type Places,
  type RoleInput,
  roleInput,
} from "@/lib/accounts/account";
import { bsnProblems } from "@/lib/bsn";
import { listed } from "@/lib/dutch";
import { type Problem, problemsOf } from "@/lib/problem";
import { done, invalid, type Outcome, refused } from "@/lib/refusal";
import { municipalityIn, regionIn } from "../places/municipalities";
import type { Queries } from "../store/client";
import { inTransaction, snapshot, type WriteTransaction } from "../store/transaction";
import { opensRecords, sayAccess } from "./access";
import { type Link, makeLink } from "./links";
import { recordAccountEvent } from "./log";
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
    const problems = [...bsnProblems({ name }), ...emailProblems(tx.db, email), ...placeProblems(tx.db, role)];
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

/** Gives an account this role and these places. Refuses: not-allowed, not-found, invalid. */
export const setRole = (scope: Scope, id: string, input: RoleInput): Outcome<AccountRecord> =>
  changeAccount(scope, id, (tx, found) => {
    const parsed = roleInput.safeParse(input);
    if (!parsed.success) return invalid(problemsOf(parsed.error));
    const leaves = parsed.data.role !== "administrator";
    const problems = [...placeProblems(tx.db, parsed.data), ...(leaves ? lastAdministrator(tx.db, found) : [])];
    if (problems.length > 0) return invalid(problems);
    giveRole(tx, id, parsed.data);
    return stateOf(tx.db, id);
  });

/** Writes a role and its places down, with what the log says of it; nothing where it is so already. */
export function giveRole(tx: WriteTransaction, id: string, { role, ...places }: RoleInput): void {
  const before = accountIn(tx.db, id);
  const title = `Rol: ${roleInWords(tx.db, { role, ...places })}`;
  if (before?.role && title === `Rol: ${roleInWords(tx.db, { ...before, role: before.role })}`) return;
  tx.db
    .update(account)
    .set({ role, updatedAt: new Date(tx.at) })
    .where(eq(account.id, id))
    .run();
  tx.db.delete(accountPlace).where(eq(accountPlace.account, id)).run();
  const rows = [
    ...places.municipalities.map((code) => ({ account: id, kind: "municipality" as const, id: code })),
    ...places.regions.map((region) => ({ account: id, kind: "region" as const, id: region })),
  ];
  if (rows.length > 0) tx.db.insert(accountPlace).values(rows).run();
  recordAccountEvent(tx, id, "corrected", title);
  // Example accounts come with the example: nobody gave them anything.
  if (!before?.example)
    sayAccess(tx, id, opensRecords(tx.db, before ? roleOf(before) : null), opensRecords(tx.db, { role, ...places }));
}

/** The role and places that an account has; null where it has none. */
export const roleOf = ({
  role,
  municipalities,
  regions,
}: Pick<AccountRecord, "role" | "municipalities" | "regions">): RoleInput | null => role && { role, municipalities, regions };

/** "Beleidsadviseur Beekrijk", as the log calls a role with its places. */
export function roleInWords(db: Queries, { role, municipalities, regions }: RoleInput): string {
  const names = [
    ...municipalities.map((code) => municipalityIn(db, code)?.name ?? code),
    ...regions.map((id) => regionIn(db, id)?.name ?? id),
  ].sort((a, b) => a.localeCompare(b, "nl"));
  return [roleNames[role], listed(names)].filter(Boolean).join(" ");
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

function linkOf(db: Queries, id: string): Outcome<PasswordLink> {
  const found = stateOf(db, id);
  return found.ok ? done({ account: found.value, ...makeLink(db, id, "invitation") }) : found;
}

const mayManage = (scope: Scope): boolean => mayEverywhere(scope, "people.manage");

/** A problem with the account as a whole. */
const of = (message: string): Problem => ({ path: [], message });

/** Somebody must remain who can let others in. */
export function lastAdministrator(db: Queries, { id, role }: AccountRecord): Problem[] {
  if (role !== "administrator") return [];
  const other = db
    .select({ id: account.id })
    .from(account)
    .where(and(eq(account.role, "administrator"), isNull(account.deactivatedAt), ne(account.id, id)))
    .get();
  return other === undefined
    ? [{ path: ["role"], message: "Dit is de enige beheerder. Maak eerst iemand anders beheerder." }]
    : [];
}

function emailProblems(db: Queries, email: string): Problem[] {
  const taken = db.select({ id: account.id }).from(account).where(eq(account.email, email)).get();
  return taken === undefined ? [] : [{ path: ["email"], message: "Er is al een account met dit e-mailadres." }];
}

/** The places that are not in the register. */
export function placeProblems(db: Queries, { municipalities, regions }: Places): Problem[] {
  const unknown = [
    ...municipalities.filter((code) => municipalityIn(db, code) === undefined).map((code) => ["municipalities", code] as const),
    ...regions.filter((id) => regionIn(db, id) === undefined).map((id) => ["regions", id] as const),
  ];
  return unknown.map(([kind, id]) => ({ path: [kind], message: `${id} is niet bekend.` }));
}

function accountIn(db: Queries, id: string): AccountRecord | undefined {
  const row = db.select().from(account).where(eq(account.id, id)).get();
  return row && recordOf(db, row);
}

function recordOf(db: Queries, row: typeof account.$inferSelect): AccountRecord {
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
