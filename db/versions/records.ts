/** What can be done with any noun that is remembered in versions, by someone with a scope. */
import { may, mayRead, type Owner, type Permission, type Scope } from "@/lib/access";
import type { Problem } from "@/lib/problem";
import { done, invalid, type Outcome, refused, type Version } from "@/lib/refusal";
import { ownerExists } from "../places/municipalities";
import { schemaProblems } from "../store/checks";
import { database, type Queries } from "../store/client";
import { writing } from "../store/transaction";
import { history, type Noun, newestOfAll, put, type Withdrawal, type Write, withdraw } from "./versions";

/**
 * Records or corrects one record in a transaction of its own. `problemsWith` says what is wrong besides the noun's schema.
 * Refuses: not-allowed, not-found (no such owner, or nothing to correct), invalid, conflict.
 */
export function putRecord<T extends { id: string }>(
  scope: Scope,
  noun: Noun<T>,
  write: Write<T>,
  problemsWith: (db: Queries) => Problem[],
  permission: Permission = "records.write",
): Outcome<Version<T>> {
  if (!may(scope, permission, write.owner)) return refused({ code: "not-allowed" });
  return writing(scope, (under) => {
    if (!ownerExists(under.db, write.owner)) return refused({ code: "not-found" });
    const problems = [...schemaProblems(noun.schema, write.item), ...problemsWith(under.db)];
    return problems.length > 0 ? invalid(problems) : put(under, noun, write);
  });
}

/** Takes one record back. Refuses: not-allowed, not-found, conflict, and invalid where it was withdrawn already. */
export function withdrawRecord<T extends { id: string }>(
  scope: Scope,
  noun: Noun<T>,
  withdrawal: Withdrawal,
  permission: Permission = "records.write",
): Outcome<Version<T>> {
  if (!may(scope, permission, withdrawal.owner)) return refused({ code: "not-allowed" });
  return writing(scope, (under) => withdraw(under, noun, withdrawal));
}

/** All versions of a record, newest first. Refuses: not-allowed, and not-found where there are none. */
export function recordHistory<T extends { id: string }>(
  scope: Scope,
  noun: Noun<T>,
  owner: Owner,
  id: string,
): Outcome<Version<T>[]> {
  if (!mayRead(scope, owner)) return refused({ code: "not-allowed" });
  const versions = history(database(), noun, owner, id);
  return versions.length > 0 ? done(versions) : refused({ code: "not-found" });
}

/** The newest version of each of the owner's records, withdrawn ones included, in the order of their ids. */
export function listRecords<T extends { id: string }>(scope: Scope, noun: Noun<T>, owner: Owner): Outcome<Version<T>[]> {
  if (!mayRead(scope, owner)) return refused({ code: "not-allowed" });
  return done(newestOfAll(database(), noun, owner));
}
