/**
 * Versions: how evidence, exceptions and actions are remembered. A record is a row of versions that only grows; a
 * correction or a withdrawal is the next version. Each noun's own file adds what it checks before a version is laid down.
 */
import { and, desc, eq, gt, inArray, lte, max, notExists, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { z } from "zod";
import type { Owner } from "@/lib/access";
import { ascending } from "@/lib/order";
import { done, invalid, type Outcome, refused, type Version } from "@/lib/refusal";
import { recordEvent } from "../store/audit";
import type { Queries } from "../store/client";
import type {
  actionVersion,
  attachmentVersion,
  councilFormVersion,
  evidenceVersion,
  exceptionVersion,
  invitationVersion,
  preferencesVersion,
  remarkVersion,
} from "../store/schema";
import type { Writing } from "../store/transaction";
import type { AuditKind } from "../store/words";

type VersionTable =
  | typeof evidenceVersion
  | typeof exceptionVersion
  | typeof actionVersion
  | typeof attachmentVersion
  | typeof remarkVersion
  | typeof councilFormVersion
  | typeof preferencesVersion
  | typeof invitationVersion;

/** What the table of a noun takes and gives: tsc fails where its body is not exactly the noun's own type. */
type TableOf<T> = VersionTable & { $inferInsert: { body: T }; $inferSelect: { body: T } };

/** What is remembered in versions: its table, the schema that each version meets, and what the audit log calls it. */
export interface Noun<T extends { id: string }> {
  kind: AuditKind;
  table: TableOf<T>;
  schema: z.ZodType<T>;
  title(item: T, owner: Owner, db: Queries): string;
}

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

/** Lays down a record's first or next version, which also restores it where it was withdrawn. Refuses: conflict, not-found. */
export function put<T extends { id: string }>(writing: Writing, noun: Noun<T>, write: Write<T>): Outcome<Version<T>> {
  const current = newest(writing.db, noun, write.owner, write.item.id);
  const refusal = outdated(current, write.basedOn);
  return refusal ?? done(append(writing, noun, write.owner, current, { state: "recorded", item: write.item }));
}

/** Lays down a version that takes the record back. Refuses: conflict, not-found, and invalid where it was withdrawn already. */
export function withdraw<T extends { id: string }>(
  writing: Writing,
  noun: Noun<T>,
  { owner, id, basedOn }: Withdrawal,
): Outcome<Version<T>> {
  const current = newest(writing.db, noun, owner, id);
  if (current === undefined) return refused({ code: "not-found" });
  const refusal = outdated(current, basedOn);
  if (refusal) return refusal;
  if (current.state === "withdrawn") return invalid([{ path: [], message: "Dit is al ingetrokken." }]);
  return done(append(writing, noun, owner, current, { state: "withdrawn", item: current.item }));
}

function outdated<T>(current: Version<T> | undefined, basedOn: number) {
  if (current !== undefined) return current.version === basedOn ? undefined : refused({ code: "conflict", current });
  return basedOn === 0 ? undefined : refused({ code: "not-found" });
}

/**
 * Lays down what comes after `before` (undefined: the first version), with its audit event. Everything that is stored
 * passes here and meets its schema, so readers need not check again; an item that does not meet it is a fault.
 */
export function append<T extends { id: string }>(
  writing: Writing,
  noun: Noun<T>,
  owner: Owner,
  before: Version<T> | undefined,
  { state, item }: Pick<Version<T>, "state" | "item">,
): Version<T> {
  const body = noun.schema.parse(item);
  const laid = { version: (before?.version ?? 0) + 1, state, recordedAt: writing.at, actor: writing.actor };
  const row = { ...laid, ownerKind: owner.kind, ownerId: owner.id, id: body.id, body };
  // Which of the tables it is, tsc cannot follow here; TableOf has held the body to this table.
  writing.db
    .insert(noun.table)
    .values(row as never)
    .run();
  recordEvent(writing, {
    owner,
    kind: noun.kind,
    record: body.id,
    version: laid.version,
    event: eventOf(before?.state, state),
    title: noun.title(body, owner, writing.db),
  });
  return { ...laid, item: body };
}

function eventOf(before: Version<unknown>["state"] | undefined, after: Version<unknown>["state"]) {
  if (after === "withdrawn") return "withdrawn";
  if (before === undefined) return "added";
  return before === "withdrawn" ? "restored" : "corrected";
}

/** The newest version of a record, withdrawn or not. */
export function newest<T extends { id: string }>(db: Queries, noun: Noun<T>, owner: Owner, id: string): Version<T> | undefined {
  return versionsOf(db, noun, owner, id, 1)[0];
}

/** All versions of a record, newest first. */
export const history = <T extends { id: string }>(db: Queries, noun: Noun<T>, owner: Owner, id: string): Version<T>[] =>
  versionsOf(db, noun, owner, id);

/** What an owner's records say, in the order of their ids; what was withdrawn is left out. See {@link newestOfAll}. */
export const standing = <T extends { id: string }>(db: Queries, noun: Noun<T>, owner: Owner, knownAt?: string): T[] =>
  newestOfAll(db, noun, owner, knownAt)
    .filter(({ state }) => state === "recorded")
    .map(({ item }) => item);

/**
 * The newest version of each of an owner's records, withdrawn ones included, in the order of their ids. With `knownAt` (an
 * instant as {@link Date.toISOString} writes it) the newest that had been recorded by that moment, the moment included.
 */
export const newestOfAll = <T extends { id: string }>(
  db: Queries,
  noun: Noun<T>,
  owner: Owner,
  knownAt?: string,
): Version<T>[] => newestWhere(db, noun, isOf(noun.table, owner), knownAt);

/**
 * What the records of many owners of one kind say, by the owner's id, each in the order of their ids, in one query; what
 * was withdrawn is left out, and so is who has no records. `knownAt` as in {@link newestOfAll}. All bodies of one owner come
 * as one text: a row for each of them would take most of the time of reading a whole country.
 */
export function standingOfEach<T extends { id: string }>(
  db: Queries,
  noun: Noun<T>,
  kind: Owner["kind"],
  owners: readonly string[],
  knownAt?: string,
): Map<string, T[]> {
  const { table } = noun;
  const { ownerKind, ownerId, id, version, state, body } = table;
  const later = alias(table as typeof evidenceVersion, "later");
  const isLater = and(
    eq(later.ownerKind, ownerKind),
    eq(later.ownerId, ownerId),
    eq(later.id, id),
    gt(later.version, version),
    knownAt === undefined ? undefined : lte(later.recordedAt, knownAt),
  );
  const theirs = and(eq(ownerKind, kind), inArray(ownerId, [...owners]), eq(state, "recorded"));
  const known = knownAt === undefined ? undefined : lte(table.recordedAt, knownAt);
  const rows = db
    .select({ owner: ownerId, bodies: sql<string>`group_concat(${body}, ',')` })
    .from(table)
    .where(and(theirs, known, notExists(db.select({ version: later.version }).from(later).where(isLater))))
    .groupBy(ownerKind, ownerId)
    .all();
  return new Map(rows.map(({ owner, bodies }) => [owner, (JSON.parse(`[${bodies}]`) as T[]).sort(byId)]));
}

const byId = (a: { id: string }, b: { id: string }): number => ascending(a.id, b.id);

function newestWhere<T extends { id: string }>(
  db: Queries,
  { table }: Noun<T>,
  whose: SQL | undefined,
  knownAt: string | undefined,
): Version<T>[] {
  const known = knownAt === undefined ? undefined : lte(table.recordedAt, knownAt);
  const { ownerKind, ownerId, id } = table;
  const last = db
    .select({ ownerKind, ownerId, id, version: max(table.version).as("last_version") })
    .from(table)
    .where(and(whose, known))
    .groupBy(ownerKind, ownerId, id)
    .as("last");
  // Joined on the whole key, and not also held to the owner, so that SQLite looks up the last versions and no other.
  const rows: Version<unknown>[] = db
    .select(columnsOf(table))
    .from(last)
    .innerJoin(
      table,
      and(eq(ownerKind, last.ownerKind), eq(ownerId, last.ownerId), eq(id, last.id), eq(table.version, last.version)),
    )
    .orderBy(id)
    .all();
  return rows as Version<T>[];
}

function versionsOf<T extends { id: string }>(
  db: Queries,
  { table }: Noun<T>,
  owner: Owner,
  id: string,
  most = -1,
): Version<T>[] {
  const rows: Version<unknown>[] = db
    .select(columnsOf(table))
    .from(table)
    .where(and(isOf(table, owner), eq(table.id, id)))
    .orderBy(desc(table.version))
    .limit(most)
    .all();
  return rows as Version<T>[];
}

const isOf = (table: VersionTable, owner: Owner) => and(eq(table.ownerKind, owner.kind), eq(table.ownerId, owner.id));

/** A body is read with JSON.parse alone: it met its schema when it was laid down, and nothing has changed it since. */
const columnsOf = ({ version, state, body, recordedAt, actor }: VersionTable) =>
  ({ version, state, item: body, recordedAt, actor }) satisfies Record<keyof Version<unknown>, unknown>;
