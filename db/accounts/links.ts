/** One-time links on which a password is chosen: for who was invited, and for who forgot it. better-auth redeems them. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { and, eq, gt, isNull } from "drizzle-orm";
import { database, type Queries } from "../store/client";
import { account, accountVerification } from "./schema";
import { passwordOf, placesIn } from "./sign-in";

const HOUR_MS = 60 * 60 * 1000;
const WEEK_MS = 7 * 24 * HOUR_MS;

/** How long a link is good for: an invitation a week, a forgotten password an hour. */
export const linkTimes = { invitation: WEEK_MS, forgotten: HOUR_MS } as const;

export interface Link {
  /** What stands in the link; the database holds only its hash. */
  token: string;
  /** The last moment, an ISO 8601 instant. */
  expiresAt: string;
}

/** Makes a link for an account, and takes back earlier ones. */
export function makeLink(db: Queries, accountId: string, time: keyof typeof linkTimes): Link {
  takeBackLinks(db, accountId);
  const token = randomBytes(24).toString("base64url");
  const now = new Date();
  const expiresAt = new Date(now.getTime() + linkTimes[time]);
  const identifier = identifierOf(token);
  db.insert(accountVerification)
    .values({ id: randomUUID(), identifier, value: accountId, expiresAt, createdAt: now, updatedAt: now })
    .run();
  return { token, expiresAt: expiresAt.toISOString() };
}

/** Takes back all that an account could still be entered with besides its password: links, and sign-ins that wait. */
export function takeBackLinks(db: Queries, accountId: string): void {
  db.delete(accountVerification).where(eq(accountVerification.value, accountId)).run();
}

/** For whom a link is, with the names of the places of the role; null where it is unknown, used or over. Without it being redeemed. */
export function accountOfLink(token: string): { id: string; name: string; email: string; places: string[] } | null {
  const db = database();
  const found = db
    .select({ id: account.id, name: account.name, email: account.email })
    .from(accountVerification)
    .innerJoin(account, eq(account.id, accountVerification.value))
    .where(
      and(
        eq(accountVerification.identifier, identifierOf(token)),
        gt(accountVerification.expiresAt, new Date()),
        isNull(account.deactivatedAt),
      ),
    )
    .get();
  if (found === undefined) return null;
  const { municipalities, regions } = placesIn(db, found.id);
  return { ...found, places: [...municipalities, ...regions].map(({ name }) => name) };
}

/**
 * A link for who forgot the password of the account with this e-mail address. Null where there is no such account, or it has
 * no password, or it is an example: whoever asks is told the same either way.
 */
export function requestPasswordLink(email: string): (Link & { name: string; email: string }) | null {
  return database().transaction(
    (db) => {
      const found = db
        .select()
        .from(account)
        .where(and(eq(account.email, email.trim().toLowerCase()), isNull(account.deactivatedAt), eq(account.example, false)))
        .get();
      if (found === undefined || passwordOf(db, found.id) === undefined) return null;
      return { ...makeLink(db, found.id, "forgotten"), name: found.name, email: found.email };
    },
    { behavior: "immediate" },
  );
}

/** As better-auth looks it up with `storeIdentifier: "hashed"`; the test of the whole road watches that it stays so. */
const identifierOf = (token: string): string => createHash("sha256").update(`reset-password:${token}`).digest("base64url");
