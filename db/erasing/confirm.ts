/**
 * What becomes of a request. Confirmed by another person, the content of the record and of what goes with it is replaced in one
 * transaction: every version, what the log called it, the policy text that was read for it. Then the files of attachments go,
 * and what the database's own files still held.
 */
import { and, eq, inArray, or } from "drizzle-orm";
import type { Scope } from "@/lib/access";
import { ERASED } from "@/lib/erased";
import type { RecordReference } from "@/lib/erasing/reference";
import type { Attachment } from "@/lib/evidence/attachment";
import { done, invalid, type Outcome, refused } from "@/lib/refusal";
import { forgetFile } from "../evidence/attachment-files";
import { auditEvent, policyText } from "../store/schema";
import { inTransaction, type WriteTransaction } from "../store/transaction";
import { eraseVersions } from "../versions/erase";
import { exceptionsOn, goesAlong, kindOf, newestOf, unnamedNow } from "./kinds";
import { mayDecide, mayJoin, type Row, referenceOf, rowOf, sayErasing } from "./requests";
import { erasure } from "./schema";
import { sweep } from "./sweep";

/**
 * Erases what was asked. Refuses: not-found (also to whom it does not concern), not-allowed (who asked it; nobody of the two is
 * an administrator; an account that was made or changed since it was asked; it was decided), and invalid: it was erased meanwhile. `swept` is false where another process was reading:
 * what is left in the database's files then goes at the next start.
 */
export async function confirmErasing(scope: Scope, id: string): Promise<Outcome<{ swept: boolean }>> {
  const outcome = deciding(scope, id, (tx, row) => {
    const reference = referenceOf(row);
    const newest = newestOf(tx.db, reference);
    if (newest === undefined || newest.state === "erased") {
      return invalid([
        { path: [], message: "De inhoud hiervan is intussen al gewist. Neem het verzoek terug, of wijs het af." },
      ]);
    }
    const along = goesAlong(tx.db, reference);
    decide(tx, row, "confirmed", newest.version);
    for (const other of along) decideAlong(tx, row, other);
    const hashes = [reference, ...along].flatMap((one) => erase(tx, one));
    sayErasing(tx, reference, { event: "erased", version: newest.version, ground: row.ground as never, reason: row.reason });
    return done(unnamedNow(tx.db, hashes));
  });
  if (!outcome.ok) return outcome;
  for (const hash of outcome.value) await forgetFile(hash);
  return done({ swept: sweep() });
}

/** Says that it is not done. Refuses as {@link confirmErasing}. */
export const refuseErasing = (scope: Scope, id: string): Outcome<null> =>
  deciding(scope, id, (tx, row) => {
    const reference = referenceOf(row);
    decide(tx, row, "refused", null);
    const { version = 1 } = newestOf(tx.db, reference) ?? {};
    sayErasing(tx, reference, { event: "erasing-refused", version, ground: row.ground as never, reason: row.reason });
    return done(null);
  });

/** Takes back one's own request, as long as nobody decided. Refuses: not-found, not-allowed. */
export const takeBackErasing = (scope: Scope, id: string): Outcome<null> =>
  inTransaction(scope, (tx) => {
    const row = rowOf(tx.db, id);
    if (row === undefined || !mayJoin(scope, row)) return refused({ code: "not-found" });
    if (row.outcome !== null || row.askedPerson !== scope.person) return refused({ code: "not-allowed" });
    decide(tx, row, "taken-back", null);
    const reference = referenceOf(row);
    const { version = 1 } = newestOf(tx.db, reference) ?? {};
    sayErasing(tx, reference, { event: "erasing-refused", version, ground: row.ground as never, reason: row.reason });
    return done(null);
  });

const deciding = <T>(scope: Scope, id: string, act: (tx: WriteTransaction, row: Row) => Outcome<T>): Outcome<T> =>
  inTransaction(scope, (tx) => {
    const row = rowOf(tx.db, id);
    if (row === undefined || !mayJoin(scope, row)) return refused({ code: "not-found" });
    return mayDecide(tx.db, scope, row) ? act(tx, row) : refused({ code: "not-allowed" });
  });

const decision = ({ at, actor, person }: WriteTransaction, outcome: NonNullable<Row["outcome"]>, version: number | null) => ({
  ...{ outcome, version, decidedAt: at, decidedBy: actor, decidedPerson: person },
});

function decide(tx: WriteTransaction, { id }: Row, outcome: NonNullable<Row["outcome"]>, version: number | null): void {
  tx.db
    .update(erasure)
    .set(decision(tx, outcome, version))
    .where(eq(erasure.id, id))
    .run();
}

/** What goes with a record has a row of its own, so that the database lets its content go too. */
function decideAlong(tx: WriteTransaction, row: Row, { owner, kind, record }: RecordReference): void {
  const newest = newestOf(tx.db, { owner, kind, record });
  const place = { ownerKind: owner.kind, ownerId: owner.id, kind, record };
  const own = { id: `${row.id}.${kind}.${record}`, within: row.id };
  tx.db
    .insert(erasure)
    .values({ ...row, ...place, ...own, ...decision(tx, "confirmed", newest?.version ?? 0) })
    .run();
}

/** Replaces the content of one record wherever it stands, and gives the hashes of the files that it named. */
function erase(tx: WriteTransaction, reference: RecordReference): string[] {
  const { owner, kind, record } = reference;
  const gone = eraseVersions(tx.db, kindOf(kind), owner, record);
  forgetTitles(tx, reference);
  const theirs = and(eq(policyText.ownerKind, owner.kind), eq(policyText.ownerId, owner.id));
  tx.db
    .delete(policyText)
    .where(and(theirs, eq(policyText.document, record)))
    .run();
  return kind === "attachment" ? gone.map(({ item }) => (item as Attachment).hash) : [];
}

/** What the log called it: at its own events, at exceptions on it, and where municipalities said whether they took part. */
function forgetTitles({ db }: WriteTransaction, reference: RecordReference): void {
  const { owner, kind, record } = reference;
  const events = and(eq(auditEvent.kind, kind), eq(auditEvent.record, record));
  const own = and(events, eq(auditEvent.ownerKind, owner.kind), eq(auditEvent.ownerId, owner.id));
  const called = inArray(auditEvent.event, ["added", "corrected", "withdrawn", "restored"]);
  db.update(auditEvent).set({ title: ERASED }).where(and(own, called)).run();
  if (kind === "invitation") {
    for (const said of ["Deelname", "Geen deelname"]) {
      const titled = db
        .select()
        .from(auditEvent)
        .where(and(events, eq(auditEvent.event, "confirmed")))
        .all();
      const those = titled.filter(({ title }) => title.startsWith(`${said}: `)).map(({ id }) => id);
      db.update(auditEvent)
        .set({ title: `${said}: ${ERASED}` })
        .where(inArray(auditEvent.id, those))
        .run();
    }
  }
  if (kind !== "evidence") return;
  const exceptions = exceptionsOn(db, reference).map((one) =>
    and(eq(auditEvent.kind, "exception"), eq(auditEvent.ownerId, one.owner), eq(auditEvent.record, one.id), called),
  );
  if (exceptions.length > 0)
    db.update(auditEvent)
      .set({ title: `Uitzondering op ${ERASED}` })
      .where(or(...exceptions))
      .run();
}
