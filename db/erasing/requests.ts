/**
 * Requests to erase the content of a record for good. One person asks and another confirms or refuses; one of the two is an
 * administrator, and neither is the command line. Nothing is erased before it is confirmed: see confirm.ts.
 */
import { randomUUID } from "node:crypto";
import { and, desc, eq, gte, isNotNull, isNull, ne, or } from "drizzle-orm";
import { may, type Scope } from "@/lib/access";
import { bsnProblems } from "@/lib/bsn";
import { type ErasableKind, erasableKinds, type RecordReference } from "@/lib/erasing/reference";
import { repeatedIn, textsIn } from "@/lib/erasing/repeated";
import { type ErasingReason, type Ground, groundNames } from "@/lib/erasing/request";
import type { Problem } from "@/lib/problem";
import { done, invalid, type Outcome, refused } from "@/lib/refusal";
import { municipalityIn, regionIn } from "../places/municipalities";
import { recordEvent } from "../store/audit";
import { database, type Queries } from "../store/client";
import { auditEvent } from "../store/schema";
import { inTransaction, type WriteTransaction } from "../store/transaction";
import type { AuditEventName } from "../store/words";
import { history, newest } from "../versions/versions";
import { goesAlong, kindOf } from "./kinds";
import { erasure } from "./schema";

/** A request as it stands. */
export interface Erasure extends ErasingReason {
  id: string;
  reference: RecordReference;
  askedAt: string;
  /** A function, never a name. */
  askedBy: string;
  /** What became of it; null as long as nobody decided. */
  outcome: "confirmed" | "refused" | "taken-back" | null;
  decidedAt: string | null;
  decidedBy: string | null;
  /** Whether nothing is left of it in the files of the database. */
  swept: boolean;
  /** Whether who asks may confirm or refuse it, or take it back. */
  may: { decide: boolean; takeBack: boolean };
}

export type Row = typeof erasure.$inferSelect;

/** Whose and which record a row is about. */
export const referenceOf = ({ ownerKind, ownerId, kind, record }: Row): RecordReference => ({
  owner: { kind: ownerKind === "region" ? "region" : "municipality", id: ownerId },
  kind: erasableKinds.find((one) => one === kind) as ErasableKind,
  record,
});

/** Whether the scope may join in erasing what a row is about. */
export const mayJoin = (scope: Scope, row: Row): boolean =>
  scope.person !== null && may(scope, "erasing.join", referenceOf(row).owner);

/** Another than who asked, an administrator among the two, and with an account that others left as it is for a week by then. */
export const mayDecide = (db: Queries, scope: Scope, row: Row): boolean =>
  mayJoin(scope, row) &&
  row.outcome === null &&
  row.askedPerson !== scope.person &&
  [row.askedRole, scope.role].includes("administrator") &&
  !isFresh(db, scope.person, row.askedAt);

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Whether an account was made, or got another role or way in, after it was asked, or by somebody else in the week before: who
 * asked could have made it for themselves, and nobody had the time to see it.
 */
function isFresh(db: Queries, person: string | null, askedAt: string): boolean {
  const weekBefore = new Date(Date.parse(askedAt) - WEEK_MS).toISOString();
  const byAnother = and(gte(auditEvent.at, weekBefore), isNotNull(auditEvent.person), ne(auditEvent.person, person ?? ""));
  const own = and(eq(auditEvent.kind, "account"), eq(auditEvent.record, person ?? ""));
  const found = db
    .select({ id: auditEvent.id })
    .from(auditEvent)
    .where(and(own, or(gte(auditEvent.at, askedAt), byAnother)));
  return found.get() !== undefined;
}

const seenBy = (db: Queries, scope: Scope, row: Row): Erasure => ({
  id: row.id,
  reference: referenceOf(row),
  ground: row.ground as Ground,
  reason: row.reason,
  ...{ askedAt: row.askedAt, askedBy: row.askedBy },
  ...{ outcome: row.outcome, decidedAt: row.decidedAt, decidedBy: row.decidedBy, swept: row.sweptAt !== null },
  may: { decide: mayDecide(db, scope, row), takeBack: row.outcome === null && row.askedPerson === scope.person },
});

