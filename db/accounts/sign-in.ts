/**
 * Where accounts are kept: the store that better-auth reads and writes, and who is behind a session. Nothing here asks for a
 * scope, since a scope is made of it: only app/_server/sign-in/auth.ts and session.ts call these.
 */
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { and, eq } from "drizzle-orm";
import type { AccountRole, Places } from "@/lib/accounts/account";
import { byPlaceName } from "@/lib/order";
import {
  type MunicipalityRecord,
  membersOf,
  municipalityIn,
  type RegionRecord,
  regionIn,
  regionsOf,
} from "../places/municipalities";
import { database, type Queries } from "../store/client";
import { snapshot } from "../store/transaction";
import { account, accountCredential, accountPlace, accountSecondFactor, accountSession, accountVerification } from "./schema";

/** The tables under the names that better-auth gives them. */
export const accountStore = () =>
  drizzleAdapter(database(), {
    provider: "sqlite",
    schema: {
      user: account,
      session: accountSession,
      account: accountCredential,
      verification: accountVerification,
      twoFactor: accountSecondFactor,
    },
  });

/** Who is signed in, with the places that the role is for and those around them. */
export interface SignedIn {
  id: string;
  name: string;
  email: string;
  /** Null where the account may do nothing (yet). */
  role: AccountRole | null;
  example: boolean;
  secondFactor: boolean;
  /** Whether there is a password; none where a provider elsewhere signs in. */
  hasPassword: boolean;
  own: { municipalities: MunicipalityRecord[]; regions: RegionRecord[] };
  around: { municipalities: string[]; regions: string[] };
}

/** The account of a session as it is now; null where it was deactivated or is no more. */
export const accountBehindSession = (id: string): SignedIn | null =>
  snapshot((db) => {
    const found = db.select().from(account).where(eq(account.id, id)).get();
    if (found === undefined || found.deactivatedAt !== null) return null;
    const { name, email, example, twoFactorEnabled } = found;
    const own = placesIn(db, id);
    return {
      id,
      name,
      email,
      role: found.role as AccountRole | null,
      example,
      secondFactor: twoFactorEnabled,
      hasPassword: passwordOf(db, id) !== undefined,
      own,
      around: aroundPlaces(db, own),
    };
  });

/** The municipalities and regions of an account that (still) exist, by name. */
export function placesIn(db: Queries, id: string): SignedIn["own"] {
  const places = db.select().from(accountPlace).where(eq(accountPlace.account, id)).all();
  const idsOf = (kind: string) => places.filter((place) => place.kind === kind).map((place) => place.id);
  return existingPlaces(db, { municipalities: idsOf("municipality"), regions: idsOf("region") });
}

/** Those of these places that exist, by name. */
export const existingPlaces = (db: Queries, { municipalities, regions }: Places): SignedIn["own"] => ({
  municipalities: municipalities.flatMap((code) => municipalityIn(db, code) ?? []).sort(byName),
  regions: regions.flatMap((region) => regionIn(db, region) ?? []).sort(byName),
});

/** The members of the regions, and the regions of the municipalities, that a role is for. */
export const aroundPlaces = (db: Queries, own: SignedIn["own"]): SignedIn["around"] => ({
  municipalities: own.regions.flatMap((region) => membersOf(db, region.id).map(({ code }) => code)),
  regions: own.municipalities.flatMap(({ code }) => regionsOf(db, code).map((region) => region.id)),
});

const byName = (a: { name: string }, b: { name: string }): number => byPlaceName(a.name, b.name);

/** The hash of an account's password; undefined where it has none. */
export const passwordOf = (db: Queries, id: string): string | undefined =>
  db
    .select({ password: accountCredential.password })
    .from(accountCredential)
    .where(and(eq(accountCredential.userId, id), eq(accountCredential.providerId, "credential")))
    .get()?.password ?? undefined;

/** The example accounts of this database, in the order in which they were made. A real installation has none. */
export const exampleAccounts = (): { id: string; email: string; name: string }[] =>
  database()
    .select({ id: account.id, email: account.email, name: account.name })
    .from(account)
    .where(eq(account.example, true))
    .orderBy(account.createdAt, account.id)
    .all();
