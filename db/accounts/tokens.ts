/** Tokens with which other programs ask the API: made by an administrator, shown once, kept as a hash, with an end. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { mayEverywhere, type Scope } from "@/lib/access";
import { endProblems, type TokenInput, type TokenRole, tokenInput } from "@/lib/accounts/token";
import { bsnProblems } from "@/lib/bsn";
import type { IsoDate } from "@/lib/calendar";
import { problemsOf } from "@/lib/problem";
import { done, invalid, type Outcome, refused } from "@/lib/refusal";
import { database, type Queries } from "../store/client";
import { now, today } from "../store/clock";
import { inTransaction, snapshot, type WriteTransaction } from "../store/transaction";
import { opensRecords, sayAccess } from "./access";
import { recordAccountEvent } from "./log";
import { roleInWords, unknownPlaces } from "./roles";
import { apiToken } from "./schema";
import { aroundPlaces, existingPlaces, type SignedIn } from "./sign-in";
import { inUse } from "./tokens-in-use";

export interface TokenRecord {
  id: string;
  name: string;
  role: TokenRole;
  municipalities: string[];
  regions: string[];
  /** The last day on which it works. */
  until: IsoDate;
  state: "works" | "over" | "ended";
  /** ISO 8601 instants; `usedAt` is null where it was never used. */
  createdAt: string;
  usedAt: string | null;
}

/** A token with what its program sends: the one time that this is told. */
export interface MadeToken {
  token: TokenRecord;
  secret: string;
}

/** What a secret begins with, so that whoever finds one somewhere knows what it is. */
const MARK = "plateau_";

/** All tokens, those that work first and then the newest first. Refuses: not-allowed. */
export const listTokens = (scope: Scope): Outcome<TokenRecord[]> =>
  mayManage(scope)
    ? done(
        database()
          .select()
          .from(apiToken)
          .all()
          .map(recordOf)
          .sort((a, b) => order(a) - order(b) || b.createdAt.localeCompare(a.createdAt)),
      )
    : refused({ code: "not-allowed" });

/** Makes a token. Refuses: not-allowed, and invalid: the schema, an end that is past or far, unknown places. */
export function makeToken(scope: Scope, input: TokenInput): Outcome<MadeToken> {
  if (!mayManage(scope)) return refused({ code: "not-allowed" });
  const parsed = tokenInput.safeParse(input);
  if (!parsed.success) return invalid(problemsOf(parsed.error));
  const { data } = parsed;
  return inTransaction(scope, (tx) => {
    const problems = [...bsnProblems({ name: data.name }), ...endProblems(data, today()), ...unknownPlaces(tx.db, data)];
    if (problems.length > 0) return invalid(problems);
    const secret = MARK + randomBytes(24).toString("base64url");
    const row = { ...data, id: randomUUID(), hash: hashOf(secret), createdAt: new Date(tx.at), usedAt: null, endedAt: null };
    tx.db.insert(apiToken).values(row).run();
    recordAccountEvent(tx, row.id, "added", `Koppeling ${data.name}: ${roleInWords(tx.db, data)}, tot en met ${data.until}`);
    sayAccess(tx, row.id, new Map(), opened(tx, data));
    return done({ token: recordOf(row), secret });
  });
}

/** From now on the token no longer works. Refuses: not-allowed, not-found. */
export function endToken(scope: Scope, id: string): Outcome<TokenRecord> {
  if (!mayManage(scope)) return refused({ code: "not-allowed" });
  return inTransaction(scope, (tx) => {
    const row = tx.db.select().from(apiToken).where(eq(apiToken.id, id)).get();
    if (row === undefined) return refused({ code: "not-found" });
    if (row.endedAt !== null) return done(recordOf(row));
    const endedAt = new Date(tx.at);
    tx.db.update(apiToken).set({ endedAt }).where(eq(apiToken.id, id)).run();
    const token = recordOf({ ...row, endedAt });
    recordAccountEvent(tx, id, "withdrawn", `Koppeling ${row.name} ingetrokken`);
    sayAccess(tx, id, opened(tx, token), new Map());
    return done(token);
  });
}

/** Which municipalities' records a token opens, as their logs say it: without the name that the administrator gave it. */
const opened = (tx: WriteTransaction, { role, municipalities, regions }: Omit<TokenInput, "name" | "until">) =>
  new Map([...opensRecords(tx.db, { role, municipalities, regions })].map(([code, said]) => [code, `koppeling, ${said}`]));

/** Whose secret it is, with the places that it is for as they are now; null where it is unknown, ended or over. */
export const tokenBehind = (secret: string): (TokenRecord & Pick<SignedIn, "around" | "own">) | null =>
  snapshot((db) => {
    const row = db
      .select()
      .from(apiToken)
      .where(and(eq(apiToken.hash, hashOf(secret)), inUse()))
      .get();
    if (row === undefined) return null;
    noteUse(db, row);
    const own = existingPlaces(db, row);
    return { ...recordOf(row), own, around: aroundPlaces(db, own) };
  });

/** Use is written down again after so many milliseconds. */
const NOTED_AGAIN_AFTER_MS = 60 * 60 * 1000;

function noteUse(db: Queries, { id, usedAt }: typeof apiToken.$inferSelect): void {
  const moment = now();
  if (moment.getTime() - (usedAt?.getTime() ?? 0) < NOTED_AGAIN_AFTER_MS) return;
  db.update(apiToken).set({ usedAt: moment }).where(eq(apiToken.id, id)).run();
}

function recordOf({ hash: _hash, endedAt, createdAt, usedAt, ...row }: typeof apiToken.$inferSelect): TokenRecord {
  return {
    ...row,
    role: row.role as TokenRole,
    state: endedAt !== null ? "ended" : row.until < today() ? "over" : "works",
    createdAt: createdAt.toISOString(),
    usedAt: usedAt?.toISOString() ?? null,
  };
}

const order = ({ state }: TokenRecord): number => (state === "works" ? 0 : 1);
const mayManage = (scope: Scope): boolean => mayEverywhere(scope, "people.manage");
const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("base64url");
