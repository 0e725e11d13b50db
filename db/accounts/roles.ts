/** The role and the places of an account: what is given, what may not be, and how the log says it. */
import { and, eq, isNull, ne } from "drizzle-orm";
import { roleNames, type Scope } from "@/lib/access";
import { type Places, type RoleInput, roleInput } from "@/lib/accounts/account";
import { listed } from "@/lib/dutch";
import { type Problem, problemsOf } from "@/lib/problem";
import { invalid, type Outcome } from "@/lib/refusal";
import { municipalityIn, regionIn } from "../places/municipalities";
import type { Queries } from "../store/client";
import type { WriteTransaction } from "../store/transaction";
import { opensRecords, sayAccess } from "./access";
import { recordAccountEvent } from "./log";
import { type AccountRecord, accountIn, changeAccount, stateOf } from "./record";
import { account, accountPlace } from "./schema";

/** Gives an account this role and these places. Refuses: not-allowed, not-found, invalid. */
export const setRole = (scope: Scope, id: string, input: RoleInput): Outcome<AccountRecord> =>
  changeAccount(scope, id, (tx, found) => {
    const parsed = roleInput.safeParse(input);
    if (!parsed.success) return invalid(problemsOf(parsed.error));
    const leaves = parsed.data.role !== "administrator";
    const problems = [...unknownPlaces(tx.db, parsed.data), ...(leaves ? lastAdministrator(tx.db, found) : [])];
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

/** The places that are not in the register. */
export function unknownPlaces(db: Queries, { municipalities, regions }: Places): Problem[] {
  const unknown = [
    ...municipalities.filter((code) => municipalityIn(db, code) === undefined).map((code) => ["municipalities", code] as const),
    ...regions.filter((id) => regionIn(db, id) === undefined).map((id) => ["regions", id] as const),
  ];
  return unknown.map(([kind, id]) => ({ path: [kind], message: `${id} is niet bekend.` }));
}
