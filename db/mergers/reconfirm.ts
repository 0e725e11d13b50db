/**
 * After a merger: what the predecessors recorded, for the successor to confirm or leave. Nothing of it counts for the new
 * municipality until it says so; what the predecessors recorded stays where it is, to read.
 */
import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { and, eq, lt, ne } from "drizzle-orm";
import { may, ofMunicipality, type Scope } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import type { Evidence } from "@/lib/evidence/evidence";
import { done, invalid, type Outcome, refused, type Version } from "@/lib/refusal";
import { database, type Queries } from "../store/client";
import { municipality } from "../store/schema";
import { inTransaction } from "../store/transaction";
import { moreAfter, roomProblems } from "../versions/room";
import { append, history, newest, newestOfAll, standing } from "../versions/versions";
import { evidenceKind } from "../visibility/evidence-kind";
import { idProblem } from "../visibility/visibility";

/** Evidence of a predecessor that the successor has not answered for. */
export interface ToReconfirm {
  predecessor: { code: string; name: string };
  item: Evidence;
}

/** The municipalities that went up in this one before `today`, of which the last day is past. */
export const predecessorsOf = (code: string, today: IsoDate): { code: string; name: string }[] =>
  predecessorsIn(database(), code, today);

const predecessorsIn = (db: Queries, code: string, today: IsoDate) =>
  db
    .select({ code: municipality.code, name: municipality.name })
    .from(municipality)
    .where(and(eq(municipality.successor, code), lt(municipality.validUntil, today)))
    .orderBy(municipality.name)
    .all();

/** What still waits for an answer, by predecessor. Refuses: not-allowed. */
export function toReconfirm(scope: Scope, code: string, today: IsoDate): Outcome<ToReconfirm[]> {
  if (!may(scope, "records.read", ofMunicipality(code))) return refused({ code: "not-allowed" });
  return done(waiting(database(), code, today));
}

/** An explanation was that municipality's own. */
function waiting(db: Queries, code: string, today: IsoDate): ToReconfirm[] {
  return predecessorsIn(db, code, today).flatMap((predecessor) =>
    standing(db, evidenceKind, ofMunicipality(predecessor.code))
      .filter((item) => item.type !== "explanation" && answerTo(db, code, predecessor.code, item.id) === undefined)
      .map((item) => ({ predecessor, item })),
  );
}

/** Whether the successor has confirmed or left anything of a predecessor's evidence. */
export const hasAnswered = (db: Queries, successor: string, predecessor: string): boolean =>
  newestOfAll(db, evidenceKind, ofMunicipality(predecessor)).some(
    ({ item }) => answerTo(db, successor, predecessor, item.id) !== undefined,
  );

/**
 * The successor's own item that answers for an item of a predecessor. An item is known by its owner and id: the successor has
 * it under the same id, where that was free, or under one that names the predecessor. That an item with the same id began
 * as what the predecessor said, tells it from one of the successor's own, or of another predecessor; once it was erased
 * nobody can tell, and it is not asked again.
 */
function answerTo(db: Queries, successor: string, predecessor: string, id: string): Version<Evidence> | undefined {
  const named = newest(db, evidenceKind, ofMunicipality(successor), idWithPredecessor(predecessor, id));
  if (named !== undefined) return named;
  const same = history(db, evidenceKind, ofMunicipality(successor), id);
  if (same[0]?.state === "erased") return same[0];
  const first = same.at(-1)?.item;
  const said = history(db, evidenceKind, ofMunicipality(predecessor), id);
  return first !== undefined && said.some(({ item }) => isDeepStrictEqual(withoutAdoption(item), first)) ? same[0] : undefined;
}

/** An item's id at most. */
const MAX_ID_LENGTH = 64;

/** The id under which a predecessor's item is taken over where its own id is taken: "GM9904.m1". Never longer than an id may be. */
function idWithPredecessor(predecessor: string, id: string): string {
  const whole = `${predecessor}.${id}`;
  if (whole.length <= MAX_ID_LENGTH) return whole;
  const hash = createHash("sha256").update(id).digest("hex").slice(0, 16);
  return `${whole.slice(0, MAX_ID_LENGTH - hash.length - 1)}.${hash}`;
}

/** A predecessor's adoption of a region's document is not the successor's. */
function withoutAdoption(item: Evidence): Evidence {
  const { adopts: _regional, ...rest } = { adopts: undefined, ...item };
  return rest as Evidence;
}

/** The successor's answer about one item of a predecessor. */
export interface Reconfirmation {
  municipality: string;
  /** The code of the municipality that it was of. */
  predecessor: string;
  id: string;
  /** Whether it holds for the new municipality as well. */
  holds: boolean;
  today: IsoDate;
}

/**
 * Takes over a predecessor's item as the successor's own, or leaves it: then it stands in the register as withdrawn, and
 * can be restored. Refuses: not-allowed, and not-found where nothing (or no longer) waits under that owner and id; invalid
 * where the successor holds as much as it may.
 */
export function reconfirm(scope: Scope, answer: Reconfirmation): Outcome<Version<Evidence>> {
  const { municipality: code, predecessor, id, holds, today } = answer;
  const owner = ofMunicipality(code);
  if (!may(scope, "records.write", owner)) return refused({ code: "not-allowed" });
  return inTransaction(scope, (tx) => {
    const found = waiting(tx.db, code, today).find((one) => one.predecessor.code === predecessor && one.item.id === id);
    if (found === undefined) return refused({ code: "not-found" });
    const full = holds ? roomProblems(tx.db, evidenceKind, owner, moreAfter(undefined)) : [];
    if (full.length > 0) return invalid(full);
    const item = { ...withoutAdoption(found.item), id: freeId(tx.db, code, predecessor, id) };
    return done(append(tx, evidenceKind, owner, undefined, { state: holds ? "recorded" : "withdrawn", item }));
  });
}

/** The same id, where nobody whom the successor sees has it, and no other predecessor's item waits under it. */
function freeId(db: Queries, code: string, predecessor: string, id: string): string {
  const taken =
    newest(db, evidenceKind, ofMunicipality(code), id) !== undefined ||
    idProblem(db, evidenceKind, ofMunicipality(code), id).length > 0 ||
    otherPredecessors(db, code, predecessor).some((other) => newest(db, evidenceKind, ofMunicipality(other), id) !== undefined);
  return taken ? idWithPredecessor(predecessor, id) : id;
}

const otherPredecessors = (db: Queries, code: string, predecessor: string): string[] =>
  db
    .select({ code: municipality.code })
    .from(municipality)
    .where(and(eq(municipality.successor, code), ne(municipality.code, predecessor)))
    .all()
    .map((one) => one.code);
