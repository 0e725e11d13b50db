/**
 * What can be done with every kind of record that is remembered in versions, by someone with a scope: record, correct,
 * withdraw, and read it with its history. A kind of record says itself once, in the file of its noun; see CONTRIBUTING.md,
 * "A new kind of record".
 */
import { may, mayRead, type Owner, type Permission, type Scope } from "@/lib/access";
import { bsnProblems } from "@/lib/bsn";
import { type Problem, problemsOf } from "@/lib/problem";
import { done, invalid, type Outcome, refused, type Version, type WholeState } from "@/lib/refusal";
import { database, type Queries } from "../store/client";
import { inTransaction, type WriteTransaction } from "../store/transaction";
import { moreAfter, roomProblems } from "./room";
import { history, isGone, layDown, newest, newestOfAll, ownerExists, type RecordKind, type Valid } from "./versions";

/** A record's new contents; `basedOn` is the version that the author saw, 0 for a new record. */
export interface Write<T> {
  owner: Owner;
  item: T;
  basedOn: number;
}

/** Which record to withdraw; `basedOn` is the version that the author saw. */
export interface Withdrawal {
  owner: Owner;
  id: string;
  basedOn: number;
}

export interface RecordRules<T extends { id: string }, W extends Write<T>> extends RecordKind<T> {
  /** Who may record, correct and withdraw: "records.write" where nothing is said. `item` is undefined where there is none. */
  may?: Permission | ((scope: Scope, owner: Owner, item: T | undefined) => boolean);
  /** Who may read them; everyone who may read the owner's records where nothing is said. */
  mayRead?(scope: Scope, owner: Owner): boolean;
  /** What is wrong besides the schema. The item may not meet its schema: read it field by field. */
  problems?(db: Queries, write: W): Problem[];
}

export interface Records<T extends { id: string }, W extends Write<T> = Write<T>> extends RecordKind<T> {
  /**
   * Records a new record, or corrects the one with this id; a withdrawn one is restored by it. In a transaction of its own.
   * Refuses: not-allowed, not-found (no such owner, or nothing to correct), invalid (also where its content was erased, or the
   * owner holds as many as it may), conflict.
   */
  put(scope: Scope, write: W): Outcome<Version<T>>;
  /** Takes a record back. Refuses: not-allowed, not-found, conflict, and invalid where it was withdrawn or erased already. */
  withdraw(scope: Scope, withdrawal: Withdrawal): Outcome<Version<T>>;
  /**
   * Puts a withdrawn record back exactly as its last version says it, whatever has changed around it since. Refuses:
   * not-allowed, not-found, conflict, and invalid where it was not withdrawn, or erased, or there is no room.
   */
  restore(scope: Scope, withdrawal: Withdrawal): Outcome<Version<T>>;
  /** The newest version, withdrawn or not; undefined where there is none. Refuses: not-allowed. */
  find(scope: Scope, owner: Owner, id: string): Outcome<Version<T> | undefined>;
  /** All versions of a record, newest first. Refuses: not-allowed, and not-found where there are none. */
  history(scope: Scope, owner: Owner, id: string): Outcome<Version<T>[]>;
  /** The newest version of each of the owner's records, withdrawn ones included, by id. Refuses: not-allowed. */
  list(scope: Scope, owner: Owner): Outcome<Version<T>[]>;
}