/** The requests that concern who asks, the newest first; what went with another record is not among them. */
export const listErasures = (scope: Scope): Erasure[] =>
  database()
    .select()
    .from(erasure)
    .where(isNull(erasure.within))
    .orderBy(desc(erasure.askedAt))
    .all()
    .filter((row) => mayJoin(scope, row))
    .map((row) => seenBy(database(), scope, row));

/** One request. Refuses: not-found, also to whom it does not concern. */
export function findErasure(scope: Scope, id: string): Outcome<Erasure> {
  const row = rowOf(database(), id);
  return row && mayJoin(scope, row) ? done(seenBy(database(), scope, row)) : refused({ code: "not-found" });
}

export const rowOf = (db: Queries, id: string): Row | undefined => db.select().from(erasure).where(eq(erasure.id, id)).get();

/**
 * Asks to erase a record's content. Refuses: not-allowed, not-found (no such record), and invalid: it was erased already, it was
 * asked already, or the reason repeats what is erased. Gives the id of the request.
 */
export function askToErase(scope: Scope, asked: ErasingReason & { reference: RecordReference }): Outcome<{ id: string }> {
  const { reference, ground, reason } = asked;
  const { person } = scope;
  if (person === null || !may(scope, "erasing.join", reference.owner)) return refused({ code: "not-allowed" });
  return inTransaction(scope, (tx) => {
    const { db, at, actor } = tx;
    const found = newest(db, kindOf(reference.kind), reference.owner, reference.record);
    if (found === undefined) return refused({ code: "not-found" });
    const problems = problemsWith(db, asked, found.state === "erased");
    if (problems.length > 0) return invalid(problems);
    const id = randomUUID();
    const whose = { ownerKind: reference.owner.kind, ownerId: reference.owner.id };
    const by = { askedAt: at, askedBy: actor, askedPerson: person, askedRole: scope.role };
    db.insert(erasure)
      .values({ id, ...whose, kind: reference.kind, record: reference.record, ground, reason, ...by })
      .run();
    sayErasing(tx, reference, { event: "erasing-asked", version: found.version, ground, reason });
    return done({ id });
  });
}

function problemsWith(
  db: Queries,
  { reference, reason }: ErasingReason & { reference: RecordReference },
  erased: boolean,
): Problem[] {
  if (erased) return [{ path: [], message: "De inhoud hiervan is al gewist." }];
  if (openRequest(db, reference) !== undefined) {
    return [{ path: [], message: "Hierover loopt al een verzoek. Het staat in de lijst onder “Wissen”." }];
  }
  const repeated = repeatedIn(reason, textsOf(db, reference), nameOf(db, reference.owner));
  if (repeated === undefined) return bsnProblems({ reason });
  const message = `“${repeated}” staat ook in wat gewist wordt. Schrijf de toelichting zonder die woorden: zij blijft staan.`;
  return [{ path: ["reason"], message }];
}

/** Every text in any version of a record, and of what goes with it. */
const textsOf = (db: Queries, reference: RecordReference): string[] =>
  [reference, ...goesAlong(db, reference)].flatMap(({ owner, kind, record }) =>
    history(db, kindOf(kind), owner, record).flatMap(({ item }) => textsIn(item).filter((text) => text !== item.id)),
  );

/** The request about a record on which nobody decided. */
export const openRequest = (db: Queries, { owner, kind, record }: RecordReference): Row | undefined =>
  db
    .select()
    .from(erasure)
    .where(
      and(
        and(eq(erasure.ownerKind, owner.kind), eq(erasure.ownerId, owner.id)),
        and(eq(erasure.kind, kind), eq(erasure.record, record), isNull(erasure.outcome)),
      ),
    )
    .get();

/** What a municipality or region is called; its code where it is not there. */
export const nameOf = (db: Queries, { kind, id }: RecordReference["owner"]): string =>
  (kind === "municipality" ? municipalityIn(db, id) : regionIn(db, id))?.name ?? id;

/** Writes in the log of whose the record is that it was asked, refused or done, and why. */
export function sayErasing(
  tx: WriteTransaction,
  { owner, kind, record }: RecordReference,
  { event, version, ground, reason }: ErasingReason & { event: AuditEventName; version: number },
): void {
  const title = [groundNames[ground], reason].filter(Boolean).join(": ");
  recordEvent(tx, { owner, kind, record, version, event, title });
}