/** The records of a kind. `W` is what a write holds where the rules ask for more than a {@link Write}, such as the day. */
export function records<T extends { id: string }, W extends Write<T> = Write<T>>(rules: RecordRules<T, W>): Records<T, W> {
  const { may: permission = "records.write", mayRead: readable = mayRead, problems: _problems, ...kind } = rules;
  const allowed = (scope: Scope, owner: Owner, item: T | undefined): boolean =>
    typeof permission === "function" ? permission(scope, owner, item) : may(scope, permission, owner);
  const turning = (scope: Scope, withdrawal: Withdrawal, state: WholeState) =>
    inTransaction(scope, (tx): Outcome<Version<T>> => {
      const current = newest(tx.db, kind, withdrawal.owner, withdrawal.id);
      if (!allowed(scope, withdrawal.owner, current?.item)) return refused({ code: "not-allowed" });
      return turn(tx, kind, withdrawal, current, state);
    });
  const ifReadable = <R>(scope: Scope, owner: Owner, read: () => Outcome<R>): Outcome<R> =>
    readable(scope, owner) ? read() : refused({ code: "not-allowed" });
  return {
    ...kind,
    put: (scope, write) =>
      allowed(scope, write.owner, write.item)
        ? inTransaction(scope, (tx) => put(tx, rules, write))
        : refused({ code: "not-allowed" }),
    withdraw: (scope, withdrawal) => turning(scope, withdrawal, "withdrawn"),
    restore: (scope, withdrawal) => turning(scope, withdrawal, "recorded"),
    find: (scope, owner, id) => ifReadable(scope, owner, () => done(newest(database(), kind, owner, id))),
    history: (scope, owner, id) =>
      ifReadable(scope, owner, () => {
        const versions = history(database(), kind, owner, id);
        return versions.length > 0 ? done(versions) : refused({ code: "not-found" });
      }),
    list: (scope, owner) => ifReadable(scope, owner, () => done(newestOfAll(database(), kind, owner))),
  };
}

/** The one parse before a record is stored: what a form checked before, this does not believe. */
function put<T extends { id: string }, W extends Write<T>>(
  tx: WriteTransaction,
  rules: RecordRules<T, W>,
  write: W,
): Outcome<Version<T>> {
  const { owner, item, basedOn } = write;
  const { owners = ["municipality"] } = rules;
  if (!owners.includes(owner.kind) || !ownerExists(tx.db, owner)) return refused({ code: "not-found" });
  const { data, error } = rules.schema.safeParse(item);
  const problems = [...(error ? problemsOf(error) : []), ...bsnProblems(item), ...(rules.problems?.(tx.db, write) ?? [])];
  if (problems.length > 0) return invalid(problems);
  const current = newest(tx.db, rules, owner, item.id);
  const refusal = outdated(current, basedOn);
  if (refusal === undefined && isGone(current, rules.single)) return invalid([gone]);
  if (refusal) return refusal;
  const full = roomProblems(tx.db, rules, owner, moreAfter(current));
  return full.length > 0
    ? invalid(full)
    : done(layDown(tx, rules, owner, current, { state: "recorded", item: data as Valid<T> }));
}

/** Nobody brings back by accident what had to go. */
const gone: Problem = { path: [], message: "Dit is gewist en komt niet terug. Leg vast wat er wel mag staan als iets nieuws." };

/** Withdraws a record or puts it back; what it says stays as it was recorded, without another look at it. */
function turn<T extends { id: string }>(
  tx: WriteTransaction,
  kind: RecordKind<T>,
  { owner, basedOn }: Withdrawal,
  current: Version<T> | undefined,
  state: WholeState,
): Outcome<Version<T>> {
  if (current === undefined) return refused({ code: "not-found" });
  const refusal = outdated(current, basedOn);
  if (refusal) return refusal;
  if (current.state === "erased") return invalid([gone]);
  if (current.state === state) {
    return invalid([{ path: [], message: state === "withdrawn" ? "Dit is al ingetrokken." : "Dit is niet ingetrokken." }]);
  }
  const full = state === "recorded" ? roomProblems(tx.db, kind, owner, moreAfter(current)) : [];
  return full.length > 0 ? invalid(full) : done(layDown(tx, kind, owner, current, { state, item: current.item as Valid<T> }));
}

function outdated<T>(current: Version<T> | undefined, basedOn: number) {
  if (current !== undefined) return current.version === basedOn ? undefined : refused({ code: "conflict", current });
  return basedOn === 0 ? undefined : refused({ code: "not-found" });
}
